/** The sense of a text: the mean of its words' vectors, frequent words counting less (Arora, Liang and Ma 2017). */
import type { PreparedText } from '../text/prepare.js';
import type { WordForms } from '../text/word-forms.js';
import { addVector, DIMENSIONS, NONE } from './word-vectors.js';

const LARGEST_BYTE = 127;

/** Words in Latin letters that are in no list are English only where the text is. */
export function vectorIn(form: WordForms, { language }: PreparedText): number {
  return form.meaning !== undefined || language === 'en' ? form.vector : NONE;
}

/** Adds up vectors, each once. */
export class Sense {
  readonly sum = new Float32Array(DIMENSIONS);
  private readonly seen = new Set<number>();

  clear(): void {
    this.sum.fill(0);
    this.seen.clear();
  }

  add(vector: number): void {
    if (vector === NONE || this.seen.has(vector)) return;
    this.seen.add(vector);
    addVector(this.sum, vector);
  }

  /** Brought to one length and rounded, written from `at` on. */
  writeTo(target: Int8Array, at: number): void {
    let largest = 0;
    for (const value of this.sum) largest = Math.max(largest, Math.abs(value));
    for (let d = 0; d < DIMENSIONS; d++)
      target[at + d] = largest > 0 ? Math.round(((this.sum[d] ?? 0) / largest) * LARGEST_BYTE) : 0;
  }
}

/** Cosine of a sum and the vector that is written from `at` on; 0 where either is nothing. */
export function cosineWith(sum: Float32Array, written: Int8Array, at: number): number {
  let [product, one, other] = [0, 0, 0];
  for (let d = 0; d < DIMENSIONS; d++) {
    const [x, y] = [sum[d] ?? 0, written[at + d] ?? 0];
    product += x * y;
    one += x * x;
    other += y * y;
  }
  return one > 0 && other > 0 ? product / Math.sqrt(one * other) : 0;
}

/** Vectors of the words that a text says for itself. */
export function vectorsOf(prepared: PreparedText): Set<number> {
  const vectors = new Set<number>();
  prepared.forms.forEach((form, i) => {
    const vector = prepared.boilerplate[i] === 1 ? NONE : vectorIn(form, prepared);
    if (vector !== NONE) vectors.add(vector);
  });
  return vectors;
}
