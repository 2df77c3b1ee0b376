/** The public shapes of the matching engine: values in, values out. */

import type { Language } from './text/language.js';
import type { Script } from './text/scripts.js';

export type SlotKind =
  | 'amount'
  | 'date'
  | 'percentage'
  | 'age'
  | 'income'
  | 'count'
  | 'place'
  | 'office'
  | 'fee'
  | 'helpline'
  | 'host'
  | 'order'
  | 'eligibility'
  | 'negation'
  | 'scope'
  | 'entity';

/** A typed value given by hand with a fact; slots are also extracted from its text. */
export interface FactSlot {
  kind: SlotKind;
  label: string;
  value: string | number;
  unit?: string;
  period?: string;
}

/** What the fact engine decided about a post; two posts about the same fact in the same sense are likely the same claim. */
export interface About {
  factId: string;
  /** Probability that the post is about this fact, 0..1. */
  similarity: number;
  verdict: Verdict;
}

/** A fact, or the claim of a live case. */
export interface MatchingDocument {
  id: string;
  /** Scheme or topic. */
  title?: string;
  /** Statement of the fact, or text of the claim. */
  text: string;
  details?: string;
  aliases?: readonly string[];
  /** The statement in other languages. */
  translations?: readonly string[];
  slots?: readonly FactSlot[];
  /** ISO dates. */
  validFrom?: string | null;
  validUntil?: string | null;
  /** For the claim of a case: the fact that it is about, where one is known. */
  about?: About;
}

/** UTF-16 offsets into the ORIGINAL text, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

export type Relation = 'contradicts' | 'agrees' | 'related';

/** What became of a whole post: one of the relations, or no fact speaks to it. */
export type Verdict = 'contradicts' | 'agrees' | 'not_covered' | 'unrelated';

export interface Discrepancy {
  slot: SlotKind;
  label: string;
  /** What the post says. */
  post: string;
  /** What the fact says; empty where the fact has no such slot. */
  fact: string;
  postSpan?: Span;
  verdict: 'agrees' | 'differs' | 'not_in_fact';
}

export interface Signal {
  name: string;
  /** The same for programs. */
  code: string;
  /** Size of its part in the score, 0..1; the shares of one match add up to 1. */
  share: number;
  /** Whether it raises or lowers the score. */
  effect: 'for' | 'against';
}

/** A span with what it is written in. */
export interface WrittenSpan extends Span {
  script: Script;
  language: Language;
}

/** One thing that the sentence of an evidence says. */
export interface Told {
  code:
    | 'same_scheme'
    | 'same_names'
    | 'same_wording'
    | 'differs'
    | 'agrees'
    | 'opposite'
    | 'not_in_force'
    | 'imitated_host';
  slot?: SlotKind;
  label?: string;
  /** As both texts say it. */
  post?: string;
  fact?: string;
  names?: string[];
}

/** Which text of a document. */
export type FactField = 'title' | 'text' | 'details' | 'alias' | 'translation';

export interface Because {
  /** Spans in the post and, in `factText`, of the same words; they begin and end where words do. */
  sharedSpans: { post: WrittenSpan; fact: WrittenSpan }[];
  /** The text of the document that the `fact` spans point into, and which of its texts that is. */
  factText: string;
  factField: FactField;
  /** The scheme, if the post names it, then rare words that both texts hold. */
  names: string[];
  signals: Signal[];
  /** One sentence for an official, in English. */
  sentence: string;
  /** What the sentence says, in order, for a dashboard that says it in another language. */
  told: Told[];
}

export interface Match {
  id: string;
  /** Calibrated probability, 0..1, that the post is about this document (facts) or makes its claim (cases). */
  similarity: number;
  /** False where the fact was not in force on the day of the report; undefined for cases. */
  inForce?: boolean;
  relation: Relation;
  discrepancies: Discrepancy[];
  because: Because;
}

/** The decision about a whole post against all facts. */
export interface Judgement {
  verdict: Verdict;
  /** The fact that decides it; null when no fact covers the post. */
  factId: string | null;
  /** Calibrated probability of each verdict. */
  probabilities: Record<Verdict, number>;
  /** The kind of thing that differs, where the verdict is `contradicts`. */
  kind: SlotKind | null;
  matches: Match[];
}

export interface MatchOptions {
  /** How many matches at most; 5 unless told. */
  limit?: number;
  /** ISO instant of the report: relative dates are read against it, and facts not in force on it are ranked lower. */
  at?: string;
  minSimilarity?: number;
  /** For a post against cases: what the fact engine decided about the post. */
  about?: About;
}
