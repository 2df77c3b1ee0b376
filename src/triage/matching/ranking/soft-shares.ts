/**
 * What a row of a document and a post share in meaning where they share no word: each word that the other text lacks is covered
 * as far as the most alike word there. Alikeness below a floor is chance.
 */
import type { DocumentStore } from '../retrieval/document-store.js';
import { ROW_HEADER } from '../retrieval/document-cells.js';
import { MOST_SENSED, POSITION_BITS, type Query } from '../retrieval/query.js';
import { Alikeness } from '../vectors/alikeness.js';

/** Shares of information, of words that both hold and of words that mean alike, each 0..1. */
export interface SoftShares {
  claim: number;
  post: number;
}

const covered = new Float32Array(MOST_SENSED);
const alikeness = new Alikeness(MOST_SENSED);

export function softShares(cells: Int32Array, at: number, query: Query, store: DocumentStore): SoftShares {
  const words = cells[at + 1] ?? 0;
  const start = at + ROW_HEADER;
  const { mark } = store;
  const { stamp, logSize, sensed } = query;
  alikeness.open(sensed.vectors, sensed.count, query);
  covered.fill(0);
  let [shared, total] = [0, 0];
  for (let i = start; i < start + words; i++) {
    const term = (cells[i] ?? 0) >> 2;
    if (store.isStop(term)) continue;
    const sound = cells[i + words] ?? -1;
    const information = store.information(term, logSize);
    total += information;
    const hit =
      (mark[term] ?? 0) >>> POSITION_BITS === stamp ||
      (sound >= 0 && (mark[sound] ?? 0) >>> POSITION_BITS === stamp);
    const vector = (store.vectors[term] ?? 0) - 1;
    if (hit) shared += information;
    if (vector < 0) continue;
    const best = alikeness.cover(vector, covered);
    if (!hit) shared += best * information;
  }
  let [postShared, postTotal] = [0, 0];
  for (let q = 0; q < sensed.count; q++) {
    postTotal += sensed.information[q] ?? 0;
    postShared += (sensed.information[q] ?? 0) * (covered[q] ?? 0);
  }
  return { claim: total > 0 ? shared / total : 0, post: postTotal > 0 ? postShared / postTotal : 0 };
}
