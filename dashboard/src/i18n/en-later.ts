/** English: all sentences that are not needed for the first view. */
import { enCasework } from './en-casework';
import { enLibrary } from './en-library';

export const enLater = { ...enCasework, ...enLibrary };
