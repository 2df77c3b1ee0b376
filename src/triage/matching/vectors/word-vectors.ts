/**
 * What English words resemble each other in meaning: a table of small vectors, distilled from GloVe (Pennington, Socher and
 * Manning 2014). Words of other languages stand in it through the meanings that glossary and dictionary list.
 */
import { WORD_VECTORS } from '../weights/word-vectors.js';

export interface WordVectorTable {
  dimensions: number;
  /** Stems with a space between them, most frequent first; and how frequent each is among all words, 0 first, to base 36. */
  stems: string;
  ranks: string;
  /** One signed byte per number, base64; every vector has the same length. */
  bytes: string;
}

export const DIMENSIONS = WORD_VECTORS.dimensions;
/** No vector. */
export const NONE = -1;

const RADIX = 36;
/** a = 0.001 of Arora, Liang and Ma (2017), over the frequency that Zipf's law gives a word of that rank. */
const SMOOTH = 1e-3;
const ZIPF = 13;

interface Table {
  places: ReadonlyMap<string, number>;
  values: Int8Array;
  /** What one unit of a product of two vectors is worth as a cosine. */
  inverseNorms: Float32Array;
  /** Smooth inverse frequency, 0..1. */
  weights: Float32Array;
}

let opened: Table | undefined;

/** Read out of its letters when it is first asked for. */
function table(): Table {
  return (opened ??= open());
}

function open(): Table {
  const stems = WORD_VECTORS.stems.split(' ');
  const bytes = Uint8Array.from(atob(WORD_VECTORS.bytes), (letter) => letter.charCodeAt(0));
  const values = new Int8Array(bytes.buffer);
  const inverseNorms = Float32Array.from(stems, (_, i) => {
    let square = 0;
    for (let d = i * DIMENSIONS; d < (i + 1) * DIMENSIONS; d++) square += (values[d] ?? 0) ** 2;
    return square > 0 ? 1 / Math.sqrt(square) : 0;
  });
  const weights = Float32Array.from(
    WORD_VECTORS.ranks.split(' '),
    (rank) => SMOOTH / (SMOOTH + 1 / (ZIPF * (1 + parseInt(rank, RADIX)))),
  );
  return { places: new Map(stems.map((stem, i) => [stem, i])), values, inverseNorms, weights };
}

/** The number of the vector of a stem. */
export function vectorOfStem(stem: string): number {
  return table().places.get(stem) ?? NONE;
}

export function vectorCount(): number {
  return table().places.size;
}

/** -1..1. */
export function cosineOf(one: number, other: number): number {
  const { values, inverseNorms } = table();
  let sum = 0;
  for (let i = one * DIMENSIONS, j = other * DIMENSIONS, end = i + DIMENSIONS; i < end; i++, j++)
    sum += (values[i] ?? 0) * (values[j] ?? 0);
  return sum * (inverseNorms[one] ?? 0) * (inverseNorms[other] ?? 0);
}

export function addVector(into: Float32Array, vector: number, weight = 1): void {
  const { values, inverseNorms, weights } = table();
  const scale = weight * (weights[vector] ?? 0) * (inverseNorms[vector] ?? 0);
  for (let d = 0; d < DIMENSIONS; d++)
    into[d] = (into[d] ?? 0) + scale * (values[vector * DIMENSIONS + d] ?? 0);
}
