/** Why a document matched: shared spans, shared names, each signal's share, and a sentence. */
import { F } from '../ranking/features.js';
import { prepare, type PreparedText } from '../text/prepare.js';
import type { Because, Discrepancy, Relation, Signal } from '../types.js';
import { evidenceSentence } from './sentence.js';
import { sharedSpans } from './shared-spans.js';

export interface EvidenceInput {
  post: PreparedText;
  factText: string;
  features: Float64Array;
  discrepancies: readonly Discrepancy[];
  relation: Relation;
}

/** What an official is told each group of features means. */
const SIGNALS: readonly (readonly [string, number])[] = [
  ['same words', F['word cosine']],
  ['same sound in another spelling or script', F['sound cosine']],
  ['same letters', F['letter cosine']],
  ['same order of words', F['word order']],
  ['scheme or alias named', F.alias],
  ['same numbers', F['numbers of the post']],
  ['same names', F.names],
];
const MAX_NAMES = 6;

export function buildEvidence(input: EvidenceInput): Because {
  const spans = sharedSpans(input.post, prepare(input.factText));
  const names = [...new Set(spans.map(({ post }) => input.post.original.slice(post.start, post.end)))].slice(
    0,
    MAX_NAMES,
  );
  return {
    sharedSpans: spans,
    names,
    signals: signalsOf(input.features),
    sentence: evidenceSentence(names, input.discrepancies, input.relation),
  };
}

function signalsOf(features: Float64Array): Signal[] {
  const values = SIGNALS.map(([name, f]) => ({ name, value: Math.max(0, features[f] ?? 0) }));
  const total = values.reduce((sum, { value }) => sum + value, 0);
  if (total === 0) return [];
  return values
    .filter(({ value }) => value > 0)
    .map(({ name, value }) => ({ name, share: value / total }))
    .sort((a, b) => b.share - a.share);
}
