/** A prepared text seen by one store: its terms by space, each with its information, and marks for fast look-up. */
import { Distinct } from '../text/distinct.js';
import type { PreparedText } from '../text/prepare.js';
import { classOfSound, classOfWord, CLASS_BITS, TERM_CLASS } from './background.js';
import { aboutHash } from './document-cells.js';
import type { DocumentStore } from './document-store.js';
import type { WordForms } from '../text/word-forms.js';
import { Sense, vectorIn } from '../vectors/sense.js';
import { NONE } from '../vectors/word-vectors.js';

export const POSITION_BITS = 12;
export const POSITION_MASK = (1 << POSITION_BITS) - 1;
const SPACE_SHIFT = CLASS_BITS;
const CLASS_MASK = (1 << CLASS_BITS) - 1;
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
  /** Of the token whose terms are being added. */
  position: number;
  sense: Float32Array;
  sensed: SensedWords;
}

/** The first distinct words of a post that have a vector. */
export interface SensedWords {
  count: number;
  vectors: Int32Array;
  information: Float32Array;
}

export const MOST_SENSED = 32;

const SPACE_OF = { word: 0, sound: 1, letters: 2, joined: 3 } as const;
const UNSEEN_BITS = 15;
const unseen = new Distinct(UNSEEN_BITS);
const sense = new Sense();
const sensed: SensedWords = {
  count: 0,
  vectors: new Int32Array(MOST_SENSED),
  information: new Float32Array(MOST_SENSED),
};

export function openQuery(prepared: PreparedText, store: DocumentStore, aboutFact?: string): Query {
  store.background.fit(store.size);
  const { logSize } = store;
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
    position: 0,
    sense: sense.sum,
    sensed,
  };
  sense.clear();
  sensed.count = 0;
  unseen.clear();
  for (let i = 0; i < prepared.tokens.length; i++) {
    const form = prepared.forms[i];
    const kind = prepared.tokens[i]?.kind;
    if (!form || kind === 'link' || prepared.boilerplate[i] === 1) continue;
    query.position = i;
    const isNew = addTerm(query, store, form.word, (SPACE_OF.word << SPACE_SHIFT) | classOfWord(form));
    if (isNew && kind === 'number') query.numbers++;
    if (isNew) addSense(query, store, form, prepared);
    if (form.skeleton !== 0)
      addTerm(query, store, form.skeleton, (SPACE_OF.sound << SPACE_SHIFT) | classOfSound(form));
    const { grams } = form;
    for (let g = 0; g < grams.length; g++)
      addTerm(query, store, grams[g] ?? 0, (SPACE_OF.letters << SPACE_SHIFT) | TERM_CLASS.letters);
  }
  query.position = 0;
  for (const hash of prepared.joined)
    addTerm(query, store, hash, (SPACE_OF.joined << SPACE_SHIFT) | TERM_CLASS.letters);
  if (aboutFact !== undefined) addAbout(query, store, aboutFact);
  return query;
}

function addSense(query: Query, store: DocumentStore, form: WordForms, prepared: PreparedText): void {
  const vector = vectorIn(form, prepared);
  if (vector === NONE) return;
  sense.add(vector);
  if (sensed.count >= MOST_SENSED) return;
  const term = store.terms.find(form.word);
  sensed.vectors[sensed.count] = vector;
  sensed.information[sensed.count] =
    term < 0
      ? store.unknownInformation(classOfWord(form), query.logSize)
      : store.information(term, query.logSize);
  sensed.count++;
}

/** The fact is worth as much as a few rare words, and no part of the post's own information. */
function addAbout(query: Query, store: DocumentStore, factId: string): void {
  const term = store.terms.find(aboutHash(factId));
  if (term < 0) return;
  query.terms[query.count] = term;
  query.weights[query.count] = ABOUT_WEIGHT * query.logSize;
  query.count++;
}

/** True where the term is new to this query. `place`: its space, shifted, and its class. */
function addTerm(query: Query, store: DocumentStore, hash: number, place: number): boolean {
  const id = store.terms.find(hash);
  const space = place >> SPACE_SHIFT;
  if (id < 0) {
    if (!unseen.add(hash)) return false;
    query.totals[space] =
      (query.totals[space] ?? 0) + store.unknownInformation(place & CLASS_MASK, query.logSize);
    return true;
  }
  if ((store.mark[id] ?? 0) >>> POSITION_BITS === query.stamp) return false;
  store.mark[id] = (query.stamp << POSITION_BITS) | Math.min(query.position, POSITION_MASK);
  const information = store.information(id, query.logSize);
  query.totals[space] = (query.totals[space] ?? 0) + information;
  query.terms[query.count] = id;
  query.weights[query.count] = information * (information / query.logSize) * (SPACE_WEIGHTS[space] ?? 0);
  query.count++;
  return true;
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
