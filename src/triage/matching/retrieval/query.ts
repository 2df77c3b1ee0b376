/** A prepared text seen by one store: its terms by space, each with its information, and marks for fast look-up. */
import type { PreparedText } from '../text/prepare.js';
import { aboutHash } from './document-cells.js';
import type { DocumentStore } from './document-store.js';

const POSITION_BITS = 12;
export const POSITION_MASK = (1 << POSITION_BITS) - 1;
const MAX_STAMP = 1 << (31 - POSITION_BITS);

export const SPACES = 4;
/** Words, skeletons, grams, joined grams: what one match in each adds to the first score. */
const SPACE_WEIGHTS = [1, 0.8, 0.3, 0.3];

const ABOUT_WEIGHT = 2;

export interface Query {
  stamp: number;
  logSize: number;
  /** Known terms, and what each adds to the first score. */
  terms: Int32Array;
  weights: Float32Array;
  count: number;
  /** Total information of the distinct terms, unknown ones included, per space. */
  totals: Float64Array;
  /** Distinct numbers in the post. */
  numbers: number;
  informative: number;
}

export function openQuery(prepared: PreparedText, store: DocumentStore, aboutFact?: string): Query {
  const logSize = store.logSize;
  const stamp = nextStamp(store);
  let capacity = prepared.tokens.length * 2 + prepared.joined.length + 1;
  for (const form of prepared.forms) capacity += form.grams.length;
  store.makeQueryRoom(capacity);
  const query: Query = {
    stamp,
    logSize,
    terms: store.queryTerms,
    weights: store.queryWeights,
    count: 0,
    totals: new Float64Array(SPACES),
    numbers: 0,
    informative: prepared.informativeTokens,
  };
  const unseen = new Set<number>();
  for (let i = 0; i < prepared.tokens.length; i++) {
    const form = prepared.forms[i];
    const kind = prepared.tokens[i]?.kind;
    if (!form || kind === 'link' || prepared.boilerplate[i] === 1) continue;
    if (addTerm(query, store, { hash: form.word, space: 0, position: i, unseen }) && kind === 'number')
      query.numbers++;
    if (form.skeleton !== 0) addTerm(query, store, { hash: form.skeleton, space: 1, position: i, unseen });
    const grams = form.grams;
    for (let g = 0; g < grams.length; g++)
      addTerm(query, store, { hash: grams[g] ?? 0, space: 2, position: i, unseen });
  }
  for (const hash of prepared.joined) addTerm(query, store, { hash, space: 3, position: 0, unseen });
  if (aboutFact !== undefined) addAbout(query, store, aboutFact);
  return query;
}

/** The fact is worth as much as a few rare words, and no part of the post's own information. */
function addAbout(query: Query, store: DocumentStore, factId: string): void {
  const term = store.terms.find(aboutHash(factId));
  if (term < 0) return;
  query.terms[query.count] = term;
  query.weights[query.count] = ABOUT_WEIGHT * query.logSize;
  query.count++;
}

/** True where the term is new to this query. */
function addTerm(
  query: Query,
  store: DocumentStore,
  term: { hash: number; space: number; position: number; unseen: Set<number> },
): boolean {
  const id = store.terms.find(term.hash);
  if (id < 0) {
    if (term.unseen.has(term.hash)) return false;
    term.unseen.add(term.hash);
    query.totals[term.space] = (query.totals[term.space] ?? 0) + query.logSize + Math.LN2;
    return true;
  }
  if ((store.mark[id] ?? 0) >>> POSITION_BITS === query.stamp) return false;
  store.mark[id] = (query.stamp << POSITION_BITS) | Math.min(term.position, POSITION_MASK);
  const information = store.information(id, query.logSize);
  query.totals[term.space] = (query.totals[term.space] ?? 0) + information;
  query.terms[query.count] = id;
  query.weights[query.count] = information * (SPACE_WEIGHTS[term.space] ?? 0);
  query.count++;
  return true;
}

export function isMarked(mark: Int32Array, term: number, stamp: number): boolean {
  return (mark[term] ?? 0) >>> POSITION_BITS === stamp;
}

/** A stamp is larger than all before it; when they run out the marks are wiped. */
function nextStamp(store: DocumentStore): number {
  store.stamp++;
  if (store.stamp >= MAX_STAMP) {
    store.stamp = 1;
    store.mark.fill(0);
  }
  return store.stamp;
}
