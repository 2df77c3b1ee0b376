/** English: all sentences that are not needed for the first view. */
import { enCasework } from './en-casework';
import { enChannels } from './en-channels';
import { enLibrary } from './en-library';
import { enOffice } from './en-office';
import { enOverview } from './en-overview';

export const enLater = { ...enCasework, ...enLibrary, ...enOffice, ...enOverview, ...enChannels };
