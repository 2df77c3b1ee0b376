/** What clients see of a fact that a case was matched with, and why. Browser code may import this file. */
import { z } from 'zod';

export const RELATIONS = ['contradicts', 'agrees', 'related'] as const;
export type Relation = (typeof RELATIONS)[number];

const spanSchema = z.object({
  start: z.number().int(),
  end: z.number().int(),
  /** What the words are written in. */
  script: z.string().optional(),
  language: z.string().optional(),
});

const discrepancySchema = z.object({
  slot: z.string(),
  label: z.string(),
  post: z.string(),
  fact: z.string(),
  verdict: z.enum(['agrees', 'differs', 'not_in_fact']),
});

const becauseSchema = z.object({
  sharedSpans: z.array(z.object({ post: spanSchema, fact: spanSchema })),
  /** The text of the fact into which the spans point: its statement, or a translation, a detail, an alias. */
  factText: z.string(),
  factField: z.enum(['title', 'text', 'details', 'alias', 'translation']),
  names: z.array(z.string()),
  /** What each kind of likeness adds to the score, or takes from it; the shares add up to 1. */
  signals: z.array(
    z.object({
      name: z.string(),
      share: z.number(),
      code: z.string().optional(),
      effect: z.enum(['for', 'against']).optional(),
    }),
  ),
  sentence: z.string(),
  /** What the sentence says, in order: codes with what stands in them, for clients that say it in another language. */
  told: z
    .array(
      z.object({
        code: z.string(),
        slot: z.string().optional(),
        label: z.string().optional(),
        post: z.string().optional(),
        fact: z.string().optional(),
        names: z.array(z.string()).optional(),
      }),
    )
    .optional(),
});

export const matchSchema = z.object({
  factId: z.string(),
  factVersion: z.number().int(),
  scheme: z.string(),
  statement: z.string(),
  department: z.string(),
  similarity: z.number(),
  relation: z.enum(RELATIONS),
  discrepancies: z.array(discrepancySchema),
  because: becauseSchema,
  /** An official's verdict on this match, kept as feedback. */
  feedback: z.enum(['accepted', 'rejected']).nullable(),
  /** The report whose text was compared. */
  reportId: z.string(),
  /** In a case's own page: that text, personal data masked; `because.sharedSpans[].post` point into it. */
  postText: z.string().optional(),
});
export type MatchView = z.infer<typeof matchSchema>;
