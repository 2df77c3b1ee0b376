/**
 * Second stage: what one candidate shares with the post, as numbers whose meaning does not depend on the size of the
 * corpus (shares of information, counts, positions relative to the best candidate), so that weights carry over.
 */
import type { DocumentStore } from '../retrieval/document-store.js';
import { ROW_HEADER, ROW_KIND } from '../retrieval/document-cells.js';
import type { Query } from '../retrieval/query.js';
import type { Candidate } from '../retrieval/candidates.js';
import { RowShares } from './row-shares.js';
import { softShares } from './soft-shares.js';
import { cosineWith } from '../vectors/sense.js';
import { DIMENSIONS } from '../vectors/word-vectors.js';

export const FEATURES = [
  'words of the claim',
  'sounds of the claim',
  'letters of the claim',
  'joined sounds of the claim',
  'words of the post',
  'sounds of the post',
  'letters of the post',
  'joined sounds of the post',
  'word cosine',
  'sound cosine',
  'letter cosine',
  'joined cosine',
  'word order',
  'longest run',
  'run share',
  'names',
  'has names',
  'numbers of the claim',
  'numbers missing',
  'numbers of the post',
  'alias',
  'alias information',
  'whole document',
  'first score',
  'rank',
  'claim length',
  'post length',
  'rarest shared',
  'shared information',
  'lead in words',
  'lead in sounds',
  'lead in letters',
  'lead in joined sounds',
  'fuzzy words of the claim',
  'compactness',
  'meant by the claim',
  'meant by the post',
  'sense',
  'lead in sense',
] as const;
export const FEATURE_COUNT = FEATURES.length;

/** Feature numbers used outside this file. */
export const F = Object.fromEntries(FEATURES.map((name, i) => [name, i])) as Record<
  (typeof FEATURES)[number],
  number
>; // keys come from FEATURES

export interface Scored {
  document: number;
  features: Float64Array;
  /** Which row of the document matched best, counted over all rows. */
  row: number;
}

export function scoreCandidates(
  candidates: readonly Candidate[],
  query: Query,
  store: DocumentStore,
): Scored[] {
  const best = candidates[0]?.score ?? 1;
  // One buffer for all candidates: many small ones outside the heap make the collector run often.
  const block = new Float64Array(candidates.length * FEATURE_COUNT);
  const scored = candidates.map((candidate, rank) => {
    const result = describe(candidate.document, query, {
      store,
      features: block.subarray(rank * FEATURE_COUNT, (rank + 1) * FEATURE_COUNT),
    });
    result.features[F['first score']] = candidate.score / best;
    result.features[F.rank] = 1 / (1 + rank);
    return result;
  });
  addLeads(scored);
  return scored;
}

/** How far a candidate is behind the best of all candidates, per space. */
function addLeads(scored: readonly Scored[]): void {
  const leads = [
    [F['lead in words'], F['word cosine']],
    [F['lead in sounds'], F['sound cosine']],
    [F['lead in letters'], F['letter cosine']],
    [F['lead in joined sounds'], F['joined cosine']],
    [F['lead in sense'], F.sense],
  ] as const;
  for (const [lead, cosine] of leads) {
    let first = 0;
    let second = 0;
    for (const { features } of scored) {
      const value = features[cosine] ?? 0;
      if (value > first) [first, second] = [value, first];
      else if (value > second) second = value;
    }
    for (const { features } of scored) {
      const value = features[cosine] ?? 0;
      features[lead] = value >= first ? value - second : value - first;
    }
  }
}

/** The best row so far, and the one to read the next into. */
let kept = new RowShares();
let spare = new RowShares();

