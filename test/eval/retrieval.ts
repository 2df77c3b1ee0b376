/** `evaluate retrieval`: how high the right claim ranks. */
import { createFactEngine, prepare } from '../../src/triage/matching/index.js';
import { claimDocument, readJsonLines, readQrels, type TextRow } from './read-sets.js';
import { bootstrap, mean, percentile } from './statistics.js';

export interface RetrievalReport {
  queries: number;
  claims: number;
  map1: number;
  map5: number;
  map5Interval: [number, number];
  mrr: number;
  success1: number;
  success5: number;
  success10: number;
  p50Ms: number;
  p99Ms: number;
  buildMs: number;
  rssMb: number;
}

const DEPTH = 10;

export function evaluateRetrieval(paths: {
  claims: string;
  queries: string;
  qrels: string;
}): RetrievalReport {
  const claims = readJsonLines<TextRow>(paths.claims);
  const qrels = readQrels(paths.qrels);
  const queries = readJsonLines<TextRow>(paths.queries).filter((query) => qrels.has(query.id));
  const engine = createFactEngine();
  const started = performance.now();
  engine.build(claims.map(claimDocument));
  const buildMs = performance.now() - started;
  const scores: { ap1: number; ap5: number; rr: number; rank: number; ms: number }[] = [];
  for (const query of queries) {
    const before = performance.now();
    const ids = engine.match(prepare(query.text), { limit: DEPTH }).map((match) => match.id);
    const ms = performance.now() - before;
    scores.push({ ...judge(ids, qrels.get(query.id) ?? new Set()), ms });
  }
  const times = scores.map(({ ms }) => ms);
  return {
    queries: queries.length,
    claims: claims.length,
    map1: mean(scores.map((s) => s.ap1)),
    map5: mean(scores.map((s) => s.ap5)),
    map5Interval: bootstrap(scores.map((s) => s.ap5)),
    mrr: mean(scores.map((s) => s.rr)),
    success1: mean(scores.map((s) => (s.rank <= 1 ? 1 : 0))),
    success5: mean(scores.map((s) => (s.rank <= 5 ? 1 : 0))),
    success10: mean(scores.map((s) => (s.rank <= 10 ? 1 : 0))),
    p50Ms: percentile(times, 0.5),
    p99Ms: percentile(times, 0.99),
    buildMs,
    rssMb: process.memoryUsage().rss / 2 ** 20,
  };
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
