/** Work that can be done on many cases, in the order of the screen. */
import type { BulkWork } from '../../../src/triage/queue/contract';

export type BulkAction = BulkWork['action'];

export const BULK_ACTIONS = [
  'assign',
  'route',
  'close',
  'merge',
  'snooze',
  'escalate',
] as const satisfies readonly BulkAction[];

/** What can be taken back. */
export interface LastWork {
  bulkId: string;
  action: BulkAction;
  count: number;
}
