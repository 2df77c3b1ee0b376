/** `bench matching`: latency of the engine beside SQLite FTS5 and the TfIdf of `natural`, in the same process. */
import Database from 'better-sqlite3';
import TfIdf from 'natural/lib/natural/tfidf/tfidf.js';
import {
  createCaseEngine,
  createFactEngine,
  prepare,
  type MatchingDocument,
  type MatchingEngine,
  type PreparedText,
} from '../../src/triage/matching/index.js';
import { readFacts, readJsonLines, type LabelledReport } from '../eval/read-sets.js';
import { percentile, seeded } from '../eval/statistics.js';

interface Timing {
  p50Ms: number;
  p99Ms: number;
}

export interface MatchingBench {
  factsAt10k: Timing;
  casesAt10k: Timing;
  /** Verdict and matches in one pass, evidence aside. */
  judgeAt10k: Timing;
  caseAddMs: Timing;
  prepareMs: Timing;
  claimsAt100k: Timing;
  fts5At100k: Timing;
  /** Measured at a tenth of the claims: its cost grows with their number. */
  naturalTfIdfAt10k: Timing;
  ratioToFts5: number;
  ratioToNaturalAt10k: number;
  addMs: Timing;
  removeMs: Timing;
  buildMs: number;
  heapMb: number;
}

const SMALL = 10_000;
const LARGE = 100_000;
const QUERIES = 300;
const SLOW_QUERIES = 15;
const WARM_ROUNDS = 3;
const POST_LENGTH = 300;

export async function matchingBench(): Promise<MatchingBench & Record<string, unknown>> {
  const facts = readFacts('data/facts');
  const posts = readJsonLines<LabelledReport>('data/reports/dev.jsonl')
    .map(({ text }) => lengthen(text))
    .slice(0, QUERIES);
  const claims = manyClaims(facts, LARGE);
  const small = claims.slice(0, SMALL);
  const factEngine = createFactEngine();
  factEngine.build(small);
  const caseEngine = createCaseEngine();
  caseEngine.build(small);
  const factsAt10k = timeEngine(factEngine, posts);
  const casesAt10k = timeEngine(caseEngine, posts);
  const judgeAt10k = time(posts, (post) => factEngine.judge(post));
  const caseAddMs = timing(posts.map((text, i) => elapsed(() => caseEngine.add({ id: `new${i}`, text }))));
  const before = process.memoryUsage();
  const large = createFactEngine();
  const started = performance.now();
  large.build(claims);
  const buildMs = performance.now() - started;
  const after = process.memoryUsage();
  const claimsAt100k = timeEngine(large, posts);
  const fts5At100k = timeFts5(claims, posts);
  const naturalTfIdfAt10k = timeNatural(small, posts.slice(0, SLOW_QUERIES));
  return {
    factsAt10k,
    casesAt10k,
    judgeAt10k,
    caseAddMs,
    claimsAt100k,
    fts5At100k,
    naturalTfIdfAt10k,
    prepareMs: timing(posts.map((post) => elapsed(() => prepare(post)))),
    ratioToFts5: claimsAt100k.p50Ms / fts5At100k.p50Ms,
    ratioToNaturalAt10k: factsAt10k.p50Ms / naturalTfIdfAt10k.p50Ms,
    addMs: timing(posts.map((text, i) => elapsed(() => large.add({ id: `new${i}`, text })))),
    removeMs: timing(posts.map((_, i) => elapsed(() => large.remove(`new${i}`)))),
    buildMs,
    heapMb: (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 2 ** 20,
  };
}

/** Repeats a message until it has the length of a usual forward. */
function lengthen(text: string): string {
  return text.repeat(Math.ceil(POST_LENGTH / Math.max(1, text.length))).slice(0, POST_LENGTH);
}

/** Claims made of phrases of real facts with other figures, so that words are as rare and as common as in facts. */
function manyClaims(facts: readonly MatchingDocument[], count: number): MatchingDocument[] {
  const random = seeded(5);
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)];
  const texts = facts
    .flatMap((fact) => [fact.text, ...(fact.translations ?? []), fact.details ?? ''])
    .filter((text) => text.length > 0);
  const phrases = texts.flatMap((text) => text.split(/[,.;:।۔]\s/)).filter((phrase) => phrase.length > 12);
  return Array.from({ length: count }, (_, i) => ({
    id: `c${i}`,
    text: `${pick(phrases)} ${word(random)} ${pick(phrases)} ${word(random)} ${Math.floor(random() * 1e5)} ${word(random)}`,
  }));
}

/** A made-up name: real collections have many words that are nearly unique. */
function word(random: () => number): string {
  const letters = 'bcdfghjklmnprstvz';
  return Array.from(
    { length: 3 },
    () => `${letters[Math.floor(random() * letters.length)]}${'aeiou'[Math.floor(random() * 5)]}`,
  ).join('');
}

function elapsed(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function timing(times: readonly number[]): Timing {
  return { p50Ms: percentile(times, 0.5), p99Ms: percentile(times, 0.99) };
}

function timeEngine(engine: MatchingEngine, posts: readonly string[]): Timing {
  return time(posts, (post) => engine.match(post));
}

/** The last of a few rounds: the first ones are the compiler's. */
function time(posts: readonly string[], work: (post: PreparedText) => void): Timing {
  for (let round = 0; round < WARM_ROUNDS; round++) for (const post of posts) work(prepare(post));
  const prepared = posts.map((post) => prepare(post));
  return timing(prepared.map((post) => elapsed(() => work(post))));
}

function timeFts5(claims: readonly MatchingDocument[], posts: readonly string[]): Timing {
  const database = new Database(':memory:');
  database.exec("CREATE VIRTUAL TABLE claims USING fts5(text, tokenize = 'porter unicode61')");
  const insert = database.prepare('INSERT INTO claims (text) VALUES (?)');
  database.transaction(() => claims.forEach(({ text }) => insert.run(text)))();
  const select = database.prepare(
    'SELECT rowid FROM claims WHERE claims MATCH ? ORDER BY bm25(claims) LIMIT 5',
  );
  const times = posts.slice(0, 60).map((post) => {
    const terms = [...new Set(post.match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['none'])]
      .map((term) => `"${term}"`)
      .join(' OR ');
    return elapsed(() => select.all(terms));
  });
  database.close();
  return timing(times);
}

function timeNatural(claims: readonly MatchingDocument[], posts: readonly string[]): Timing {
  const index = new TfIdf();
  for (const { text } of claims) index.addDocument(text);
  return timing(posts.map((post) => elapsed(() => index.tfidfs(post, () => undefined))));
}
