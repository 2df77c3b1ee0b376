/** `evaluate retrieval`: how high the right claim ranks. */
import { SimilarityEngine } from '../../src/triage/matching/engine.js';
import { createFactEngine, prepare, type MatchingEngine } from '../../src/triage/matching/index.js';
import { factProfile } from '../../src/triage/matching/profiles.js';
import { FACT_WEIGHTS } from '../../src/triage/matching/weights/fact-weights.js';
import { trainRanking } from './boosting.js';
import { editPost, type EditKind } from './edits.js';
import { RANKER, rankingSet } from './learning/learn-ranker.js';
import { claimDocument, readJsonLines, readQrels, type TextRow } from './read-sets.js';
import { bootstrap, mean, percentile } from './statistics.js';
import { candidatesOf, engineOf, foldOf, type RankedQuery } from './training-sets.js';

export interface RetrievalReport {
  queries: number;
  claims: number;
  map1: number;
  map5: number;
  map5Interval: [number, number];
  mrr: number;
  success1: number;
  success1Interval: [number, number];
  success5: number;
  success10: number;
  p50Ms: number;
  p99Ms: number;
  buildMs: number;
  rssMb: number;
  /** Where queries say their language or script. */
  byLanguage?: Record<string, { queries: number; map5: number; success1: number }>;
}

export interface RetrievalOptions {
  claims: string;
  queries: string;
  qrels: string;
  /** Edits every query first. */
  edit?: EditKind;
  /** Trains the ranker on this set itself, and ranks each fold of its queries without having seen them. */
  folds?: number;
}

const DEPTH = 10;

interface Outcome {
  lang: string;
  ap1: number;
  ap5: number;
  rr: number;
  rank: number;
  ms: number;
}

export function evaluateRetrieval(options: RetrievalOptions): RetrievalReport {
  const claims = readJsonLines<TextRow>(options.claims).map(claimDocument);
  const qrels = readQrels(options.qrels);
  const queries = readJsonLines<TextRow>(options.queries)
    .filter((query) => qrels.has(query.id))
    .map((query) => (options.edit ? { ...query, text: editPost(query.text, options.edit) } : query));
  const engine = createFactEngine();
  const started = performance.now();
  engine.build(claims);
  const buildMs = performance.now() - started;
  const readerOf = options.folds
    ? crossFitted({ claims, queries, qrels }, options.folds)
    : (): MatchingEngine => engine;
  const outcomes = queries.map((query) => {
    const reader = readerOf(query);
    const before = performance.now();
    const ids = reader.match(prepare(query.text), { limit: DEPTH }).map((match) => match.id);
    const ms = performance.now() - before;
    return { ...judge(ids, qrels.get(query.id) ?? new Set()), lang: query.lang ?? '', ms };
  });
  return { ...summary(outcomes), claims: claims.length, buildMs, rssMb: process.memoryUsage().rss / 2 ** 20 };
}

function summary(outcomes: readonly Outcome[]): Omit<RetrievalReport, 'claims' | 'buildMs' | 'rssMb'> {
  const times = outcomes.map(({ ms }) => ms);
  const first = outcomes.map((one) => (one.rank <= 1 ? 1 : 0));
  const languages = [...new Set(outcomes.map(({ lang }) => lang))].filter(Boolean).sort();
  return {
    queries: outcomes.length,
    map1: mean(outcomes.map((one) => one.ap1)),
    map5: mean(outcomes.map((one) => one.ap5)),
    map5Interval: bootstrap(outcomes.map((one) => one.ap5)),
    mrr: mean(outcomes.map((one) => one.rr)),
    success1: mean(first),
    success1Interval: bootstrap(first),
    success5: mean(outcomes.map((one) => (one.rank <= 5 ? 1 : 0))),
    success10: mean(outcomes.map((one) => (one.rank <= 10 ? 1 : 0))),
    p50Ms: percentile(times, 0.5),
    p99Ms: percentile(times, 0.99),
    ...(languages.length > 0 && { byLanguage: byLanguage(outcomes, languages) }),
  };
}

function byLanguage(
  outcomes: readonly Outcome[],
  languages: readonly string[],
): RetrievalReport['byLanguage'] {
  return Object.fromEntries(
    languages.map((language) => {
      const mine = outcomes.filter(({ lang }) => lang === language);
      const success1 = mean(mine.map((one) => (one.rank <= 1 ? 1 : 0)));
      return [language, { queries: mine.length, map5: mean(mine.map((one) => one.ap5)), success1 }];
    }),
  );
}

interface OneSet {
  claims: ReturnType<typeof claimDocument>[];
  queries: readonly TextRow[];
  qrels: ReadonlyMap<string, ReadonlySet<string>>;
}

/** An engine over the claims for each fold, whose ranker learned from the queries of the other folds; folds by right claim. */
function crossFitted({ claims, queries, qrels }: OneSet, folds: number): (query: TextRow) => MatchingEngine {
  const reader = engineOf(claims);
  const groupOf = (id: string): string => [...(qrels.get(id) ?? [])].sort()[0] ?? id;
  const ranked = queries.map(({ id, text }): RankedQuery => ({
    id,
    set: '',
    group: groupOf(id),
    right: qrels.get(id) ?? new Set(),
    weight: 1,
    candidates: candidatesOf(reader, text),
  }));
  const engines = Array.from({ length: folds }, (_, fold) => {
    const others = ranked.filter(({ group }) => foldOf(group, folds) !== fold);
    const ranker = trainRanking(rankingSet(others), RANKER);
    const engine = new SimilarityEngine(factProfile({ ...FACT_WEIGHTS, ranker }));
    engine.build(claims);
    return engine;
  });
  return ({ id }) => engines[foldOf(groupOf(id), folds)] ?? reader;
}

/** Average precision at 1 and 5, reciprocal rank and the first right rank (Infinity where none). */
export function judge(
  ids: readonly string[],
  right: ReadonlySet<string>,
): { ap1: number; ap5: number; rr: number; rank: number } {
  let hits = 0;
  let ap5 = 0;
  let rank = Infinity;
  ids.forEach((id, i) => {
    if (!right.has(id)) return;
    hits++;
    if (rank === Infinity) rank = i + 1;
    if (i < 5) ap5 += hits / (i + 1);
  });
  return {
    ap1: rank === 1 ? 1 : 0,
    ap5: ap5 / Math.min(5, Math.max(1, right.size)),
    rr: rank === Infinity ? 0 : 1 / rank,
    rank,
  };
}
