/** PURE. What the overview counts in cases, and within how many days; also the filter `measured` of the queue. */
import type { Measured } from './overview.contract.js';

export const MEASURED_DAYS: Readonly<Record<Measured, number>> = {
  /** Answered or closed. */
  ended: 7,
  /** Ended after the deadline. */
  missed: 7,
  /** Opened, and claimed since. */
  claimed: 30,
  published: 30,
  /** Reports that joined a case with a published answer. */
  spot: 7,
};

/** Events with which a case ends. */
export const ENDS = ['reply_published', 'closed'] as const;
