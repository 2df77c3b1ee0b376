/** `GET /api/reports/:trackingCode`: what a citizen may know of a report. Nothing personal. */
import { z } from 'zod';
import { REPORT_STATUSES } from '../ingest/contract.js';
import { REPLY_LANGUAGES, VERDICTS } from '../responses/contract.js';

export const trackingSchema = z.object({
  trackingCode: z.string(),
  status: z.enum(REPORT_STATUSES),
  receivedAt: z.iso.datetime(),
  answer: z
    .object({
      verdict: z.enum(VERDICTS),
      headline: z.string(),
      url: z.string(),
      language: z.enum(REPLY_LANGUAGES),
    })
    .nullable(),
  history: z.array(z.object({ at: z.iso.datetime(), status: z.enum(REPORT_STATUSES), note: z.string() })),
});
export type Tracking = z.infer<typeof trackingSchema>;

/** `GET /oembed` (https://oembed.com, 2.3.4). */
export const oEmbedSchema = z.object({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  title: z.string(),
  author_name: z.string(),
  author_url: z.string(),
  provider_name: z.string(),
  provider_url: z.string(),
  cache_age: z.number().int(),
  html: z.string(),
  width: z.number().int(),
  height: z.number().int(),
  thumbnail_url: z.string().optional(),
  thumbnail_width: z.number().int().optional(),
  thumbnail_height: z.number().int().optional(),
});
