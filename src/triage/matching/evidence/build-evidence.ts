/** Why a document matched: shared spans, shared names, each signal's share, and a sentence. */
import { rowTexts, type RowText } from '../retrieval/document-cells.js';
import type { PreparedText } from '../text/prepare.js';
import type { Because, Discrepancy, MatchingDocument, Relation } from '../types.js';
import { rareWords, schemeNamed } from './names.js';
import { sentenceOf, tell } from './sentence.js';
import { signalsOf } from './signals.js';
import { type SharedWord, sharedWords, spansOf } from './shared-spans.js';
import { textOfDocument } from './texts-of-document.js';

export interface EvidenceInput {
  post: PreparedText;
  document: MatchingDocument;
  /** Which row of the document matched best. */
  row: number;
  /** What each feature adds to the score. */
  shares: Float64Array;
  inForce: boolean;
  discrepancies: readonly Discrepancy[];
  relation: Relation;
  /** What the document is to an official, such as "order". */
  noun: string;
}

export function buildEvidence(input: EvidenceInput): Because {
  const { post, document, discrepancies, relation, noun } = input;
  const { text, field, fact, shared } = bestText(input);
  const scheme = schemeNamed(post, document);
  const rare = rareWords(shared, fact);
  const told = tell({ scheme, names: rare, discrepancies, relation, document, inForce: input.inForce });
  return {
    sharedSpans: spansOf(shared, post, fact),
    factText: text,
    factField: field,
    names: scheme === undefined ? rare : [scheme, ...rare.filter((name) => !scheme.includes(name))],
    signals: signalsOf(input.shares),
    sentence: sentenceOf(told, noun),
    told,
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
