/** What clients see of deliveries and webhooks. Browser code may import this file. */
import { z } from 'zod';
import { OUTBOX_STATUSES } from '../../platform/outbox/outbox.contract.js';
import { pageOf, pagingQuery } from '../../platform/paging.contract.js';
import { CHANNEL_NAMES } from '../channels/channels.contract.js';

/** `post`: to a page of the department. `event`: to a webhook. */
export const DELIVERY_KINDS = ['answer', 'correction', 'withdrawal', 'event', 'post'] as const;

/** Nothing personal: whom it is for is told by the report alone. */
export const deliverySchema = z.object({
  id: z.string(),
  channel: z.enum(CHANNEL_NAMES),
  kind: z.enum(DELIVERY_KINDS),
  status: z.enum(OUTBOX_STATUSES),
  department: z.string(),
  /** The case that was answered; null for posts. */
  caseId: z.string().nullable(),
  attempts: z.number().int(),
  dueAt: z.string(),
  /** Stable word for why it waits, was parked or was dropped. */
  code: z.string().nullable(),
  reason: z.string().nullable(),
  /** What the other side told of it since: `delivered`, `read`. */
  progress: z.string().nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type DeliveryView = z.infer<typeof deliverySchema>;
export const deliveryPageSchema = pageOf(deliverySchema);

export const deliveryQuerySchema = z.strictObject({
  ...pagingQuery,
  status: z.enum(OUTBOX_STATUSES).optional(),
  channel: z.enum(CHANNEL_NAMES).optional(),
});
export type DeliveryQuery = z.infer<typeof deliveryQuerySchema>;

/** `GET /api/cases/:id/deliveries`. */
export const caseDeliveriesSchema = z.object({
  channels: z.array(
    z.object({
      channel: z.enum(CHANNEL_NAMES),
      waiting: z.number().int(),
      sending: z.number().int(),
      sent: z.number().int(),
      parked: z.number().int(),
      dropped: z.number().int(),
    }),
  ),
  /** Everything that has not arrived, newest change first, at most 50. */
  open: z.array(deliverySchema),
});
export type CaseDeliveries = z.infer<typeof caseDeliveriesSchema>;

export const deliveryIdSchema = z.string().min(1).max(64);
/** All parked deliveries of a channel, or all with the same reason. */
export const retrySchema = z.strictObject({
  channel: z.enum(CHANNEL_NAMES).optional(),
  code: z.string().max(60).optional(),
});
export type RetryBody = z.infer<typeof retrySchema>;
export const retriedSchema = z.object({ retried: z.number().int() });

const webhookFields = {
  name: z.string().trim().min(1, 'Please name whom it is for.').max(200),
  url: z.url({ protocol: /^https?$/, error: 'Please give a web address that starts with http.' }).max(2000),
  /** Only publications of this department; null: of all. */
  department: z.string().min(1).max(120).nullable().default(null),
};
export const newWebhookSchema = z.strictObject(webhookFields);
export const changedWebhookSchema = z.strictObject({ ...webhookFields, active: z.boolean() });
export type NewWebhook = z.infer<typeof newWebhookSchema>;
export type ChangedWebhook = z.infer<typeof changedWebhookSchema>;

export const webhookSchema = z.object({
  id: z.string(),
  name: z.string(),
  url: z.string(),
  department: z.string().nullable(),
  active: z.boolean(),
  createdAt: z.string(),
  updatedAt: z.string(),
  sent: z.number().int(),
  parked: z.number().int(),
});
export type WebhookView = z.infer<typeof webhookSchema>;
export const webhookListSchema = z.object({ items: z.array(webhookSchema) });
/** The secret is shown this once. */
export const createdWebhookSchema = webhookSchema.extend({ secret: z.string() });
export type CreatedWebhook = z.infer<typeof createdWebhookSchema>;
