/** What officials are told of cases. Browser code reads it through the slice's contract. */
import { z } from 'zod';
import { officialRefSchema } from '../../officials/contract.js';
import { LEVELS } from '../priority.js';

export const NOTIFICATION_KINDS = [
  'mentioned',
  'assigned',
  'claim_broken',
  'reply_returned',
  'approval_wanted',
  'high_priority',
  'escalated',
  'overdue',
] as const;

export const notificationSchema = z.object({
  id: z.string(),
  kind: z.enum(NOTIFICATION_KINDS),
  at: z.string(),
  readAt: z.string().nullable(),
  /** How many cases it stands for; `case` is the newest of them. */
  count: z.number().int(),
  actor: officialRefSchema.nullable(),
  case: z.object({ id: z.string(), number: z.number().int(), title: z.string(), priority: z.enum(LEVELS) }),
});
export type NotificationView = z.infer<typeof notificationSchema>;
export const notificationListSchema = z.object({
  /** Newest first, at most 50. */
  items: z.array(notificationSchema),
  unread: z.number().int(),
});
export type NotificationList = z.infer<typeof notificationListSchema>;
export const readNotificationsSchema = z.union([
  z.strictObject({ ids: z.array(z.string().max(64)).min(1).max(100) }),
  z.strictObject({ caseId: z.string().min(1).max(64) }),
  z.strictObject({ until: z.iso.datetime() }),
]);
export type ReadNotificationsBody = z.infer<typeof readNotificationsSchema>;
