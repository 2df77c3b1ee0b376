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
