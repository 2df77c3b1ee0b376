/** Why a document matched: shared spans, shared names, each signal's share, and a sentence. */
import { F } from '../ranking/features.js';
import { rowTexts, type RowText } from '../retrieval/document-cells.js';
import type { PreparedText } from '../text/prepare.js';
import type { Because, Discrepancy, MatchingDocument, Relation, Signal } from '../types.js';
import { rareWords, schemeNamed } from './names.js';
import { evidenceSentence } from './sentence.js';
import { type SharedWord, sharedWords, spansOf } from './shared-spans.js';
import { textOfDocument } from './texts-of-document.js';

export interface EvidenceInput {
  post: PreparedText;
  document: MatchingDocument;
  /** Which row of the document matched best. */
  row: number;
  features: Float64Array;
  discrepancies: readonly Discrepancy[];
  relation: Relation;
  /** What the document is to an official, such as "order". */
  noun: string;
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

export function buildEvidence(input: EvidenceInput): Because {
  const { post, document, discrepancies, relation, noun } = input;
  const { text, field, fact, shared } = bestText(input);
  const scheme = schemeNamed(post, document);
  const rare = rareWords(shared, fact);
  return {
    sharedSpans: spansOf(shared, post, fact),
    factText: text,
    factField: field,
    names: scheme === undefined ? rare : [scheme, ...rare.filter((name) => !scheme.includes(name))],
    signals: signalsOf(input.features),
    sentence: evidenceSentence({ scheme, names: rare, discrepancies, relation, noun }),
  };
}

interface BestText extends RowText {
  fact: PreparedText;
  shared: SharedWord[];
}

/** The row that matched best; the statement where a name matched and the statement shares words too. */
function bestText(input: EvidenceInput): BestText {
  const { document, row } = input;
  const rows = rowTexts(document);
  const best = rows[row] ?? { kind: 0, field: 'text', text: document.text };
  const statement = rows[0] ?? best;
  const isName = best.field === 'title' || best.field === 'alias';
  const first = read(input, isName ? statement : best);
  return isName && first.shared.length === 0 ? read(input, best) : first;
}

function read({ post, document }: EvidenceInput, row: RowText): BestText {
  const fact = textOfDocument(document, row.text);
  return { ...row, fact, shared: sharedWords(post, fact) };
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