function describe(
  document: number,
  query: Query,
  into: { store: DocumentStore; features: Float64Array },
): Scored {
  const { store, features } = into;
  const cells = store.cells.of(document);
  let isFound = false;
  let bestIndex = 0;
  let bestAt = 0;
  let bestQuality = -1;
  let alias = 0;
  let aliasInformation = 0;
  let whole = 0;
  let index = 0;
  for (let at = 0; at < cells.length && cells[at] !== ROW_KIND.about; index++) {
    const row = spare;
    row.read(cells, at, query, store);
    const informationShared = (row.shared[0] ?? 0) + (row.shared[1] ?? 0);
    const informationTotal = (row.total[0] ?? 0) + (row.total[1] ?? 0);
    whole = Math.max(whole, informationShared);
    if (cells[at] === ROW_KIND.name) {
      const share = informationTotal > 0 ? informationShared / informationTotal : 0;
      if (share * share * informationShared > alias * alias * aliasInformation) {
        alias = share;
        aliasInformation = informationShared;
      }
    }
    if (cells[at] !== ROW_KIND.details) {
      const quality = rowQuality(row, query) * (cells[at] === ROW_KIND.name ? 0.6 : 1);
      if (quality > bestQuality) {
        bestQuality = quality;
        isFound = true;
        spare = kept;
        kept = row;
        bestIndex = index;
        bestAt = at;
      }
    }
    at += ROW_HEADER + (cells[at + 1] ?? 0) * 2 + (cells[at + 2] ?? 0) + (cells[at + 3] ?? 0);
  }
  if (isFound) {
    fill(features, kept, query);
    const soft = softShares(cells, bestAt, query, store);
    features[F['meant by the claim']] = soft.claim;
    features[F['meant by the post']] = soft.post;
  }
  features[F.sense] = cosineWith(query.sense, store.senses, document * DIMENSIONS);
  features[F.alias] = alias;
  features[F['alias information']] = Math.min(2, aliasInformation / (2 * query.logSize + 1));
  const asked = (query.totals[0] ?? 0) + (query.totals[1] ?? 0);
  features[F['whole document']] = asked > 0 ? whole / asked : 0;
  return { document, features, row: bestIndex };
}

function rowQuality(row: RowShares, query: Query): number {
  let quality = 0;
  for (let s = 0; s < 4; s++) quality += cosine(row.shared[s] ?? 0, row.total[s] ?? 0, query.totals[s] ?? 0);
  return quality;
}

function cosine(shared: number, rowTotal: number, queryTotal: number): number {
  return shared > 0 ? shared / Math.sqrt(rowTotal * queryTotal) : 0;
}

function fill(features: Float64Array, row: RowShares, query: Query): void {
  for (let s = 0; s < 4; s++) {
    const shared = row.shared[s] ?? 0;
    const total = row.total[s] ?? 0;
    const asked = query.totals[s] ?? 0;
    features[s] = total > 0 ? shared / total : 0;
    features[4 + s] = asked > 0 ? Math.min(1, shared / asked) : 0;
    features[8 + s] = Math.min(1, cosine(shared, total, asked));
  }
  const total = row.total[0] ?? 0;
  const scale = 1 / (query.logSize + 1);
  features[F['word order']] = total > 0 ? row.order / total : 0;
  features[F['longest run']] = Math.min(8, row.run * scale);
  features[F['run share']] = total > 0 ? row.run / total : 0;
  features[F.names] = row.nameTotal > 0 ? row.names / row.nameTotal : -1;
  features[F['has names']] = Math.min(6, row.nameTotal * scale);
  features[F['numbers of the claim']] = row.numberTotal > 0 ? row.numbers / row.numberTotal : -1;
  features[F['numbers missing']] = Math.min(6, row.numberTotal - row.numbers);
  features[F['numbers of the post']] = query.numbers > 0 ? Math.min(1, row.numbers / query.numbers) : -1;
  features[F['claim length']] = Math.log(1 + row.words);
  features[F['post length']] = Math.log(1 + query.informative);
  features[F['rarest shared']] = row.rarest * scale;
  features[F['shared information']] = Math.min(10, (row.shared[0] ?? 0) * scale);
  features[F['fuzzy words of the claim']] = Math.max(features[0] ?? 0, features[1] ?? 0, features[2] ?? 0);
  const width = row.lastPosition - row.firstPosition + 1;
  features[F.compactness] = row.hits > 0 && width > 0 ? Math.min(2, row.hits / width) : 0;
}
