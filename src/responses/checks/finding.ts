/** PURE. The outcome of one check, before it is known in which language version it was made. */
import type { CheckView } from '../contract.js';
import type { CheckId } from './reasons.js';

export type Finding = Omit<CheckView, 'id' | 'language' | 'reason'> & { id: CheckId };
