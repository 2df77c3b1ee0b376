/** PURE. The outcome of one check, before it is known in which language version it was made. */
import type { CheckView } from '../contract.js';

export type Finding = Omit<CheckView, 'language'>;
