/** What clients see of replies and publications. Browser code may import this file. */
import { z } from 'zod';
import { officialRefSchema } from '../officials/contract.js';
import { pagingQuery } from '../platform/paging.contract.js';
import { CASE_STATUSES, RELATIONS } from '../triage/contract.js';
import { REPLY_STATUSES } from './reply-lifecycle.js';

export { REPLY_STATUSES, type ReplyStatus } from './reply-lifecycle.js';
export * from './recalls/recall.contract.js';

export const VERDICTS = ['false', 'misleading', 'outdated', 'unproven', 'true'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const REPLY_LANGUAGES = ['en', 'hi', 'ur'] as const;
export type ReplyLanguage = (typeof REPLY_LANGUAGES)[number];

/** One language version of a reply. Drafts may be incomplete; the checks before submission say what is missing. */
export const replyTextSchema = z.strictObject({
  language: z.enum(REPLY_LANGUAGES),
  headline: z.string().trim().max(300).default(''),
  fact: z.string().trim().max(4000).default(''),
  myth: z.string().trim().max(2000).default(''),
  explanation: z.string().trim().max(4000).default(''),
  /** The fact again, or what to do. */
  closing: z.string().trim().max(4000).default(''),
});
export type ReplyText = z.infer<typeof replyTextSchema>;

export const replySourceSchema = z.union([
  z.strictObject({ factId: z.string().min(1).max(120), factVersion: z.number().int().min(1) }),
  z.strictObject({ title: z.string().trim().min(1).max(500), url: z.url().max(2000) }),
]);
export type ReplySource = z.infer<typeof replySourceSchema>;

const replyContent = {
  verdict: z.enum(VERDICTS),
  texts: z
    .array(replyTextSchema)
    .min(1, 'Please write the reply in at least one language.')
    .max(REPLY_LANGUAGES.length)
    .refine(
      (texts) => new Set(texts.map((text) => text.language)).size === texts.length,
      'Each language once, please.',
    ),
  sources: z.array(replySourceSchema).max(20).default([]),
};

/** `POST /api/cases/:id/replies`. */
export const newReplySchema = z.strictObject(replyContent);
/** `PUT /api/replies/:id`. */
export const changedReplySchema = z.strictObject({ ...replyContent, version: z.number().int().min(1) });
export type NewReply = z.infer<typeof newReplySchema>;

const version = z.number({ error: 'Please send the version of the reply that you looked at.' }).int().min(1);
const reason = z.string().trim().min(3, 'Please give a reason.').max(2000);
/** The language versions that are meant; all that the step can move when absent. */
const languages = z.array(z.enum(REPLY_LANGUAGES)).min(1).max(REPLY_LANGUAGES.length).optional();
/** submit, approve */
export const languageActionSchema = z.strictObject({ version, languages });
/** review */
export const replyActionSchema = z.strictObject({ version });
export const returnReplySchema = z.strictObject({ version, languages, comment: reason });
export const publishReplySchema = z.strictObject({
  version,
  languages,
  /** One person publishes without a second: needs a reason and is listed for review after the fact. */
  emergencyReason: reason.optional(),
});
export const withdrawReplySchema = z.strictObject({ version, reason });

export const checkSchema = z.object({
  id: z.string(),
  passed: z.boolean(),
  /** `blocking` checks stop the submission, `advice` does not. */
  weight: z.enum(['blocking', 'advice']),
  language: z.enum(REPLY_LANGUAGES).nullable(),
  field: z.string().nullable(),
  /** What to do, or what was found. */
  message: z.string(),
  /** Why there is this rule at all. */
  reason: z.string(),
  /** What stands in the message, for clients that say it in the reader's language by the check's id. */
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type CheckView = z.infer<typeof checkSchema>;

/** Where one language version stands. Each is submitted, approved and published by itself. */
export const languageVersionSchema = z.object({
  language: z.enum(REPLY_LANGUAGES),
  status: z.enum(REPLY_STATUSES),
  /** SHA-256 of this text with the verdict and the sources, fixed by its approval; an edit voids it. */
  contentHash: z.string().nullable(),
  /** Null for a published version: it was published in an emergency. */
  approver: officialRefSchema.nullable(),
  approvedAt: z.string().nullable(),
  submittedAt: z.string().nullable(),
  publishedAt: z.string().nullable(),
  returnComment: z.string().nullable(),
  /** Who wrote any part of it, and so may not approve it. */
  writers: z.array(officialRefSchema),
  /** What you may do to this version. */
  allowed: z.array(z.string()),
});
export type LanguageVersionView = z.infer<typeof languageVersionSchema>;

/** A published reply whose place a correction takes. */
export const replacedReplySchema = z.object({
  id: z.string(),
  pages: z.array(z.object({ language: z.enum(REPLY_LANGUAGES), headline: z.string(), url: z.string() })),
});
export type ReplacedReply = z.infer<typeof replacedReplySchema>;

export const replySchema = z.object({
  id: z.string(),
  caseId: z.string(),
  version: z.number().int(),
  status: z.enum(REPLY_STATUSES),
  verdict: z.enum(VERDICTS),
  texts: z.array(replyTextSchema),
  /** Where each language version stands; `status` is that of the one that has gone furthest. */
  languages: z.array(languageVersionSchema),
  sources: z.array(replySourceSchema),
  author: officialRefSchema,
  /** Who approved last, while at least one version is approved. */
  approver: officialRefSchema.nullable(),
  /** SHA-256 of all approved versions together; null while there is none. */
  contentHash: z.string().nullable(),
  returnComment: z.string().nullable(),
  emergencyReason: z.string().nullable(),
  /** Who looked at an emergency publication after the fact, and when. */
  emergencyReviewedBy: officialRefSchema.nullable(),
  emergencyReviewedAt: z.string().nullable(),
  withdrawnReason: z.string().nullable(),
  /** The published reply that this one corrects. */
  corrects: z.string().nullable(),
  /**
   * Every published reply whose place its publication takes or took, newest first: two where two answered cases were
   * merged. Their pages lead to it, and everybody who got one of them is told once.
   */
  replaces: z.array(replacedReplySchema),
  checks: z.array(checkSchema),
  pages: z.array(z.object({ language: z.enum(REPLY_LANGUAGES), slug: z.string(), url: z.string() })),
  allowed: z.array(z.string()),
  createdAt: z.string(),
  updatedAt: z.string(),
  publishedAt: z.string().nullable(),
});
export type ReplyView = z.infer<typeof replySchema>;

/** Answer of `POST /api/cases/:id/replies/check`: a text that was not saved yet. */
export const checkedReplySchema = z.object({ checks: z.array(checkSchema) });
export type CheckedReply = z.infer<typeof checkedReplySchema>;

const earlierVersionSchema = z.object({ at: z.string(), content: newReplySchema }).nullable();
/** Answer of `GET /api/replies/:id/earlier`. */
export const earlierVersionsSchema = z.object({
  /** What was submitted last and differs from the text as it is now. */
  submitted: earlierVersionSchema,
  /** The published version that this one corrects. */
  published: earlierVersionSchema,
});
export type EarlierVersions = z.infer<typeof earlierVersionsSchema>;

/** Query of `GET /api/replies`; the reply that has waited longest comes first. */
export const replyQuerySchema = z.strictObject({
  ...pagingQuery,
  status: z.enum(REPLY_STATUSES).optional(),
  department: z.string().max(120).optional(),
});
export type ReplyQuery = z.infer<typeof replyQuerySchema>;

export const emergencyQuerySchema = z.strictObject(pagingQuery);
export type EmergencyQuery = z.infer<typeof emergencyQuerySchema>;
export const replyIdSchema = z.string().min(1).max(64);

/** Answer of every call on a reply. */
export const replyActionAnswerSchema = z.object({ reply: replySchema, already: z.boolean() });
export type ReplyActionAnswer = z.infer<typeof replyActionAnswerSchema>;

/** A scheme, as feeds and lists name it. */
export const topicSchema = z.object({ id: z.string(), name: z.string() });
export type Topic = z.infer<typeof topicSchema>;

export const factCheckItemSchema = z.object({
  slug: z.string(),
  url: z.string(),
  language: z.enum(REPLY_LANGUAGES),
  headline: z.string(),
  verdict: z.enum(VERDICTS),
  myth: z.string(),
  department: z.string(),
  status: z.enum(['published', 'corrected', 'withdrawn']),
  publishedAt: z.string(),
  updatedAt: z.string(),
});
export type FactCheckItem = z.infer<typeof factCheckItemSchema>;

export const factCheckSchema = factCheckItemSchema.extend({
  fact: z.string(),
  explanation: z.string(),
  closing: z.string(),
  sources: z.array(
    z.object({
      title: z.string(),
      url: z.string().nullable(),
      factId: z.string().nullable(),
      factVersion: z.number().int().nullable(),
    }),
  ),
  alternates: z.array(z.object({ language: z.enum(REPLY_LANGUAGES), slug: z.string(), url: z.string() })),
  /** The newer version, when this one was corrected. */
  correctedBy: z.string().nullable(),
  /** The older version, when this one corrects it. */
  corrects: z.string().nullable(),
  /** Every older page that leads here, the newest first: two where two answers were brought together. */
  earlier: z.array(z.object({ language: z.enum(REPLY_LANGUAGES), slug: z.string(), url: z.string() })),
  withdrawnReason: z.string().nullable(),
  /** Since when the page says that it is being looked at again, because a fact has changed; else null. */
  underReviewSince: z.string().nullable(),
  /** Schemes that it is about: a feed each. */
  topics: z.array(topicSchema),
  /** Since which day the desk knows the claim, and on which channels it was seen; null for old pages. */
  seen: z.object({ since: z.string(), channels: z.array(z.string()) }).nullable(),
});
export type FactCheck = z.infer<typeof factCheckSchema>;

export const slugSchema = z.string().min(1).max(200);

export const factCheckQuerySchema = z.strictObject({
  ...pagingQuery,
  q: z.string().max(200).optional(),
  department: z.string().max(120).optional(),
  language: z.enum(REPLY_LANGUAGES).optional(),
  verdict: z.enum(VERDICTS).optional(),
  /** Id of a topic, e.g. `old-age-pension`. */
  topic: z.string().max(120).optional(),
});
export type FactCheckQuery = z.infer<typeof factCheckQuerySchema>;

/** Answer of `GET /api/facts/:id/effect`: what rests on a fact, to be read before it is changed. */
export const factEffectSchema = z.object({
  factId: z.string(),
  /** Replies that cite any version of the fact and are public or on the way there. */
  replies: z.object({
    published: z.number().int(),
    underway: z.number().int(),
    /** Newest first, at most 50: what is public, and what is underway in your departments. */
    items: z.array(
      z.object({
        id: z.string(),
        caseId: z.string(),
        status: z.enum(REPLY_STATUSES),
        headline: z.string(),
        department: z.string(),
        factVersion: z.number().int(),
        /** Whether you may open the case. */
        mayOpen: z.boolean(),
      }),
    ),
  }),
  /** Open cases that were matched with the fact. */
  cases: z.object({
    open: z.number().int(),
    /** Most urgent first, at most 50; only those of your departments. */
    items: z.array(
      z.object({
        id: z.string(),
        number: z.number().int(),
        title: z.string(),
        status: z.enum(CASE_STATUSES),
        priority: z.enum(['high', 'medium', 'low']),
        similarity: z.number(),
        relation: z.enum(RELATIONS),
      }),
    ),
  }),
});
export type FactEffect = z.infer<typeof factEffectSchema>;

/** Every form of one text besides its page: answer of `GET /api/fact-checks/:slug/forms` and `POST /api/replies/preview`. */
export const factCheckFormsSchema = z.object({
  language: z.enum(REPLY_LANGUAGES),
  page: z.object({ title: z.string(), description: z.string(), url: z.string() }),
  shortUrl: z.string(),
  /** For chats, at most 600 characters: headline, as much of the fact as fits, the address. */
  shortMessage: z.object({ text: z.string(), length: z.number().int() }),
  /** At most 160 characters: headline and short address. `segments`: how many messages the network bills. */
  sms: z.object({
    text: z.string(),
    encoding: z.enum(['GSM-7', 'UCS-2']),
    length: z.number().int(),
    units: z.number().int(),
    segments: z.number().int(),
  }),
  /** Addresses that open a messenger with the text written. */
  share: z.object({ whatsapp: z.string(), telegram: z.string(), sms: z.string(), email: z.string() }),
  /** PNG: `card` 1200x630, `square` 1080x1080. */
  pictures: z.object({ card: z.string(), square: z.string() }),
  pressNote: z.string(),
});
export type FactCheckForms = z.infer<typeof factCheckFormsSchema>;

/** Body of `POST /api/replies/preview` and `/preview/picture`: one language version, saved or not, complete or not. */
const previewed = {
  caseId: z.string().min(1).max(64),
  verdict: z.enum(VERDICTS),
  text: replyTextSchema,
};
export const previewSchema = z.strictObject(previewed);
export type PreviewBody = z.infer<typeof previewSchema>;
export const picturePreviewSchema = z.strictObject({ ...previewed, form: z.enum(['card', 'square']) });
export type PicturePreviewBody = z.infer<typeof picturePreviewSchema>;

/** How a report came by its answer: it joined an answered case, or had waited when the answer was published. */
export const SPOT_WAYS = ['joined', 'matched', 'waited'] as const;
export type SpotWay = (typeof SPOT_WAYS)[number];
/** "Did this answer your question?" */
export const SPOT_FEEDBACK = ['yes', 'no', 'not_about_this'] as const;
export type SpotFeedback = (typeof SPOT_FEEDBACK)[number];

/** Query of `GET /api/replies/spot-answers`. */
export const spotCountsQuerySchema = z.strictObject({
  /** How many days back. */
  days: z.coerce.number().int().min(1).max(366).default(30),
});
export type SpotCountsQuery = z.infer<typeof spotCountsQuerySchema>;

const opinions = z.object({ yes: z.number().int(), no: z.number().int(), not_about_this: z.number().int() });
/** Of your departments: reports answered as they came in, and what their senders said. */
export const spotCountsSchema = z.object({
  /** Reports that were answered on the spot. */
  answered: z.number().int(),
  /** Of all answers, those on the spot and those that people had waited for. */
  feedback: opinions,
  /**
   * Answers on the spot by the similarity with which the report had joined, in tenths; exact copies are in none.
   * `precision`: the share of those who spoke that did not say "not about this"; null where nobody did.
   */
  bands: z.array(
    z.object({
      from: z.number(),
      to: z.number(),
      answered: z.number().int(),
      ...opinions.shape,
      precision: z.number().nullable(),
    }),
  ),
});
export type SpotCounts = z.infer<typeof spotCountsSchema>;
