/** The documents of one engine with their postings; grows and shrinks by one document at a time. */
import type { MatchingDocument } from '../types.js';
import { encodeDocument, ROW_HEADER, ROW_KIND } from './document-cells.js';
import { roomFloat32, roomInt32, roomUint8 } from './growing.js';
import { MAX_WEIGHT, Postings } from './postings.js';
import { TermTable } from './term-table.js';

/** Length of a claim, in words, at which its terms weigh one; the b = 0.4 and k1 = 1.2 of BM25 (Robertson and Zaragoza 2009). */
const USUAL_WORDS = 18;
const LENGTH_SLOPE = 0.4;
const SATURATION = 1.2;
const DETAILS_WEIGHT = 0.5;
const SWEEP_STEP = 64;
const LOG_TABLE_SIZE = 1 << 16;
/** Share of its information that a stop word keeps. */
const STOP_SHARE = 0.12;

const LOGS = Float32Array.from({ length: LOG_TABLE_SIZE }, (_, n) => Math.log(n + 0.5));

export class DocumentStore {
  readonly terms = new TermTable();
  readonly postings = new Postings();
  /** Documents by number; undefined where one was removed. */
  readonly documents: (MatchingDocument | undefined)[] = [];
  readonly cells: (Int32Array | undefined)[] = [];
  alive: Uint8Array = new Uint8Array(256);
  /** Number of live documents that hold the term. */
  frequency: Int32Array = new Int32Array(1024);
  stop: Uint8Array = new Uint8Array(1024);
  /** Marks of the current query; see Query. */
  mark: Int32Array = new Int32Array(1024);
  stamp = 0;
  /** Scratch of the current query: a score per document, and the documents that have one. */
  scores: Float32Array = new Float32Array(256);
  touched: Int32Array = new Int32Array(256);
  queryTerms: Int32Array = new Int32Array(1024);
  queryWeights: Float32Array = new Float32Array(1024);
  private readonly numbers = new Map<string, number>();
  private sweepAt = 0;
  private removed = 0;

  get size(): number {
    return this.numbers.size;
  }

  has(id: string): boolean {
    return this.numbers.has(id);
  }

  add(document: MatchingDocument): void {
    this.remove(document.id);
    const number = this.documents.length;
    const cells = encodeDocument(document, this.terms, (term) => {
      this.stop = roomUint8(this.stop, term + 1);
      this.stop[term] = 1;
    });
    this.makeRoom(number);
    this.documents.push(document);
    this.cells.push(cells);
    this.alive[number] = 1;
    this.numbers.set(document.id, number);
    for (const [term, weight] of weightedTerms(cells)) {
      this.postings.add(term, number, weight);
      this.frequency[term] = (this.frequency[term] ?? 0) + 1;
    }
    this.sweepSome();
  }

  remove(id: string): boolean {
    const number = this.numbers.get(id);
    if (number === undefined) return false;
    const cells = this.cells[number];
    if (cells)
      for (const term of weightedTerms(cells).keys()) this.frequency[term] = (this.frequency[term] ?? 1) - 1;
    this.alive[number] = 0;
    this.documents[number] = undefined;
    this.cells[number] = undefined;
    this.numbers.delete(id);
    this.removed++;
    this.sweepSome();
    return true;
  }

  /** Information of a term in nats: ln(N + 1) - ln(df + 0.5), after Spärck Jones (1972); stop words keep a small share. */
  information(term: number, logSize: number): number {
    const frequency = this.frequency[term] ?? 0;
    const log = frequency < LOG_TABLE_SIZE ? (LOGS[frequency] ?? 0) : Math.log(frequency + 0.5);
    const value = logSize - log;
    return this.stop[term] === 1 ? Math.max(0, value) * STOP_SHARE : Math.max(0.05, value);
  }

  get logSize(): number {
    return Math.log(this.size + 1);
  }

  makeQueryRoom(terms: number): void {
    this.queryTerms = roomInt32(this.queryTerms, terms);
    this.queryWeights = roomFloat32(this.queryWeights, terms);
  }

  private makeRoom(number: number): void {
    this.alive = roomUint8(this.alive, number + 1);
    this.scores = roomFloat32(this.scores, number + 1);
    this.touched = roomInt32(this.touched, number + 1);
    this.frequency = roomInt32(this.frequency, this.terms.size);
    this.stop = roomUint8(this.stop, this.terms.size);
    this.mark = roomInt32(this.mark, this.terms.size);
  }

  /** Clears dead postings a few terms at a time, so that no single call pays for all. */
  private sweepSome(): void {
    if (this.removed === 0) return;
    for (let i = 0; i < SWEEP_STEP; i++) {
      this.postings.sweep(this.sweepAt, this.alive);
      this.sweepAt++;
      if (this.sweepAt >= this.postings.termCount) {
        this.sweepAt = 0;
        this.removed = 0;
        return;
      }
    }
  }
}

/** Every distinct term of a document with its weight, 1..15. */
function weightedTerms(cells: Int32Array): Map<number, number> {
  const weights = new Map<number, number>();
  const put = (term: number, weight: number): void => {
    if (term >= 0 && (weights.get(term) ?? 0) < weight) weights.set(term, weight);
  };
  for (let at = 0; at < cells.length;) {
    const kind = cells[at] ?? 0;
    const words = cells[at + 1] ?? 0;
    const rest = (cells[at + 2] ?? 0) + (cells[at + 3] ?? 0);
    const start = at + ROW_HEADER;
    const weight = rowWeight(kind, words);
    for (let i = 0; i < words; i++) {
      put((cells[start + i] ?? 0) >> 2, weight);
      put(cells[start + words + i] ?? -1, weight);
    }
    for (let i = start + words * 2; i < start + words * 2 + rest; i++) put(cells[i] ?? -1, weight);
    at = start + words * 2 + rest;
  }
  return weights;
}

function rowWeight(kind: number, words: number): number {
  const length = kind === ROW_KIND.name ? USUAL_WORDS : words;
  const saturated =
    (1 + SATURATION) / (1 + SATURATION * (1 - LENGTH_SLOPE + (LENGTH_SLOPE * length) / USUAL_WORDS));
  const share = kind === ROW_KIND.details ? DETAILS_WEIGHT : 1;
  return Math.max(1, Math.min(MAX_WEIGHT, Math.round(saturated * share * 8)));
}
