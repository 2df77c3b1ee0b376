/** The documents of one engine with their postings; grows and shrinks by one document at a time. */
import type { MatchingDocument } from '../types.js';
import { Background, CLASS_BITS, TERM_CLASS } from './background.js';
import { CellPages } from './cell-pages.js';
import { encodeDocument, ROW_HEADER, ROW_KIND, senseOfDocument } from './document-cells.js';
import { roomFloat32, roomInt32, roomInt8, roomUint8 } from './growing.js';
import { DIMENSIONS, NONE } from '../vectors/word-vectors.js';
import { MAX_WEIGHT, Postings } from './postings.js';
import { TermTable } from './term-table.js';
import { TermWeights } from './term-weights.js';

/** Length of a claim, in words, at which its terms weigh one; the b = 0.4 and k1 = 1.2 of BM25 (Robertson and Zaragoza 2009). */
const USUAL_WORDS = 18;
const LENGTH_SLOPE = 0.4;
const SATURATION = 1.2;
const DETAILS_WEIGHT = 0.5;
/** One change sweeps at most so many terms and so many postings, and the next goes on there: a term may have a hundred thousand. */
const SWEEP_TERMS = 64;
const SWEEP_POSTINGS = 6_000;
/** Share of its information that a stop word keeps. */
const STOP_SHARE = 0.12;
const LEAST_INFORMATION = 0.05;
const ONE_DOCUMENT = 1 << CLASS_BITS;
const CLASS_MASK = ONE_DOCUMENT - 1;

export class DocumentStore {
  readonly terms = new TermTable();
  readonly postings = new Postings();
  /** Documents by number; undefined where one was removed. */
  readonly documents: (MatchingDocument | undefined)[] = [];
  readonly cells = new CellPages();
  alive: Uint8Array = new Uint8Array(256);
  /** Number of live documents that hold the term, with its class in the low bits. */
  tally: Int32Array = new Int32Array(1024);
  readonly background: Background;
  /** Marks of the current query; see Query. */
  mark: Int32Array = new Int32Array(1024);
  stamp = 0;
  /** Scratch of the current query: a score per document, and the documents that have one. */
  scores: Float32Array = new Float32Array(256);
  touched: Int32Array = new Int32Array(256);
  queryTerms: Int32Array = new Int32Array(1024);
  queryWeights: Float32Array = new Float32Array(1024);
  queryOrder: Int32Array = new Int32Array(1024);
  /** Scratch of the document that is added or removed: its terms, each with its weight. */
  private readonly own = new TermWeights();
  /** One more than the number of the vector of a term; 0 where it has none. */
  vectors: Int32Array = new Int32Array(1024);
  /** The sense of each document. */
  senses: Int8Array = new Int8Array(256 * DIMENSIONS);
  private readonly numbers = new Map<string, number>();
  /** The term that is swept next, and from which posting on. */
  private sweepAt = 0;
  private sweepFrom = 0;
  private removed = 0;

  /** `background`: documents below which the missing ones are imagined. */
  constructor(background = 0) {
    this.background = new Background(background);
  }

  get size(): number {
    return this.numbers.size;
  }

  has(id: string): boolean {
    return this.numbers.has(id);
  }

  numberOf(id: string): number | undefined {
    return this.numbers.get(id);
  }

  add(document: MatchingDocument): void {
    this.remove(document.id);
    const number = this.documents.length;
    const cells = encodeDocument(document, this.intern);
    this.makeRoom(number);
    senseOfDocument.writeTo(this.senses, number * DIMENSIONS);
    this.documents.push(document);
    this.cells.keep(number, cells);
    this.alive[number] = 1;
    this.numbers.set(document.id, number);
    this.weigh(cells);
    for (let i = 0; i < this.own.size; i++) {
      const term = this.own.term(i);
      this.postings.add(term, number, this.own.weight(i));
      this.tally[term] = (this.tally[term] ?? 0) + ONE_DOCUMENT;
    }
    this.sweepSome();
  }

  /** A term brings its class into its tally; the lowest of several stays, whatever the order they come in. */
  private readonly intern = (hash: number, termClass: number, vector = NONE): number => {
    const known = this.terms.size;
    const term = this.terms.intern(hash);
    if (term >= this.tally.length) this.tally = roomInt32(this.tally, term + 1);
    if (vector !== NONE) {
      this.vectors = roomInt32(this.vectors, term + 1);
      this.vectors[term] = vector + 1;
    }
    const tally = this.tally[term] ?? 0;
    if (term === known) this.tally[term] = termClass;
    else if (termClass < (tally & CLASS_MASK)) this.tally[term] = tally - (tally & CLASS_MASK) + termClass;
    return term;
  };

