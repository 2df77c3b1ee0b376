/**
 * One document as a single Int32Array: row after row, each a header of four numbers and its term numbers.
 *
 *   kind, words, grams, joined | word cells | skeleton terms (or -1), beside the words | gram terms | joined terms
 *
 * A word cell is the term number shifted left by two bits; bit 0 says "capital letter", bit 1 says "number".
 */
import { hashText } from '../text/hash.js';
import { prepare, type PreparedText } from '../text/prepare.js';
import type { FactField, MatchingDocument } from '../types.js';
import type { TermTable } from './term-table.js';

export const ROW_HEADER = 4;
export const ROW_KIND = { statement: 0, name: 1, details: 2, about: 3 } as const;
export const CAPITAL_BIT = 1;
export const NUMBER_BIT = 2;
const ABOUT_SALT = 9;
const MAX_ROW_WORDS = 400;
const MAX_DETAILS_WORDS = 1_500;

interface RowSource {
  kind: number;
  prepared: PreparedText;
}

export interface RowText {
  kind: number;
  field: FactField;
  text: string;
}

/** Text of every row in the order of the cells. */
export function rowTexts(document: MatchingDocument): RowText[] {
  const rows: RowText[] = [{ kind: ROW_KIND.statement, field: 'text', text: document.text }];
  for (const text of document.translations ?? [])
    rows.push({ kind: ROW_KIND.statement, field: 'translation', text });
  if (document.title?.trim()) rows.push({ kind: ROW_KIND.name, field: 'title', text: document.title });
  for (const text of document.aliases ?? [])
    if (text.trim() !== '') rows.push({ kind: ROW_KIND.name, field: 'alias', text });
  if (document.details) rows.push({ kind: ROW_KIND.details, field: 'details', text: document.details });
  return rows;
}

/** Cells of a document; `onStop` is told the terms that are stop words. */
export function encodeDocument(
  document: MatchingDocument,
  terms: TermTable,
  onStop: (term: number) => void,
): Int32Array {
  const cells: number[] = [];
  for (const { kind, text } of rowTexts(document)) {
    encodeRow({ kind, prepared: prepare(text) }, cells, { terms, onStop });
  }
  if (document.about)
    cells.push(ROW_KIND.about, 1, 0, 0, terms.intern(aboutHash(document.about.factId)) << 2, -1);
  return Int32Array.from(cells);
}

/** The term by which posts and cases about one fact find each other. */
export function aboutHash(factId: string): number {
  return hashText(factId, ABOUT_SALT);
}

function encodeRow(
  row: RowSource,
  cells: number[],
  into: { terms: TermTable; onStop: (term: number) => void },
): void {
  const { prepared } = row;
  const limit = row.kind === ROW_KIND.details ? MAX_DETAILS_WORDS : MAX_ROW_WORDS;
  const words: number[] = [];
  const skeletons: number[] = [];
  const grams = new Set<number>();
  for (let i = 0; i < prepared.tokens.length && words.length < limit; i++) {
    const token = prepared.tokens[i];
    const form = prepared.forms[i];
    if (!token || !form || token.kind === 'link' || prepared.boilerplate[i] === 1) continue;
    const term = into.terms.intern(form.word);
    if (form.stop) into.onStop(term);
    const capital = token.capital && i > 0 && !form.stop ? CAPITAL_BIT : 0;
    words.push((term << 2) | capital | (token.kind === 'number' ? NUMBER_BIT : 0));
    skeletons.push(form.skeleton === 0 ? -1 : into.terms.intern(form.skeleton));
    for (const gram of form.grams) grams.add(into.terms.intern(gram));
  }
  const joined = Array.from(prepared.joined.subarray(0, limit * 3), (hash) => into.terms.intern(hash));
  cells.push(row.kind, words.length, grams.size, joined.length, ...words, ...skeletons, ...grams, ...joined);
}
