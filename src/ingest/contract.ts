/** What clients see of reporting. Browser code may import this file. */
import { z } from 'zod';
import { DISTRICTS } from './districts.contract.js';

export { DISTRICTS, UNKNOWN_DISTRICT } from './districts.contract.js';

export const CHANNELS = [
  'whatsapp',
  'facebook',
  'x',
  'instagram',
  'youtube',
  'telegram',
  'sms',
  'word_of_mouth',
  'poster',
  'other',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** Languages in which a report may say it is written; `-Latn` is typed in Latin letters. */
export const REPORT_LANGUAGES = [
  'en',
  'hi',
  'ur',
  'hi-Latn',
  'ur-Latn',
  'ks',
  'pa',
  'doi',
  'mixed',
  'other',
] as const;

export const LONGEST_TEXT = 20_000;

const contactSchema = z
  .strictObject({
    kind: z.enum(['email', 'phone', 'telegram']),
    value: z.string().trim().min(3).max(254),
    consent: z.literal(true, 'We may only keep a contact with your consent.'),
  })
  .superRefine((contact, context) => {
    if (!CONTACT_FORMS[contact.kind].test(contact.value)) {
      context.addIssue({
        code: 'custom',
        path: ['value'],
        message: `This does not look like a ${contact.kind} contact.`,
      });
    }
  });

const CONTACT_FORMS = {
  email: /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/,
  phone: /^\+?[\d\s-]{8,18}$/,
  telegram: /^@?[A-Za-z0-9_]{4,32}$/,
} as const;

/** The body of `POST /api/reports`. At least one of text and link, or a picture in the multipart form. */
export const reportFieldsSchema = z.strictObject({
  text: z.string().max(LONGEST_TEXT, `At most ${LONGEST_TEXT} characters.`).optional(),
  link: z
    .url({ protocol: /^https?$/, error: 'Please give a web address that starts with http.' })
    .max(2000)
    .optional(),
  channel: z.enum(CHANNELS, 'Please say where you saw it.'),
  language: z.enum(REPORT_LANGUAGES).optional(),
  district: z.enum(DISTRICTS, 'Please choose one of the districts.').optional(),
  seenAt: z.iso.datetime({ offset: true, error: 'Please give a date and time (ISO 8601).' }).optional(),
  contact: contactSchema.optional(),
});
export type ReportFields = z.infer<typeof reportFieldsSchema>;

export const REPORT_STATUSES = ['received', 'in_review', 'answered', 'closed'] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];

/** A published answer, as the sender of a report is told of it. */
export const answerForReportSchema = z.object({
  verdict: z.string(),
  headline: z.string(),
  url: z.string(),
  language: z.string(),
});
export type AnswerForReport = z.infer<typeof answerForReportSchema>;

export const receiptSchema = z.object({
  trackingCode: z.string(),
  status: z.enum(REPORT_STATUSES),
  trackUrl: z.string(),
  /** What was published about it before; null while nothing was. */
  answer: answerForReportSchema.nullable(),
});
export type Receipt = z.infer<typeof receiptSchema>;

/** A report as officials see it: nothing personal. */
export const reportSchema = z.object({
  id: z.string(),
  text: z.string().nullable(),
  normalised: z.string(),
  link: z.string().nullable(),
  pictureUrl: z.string().nullable(),
  channel: z.enum(CHANNELS),
  language: z.string(),
  district: z.string().nullable(),
  seenAt: z.string().nullable(),
  receivedAt: z.string(),
  wantsAnswer: z.boolean(),
  demonstration: z.boolean(),
});
export type ReportView = z.infer<typeof reportSchema>;
