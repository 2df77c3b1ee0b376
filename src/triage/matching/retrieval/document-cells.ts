/**
 * One document as a single Int32Array: row after row, each a header of four numbers and its term numbers.
 *
 *   kind, words, grams, joined | word cells | skeleton terms (or -1), beside the words | gram terms | joined terms
 *
 * A word cell is the term number shifted left by two bits; bit 0 says "capital letter", bit 1 says "number".
 */
import { Distinct } from '../text/distinct.js';
import { hashText } from '../text/hash.js';
import { prepare, type PreparedText } from '../text/prepare.js';
import type { FactField, MatchingDocument } from '../types.js';
import { classOfSound, classOfWord, TERM_CLASS } from './background.js';
import { roomInt32 } from './growing.js';
import { Sense, vectorIn } from '../vectors/sense.js';

export const ROW_HEADER = 4;
export const ROW_KIND = { statement: 0, name: 1, details: 2, about: 3 } as const;
export const CAPITAL_BIT = 1;
export const NUMBER_BIT = 2;
const ABOUT_SALT = 9;
const MAX_ROW_WORDS = 400;
const MAX_DETAILS_WORDS = 1_500;
const SET_BITS = 17;

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

/** Gives the number of a term, and tells its class where it is new. */
export type Intern = (hash: number, termClass: number, vector?: number) => number;

let scratch: Int32Array = new Int32Array(1 << 12);
const distinct = new Distinct(SET_BITS);
/** Of the statement, its translations and the title of the document that was encoded last. */
export const senseOfDocument = new Sense();

/** The cells are valid until the next document is encoded. */
export function encodeDocument(document: MatchingDocument, intern: Intern): Int32Array {
  let end = 0;
  senseOfDocument.clear();
  for (const { kind, text } of rowTexts(document)) end = encodeRow(kind, prepare(text), { end, intern });
  if (document.about) {
    scratch = roomInt32(scratch, end + ROW_HEADER + 2);
    const term = intern(aboutHash(document.about.factId), TERM_CLASS.rare);
    scratch.set([ROW_KIND.about, 1, 0, 0, term << 2, -1], end);
    end += ROW_HEADER + 2;
  }
  return scratch.subarray(0, end);
}

/** The term by which posts and cases about one fact find each other. */
export function aboutHash(factId: string): number {
  return hashText(factId, ABOUT_SALT);
}

/** Writes a row behind `end` and returns its own end. */
function encodeRow(kind: number, prepared: PreparedText, at: { end: number; intern: Intern }): number {
  const { intern } = at;
  const { tokens, forms, boilerplate } = prepared;
  const limit = kind === ROW_KIND.details ? MAX_DETAILS_WORDS : MAX_ROW_WORDS;
  const kept: number[] = [];
  let letters = 0;
  for (let i = 0; i < tokens.length && kept.length < limit; i++) {
    if (tokens[i]?.kind === 'link' || boilerplate[i] === 1) continue;
    kept.push(i);
    letters += forms[i]?.grams.length ?? 0;
  }
  const words = kept.length;
  const joined = Math.min(prepared.joined.length, limit * 3);
  const first = at.end + ROW_HEADER;
  scratch = roomInt32(scratch, first + words * 2 + letters + joined);
  let next = first + words * 2;
  distinct.clear();
  for (let w = 0; w < words; w++) {
    const i = kept[w] ?? 0;
    const [token, form] = [tokens[i], forms[i]];
    if (!token || !form) continue;
    const capital = token.capital && i > 0 && !form.stop ? CAPITAL_BIT : 0;
    const number = token.kind === 'number' ? NUMBER_BIT : 0;
    const vector = vectorIn(form, prepared);
    if (kind !== ROW_KIND.details) senseOfDocument.add(vector);
    scratch[first + w] = (intern(form.word, classOfWord(form), vector) << 2) | capital | number;
    scratch[first + words + w] = form.skeleton === 0 ? -1 : intern(form.skeleton, classOfSound(form));
    for (const gram of form.grams) if (distinct.add(gram)) scratch[next++] = intern(gram, TERM_CLASS.letters);
  }
  const grams = next - first - words * 2;
  for (let i = 0; i < joined; i++) scratch[next++] = intern(prepared.joined[i] ?? 0, TERM_CLASS.letters);
  scratch.set([kind, words, grams, joined], at.end);
  return next;
}
