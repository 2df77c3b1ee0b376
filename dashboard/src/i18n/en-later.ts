/** English: all sentences that are not needed for the first view. */
import { enCaseScreen } from './en-case-screen';
import { enCasework } from './en-casework';
import { enCheckReasons } from './en-check-reasons';
import { enChannels } from './en-channels';
import { enLibrary } from './en-library';
import { enOffice } from './en-office';
import { enOverview } from './en-overview';
import { enRecall } from './en-recall';
import { enSaid } from './en-said';
import { enReply } from './en-reply';

export const enLater = {
  ...enCaseScreen,
  ...enCasework,
  ...enChannels,
  ...enCheckReasons,
  ...enLibrary,
  ...enOffice,
  ...enOverview,
  ...enReply,
  ...enRecall,
  ...enSaid,
};