  remove(id: string): boolean {
    const number = this.numbers.get(id);
    if (number === undefined) return false;
    this.weigh(this.cells.of(number));
    for (let i = 0; i < this.own.size; i++) {
      const term = this.own.term(i);
      this.tally[term] = (this.tally[term] ?? 0) - ONE_DOCUMENT;
    }
    this.alive[number] = 0;
    this.documents[number] = undefined;
    this.cells.drop(number);
    this.numbers.delete(id);
    this.removed++;
    this.sweepSome();
    return true;
  }

  /** Information of a term in nats: ln(N + 1) - ln(df + 0.5), after Spärck Jones (1972); stop words keep a small share. */
  information(term: number, logSize: number): number {
    return this.informationOf(this.tally[term] ?? 0, logSize);
  }

  /** Of a term that no document holds. */
  unknownInformation(termClass: number, logSize: number): number {
    return this.background.isThin ? this.informationOf(termClass, logSize) : logSize + Math.LN2;
  }

  private informationOf(tally: number, logSize: number): number {
    const value = logSize - this.background.logFrequency(tally);
    return (tally & CLASS_MASK) === TERM_CLASS.stop
      ? Math.max(0, value) * STOP_SHARE
      : Math.max(LEAST_INFORMATION, value);
  }

  isStop(term: number): boolean {
    return ((this.tally[term] ?? 0) & CLASS_MASK) === TERM_CLASS.stop;
  }

  get logSize(): number {
    return this.background.logSize;
  }

  makeQueryRoom(terms: number): void {
    this.queryTerms = roomInt32(this.queryTerms, terms);
    this.queryWeights = roomFloat32(this.queryWeights, terms);
    this.queryOrder = roomInt32(this.queryOrder, terms);
  }

  private makeRoom(number: number): void {
    this.alive = roomUint8(this.alive, number + 1);
    this.scores = roomFloat32(this.scores, number + 1);
    this.senses = roomInt8(this.senses, (number + 1) * DIMENSIONS);
    this.touched = roomInt32(this.touched, number + 1);
    this.mark = roomInt32(this.mark, this.terms.size);
  }

  /** Lists every distinct term of a document in `own`, with its weight, 1..15. */
  private weigh(cells: Int32Array): void {
    this.own.open(cells.length);
    for (let at = 0; at < cells.length;) {
      const words = cells[at + 1] ?? 0;
      const start = at + ROW_HEADER;
      const end = start + words * 2 + (cells[at + 2] ?? 0) + (cells[at + 3] ?? 0);
      const weight = rowWeight(cells[at] ?? 0, words);
      for (let i = start; i < end; i++) {
        const term = i < start + words ? (cells[i] ?? 0) >> 2 : (cells[i] ?? -1);
        if (term >= 0) this.own.add(term, weight);
      }
      at = end;
    }
  }

  /** Clears dead postings a few terms at a time, so that no single call pays for all. */
  private sweepSome(): void {
    if (this.removed === 0) return;
    let left = SWEEP_POSTINGS;
    for (let i = 0; i < SWEEP_TERMS && left > 0; i++) {
      const stopped = this.postings.sweep(this.sweepAt, this.alive, { at: this.sweepFrom, most: left });
      if (stopped < this.postings.length(this.sweepAt)) {
        this.sweepFrom = stopped;
        return;
      }
      left -= stopped - this.sweepFrom;
      this.sweepFrom = 0;
      this.sweepAt++;
      if (this.sweepAt >= this.postings.termCount) {
        this.sweepAt = 0;
        this.removed = 0;
        return;
      }
    }
  }
}

function rowWeight(kind: number, words: number): number {
  const length = kind === ROW_KIND.name ? USUAL_WORDS : words;
  const saturated =
    (1 + SATURATION) / (1 + SATURATION * (1 - LENGTH_SLOPE + (LENGTH_SLOPE * length) / USUAL_WORDS));
  const share = kind === ROW_KIND.details ? DETAILS_WEIGHT : 1;
  return Math.max(1, Math.min(MAX_WEIGHT, Math.round(saturated * share * 8)));
}
