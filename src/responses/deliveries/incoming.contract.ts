/** What Telegram, WhatsApp and browsers tell the desk. */
import { z } from 'zod';
import { pushSubscriptionSchema } from '../channels/push-subscription.contract.js';
import { REPLY_LANGUAGES } from '../contract.js';

/** https://core.telegram.org/bots/api#update, as far as the desk reads it. */
export const telegramUpdateSchema = z.object({
  update_id: z.number(),
  message: z
    .object({
      chat: z.object({ id: z.number(), type: z.string() }),
      from: z
        .object({ username: z.string().max(64).optional(), language_code: z.string().max(16).optional() })
        .optional(),
      text: z.string().max(4096).optional(),
    })
    .optional(),
});
export type TelegramUpdate = z.infer<typeof telegramUpdateSchema>;
/** Telegram carries out a call that stands in the answer to its update. */
export const telegramAnswerSchema = z.object({
  method: z.literal('sendMessage').optional(),
  chat_id: z.number().optional(),
  text: z.string().optional(),
});
export type TelegramAnswer = z.infer<typeof telegramAnswerSchema>;

/** https://developers.facebook.com/docs/whatsapp/cloud-api/webhooks/components, as far as the desk reads it. */
export const whatsappNoticeSchema = z.object({
  object: z.string(),
  entry: z.array(
    z.object({
      changes: z.array(
        z.object({
          value: z.object({
            messages: z.array(z.object({ from: z.string().max(20) })).optional(),
            statuses: z
              .array(
                z.object({
                  id: z.string().max(200),
                  status: z.string().max(40),
                  biz_opaque_callback_data: z.string().max(200).optional(),
                }),
              )
              .optional(),
          }),
        }),
      ),
    }),
  ),
});
export type WhatsappNotice = z.infer<typeof whatsappNoticeSchema>;

export const whatsappVerifySchema = z.object({
  'hub.mode': z.literal('subscribe'),
  'hub.verify_token': z.string().max(500),
  'hub.challenge': z.string().max(500),
});

export const subscribeSchema = z.strictObject({
  subscription: pushSubscriptionSchema,
  language: z.enum(REPLY_LANGUAGES).default('en'),
});
export type SubscribeBody = z.infer<typeof subscribeSchema>;
export const unsubscribeSchema = z.strictObject({ endpoint: z.string().max(1000) });
export type UnsubscribeBody = z.infer<typeof unsubscribeSchema>;
