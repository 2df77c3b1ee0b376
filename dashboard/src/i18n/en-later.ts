/** English: all sentences that are not needed for the first view. */
import { enLibrary } from './en-library';

export const enLater = { ...enLibrary };
