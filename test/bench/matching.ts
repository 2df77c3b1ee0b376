/**
 * `bench matching`: latency of the engine beside SQLite FTS5, MiniSearch, wink and the TfIdf of `natural`, in the same run. The
 * engine over 100,000 claims has a process of its own, so that its memory is no other engine's.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createCaseEngine,
  createFactEngine,
  prepare,
  type MatchingDocument,
  type MatchingEngine,
  type PreparedText,
} from '../../src/triage/matching/index.js';
import { readFacts, readJsonLines, type LabelledReport } from '../eval/read-sets.js';
import { seeded } from '../eval/statistics.js';
import {
  elapsed,
  type Peer,
  timeFts5,
  timeMiniSearch,
  timeNatural,
  timeWink,
  type Timing,
  timing,
} from './matching-peers.js';

export interface MatchingBench {
  factsAt10k: Timing;
  casesAt10k: Timing;
  /** Verdict and matches in one pass, evidence aside. */
  judgeAt10k: Timing;
  caseAddMs: Timing;
  prepareMs: Timing;
  claimsAt100k: Timing;
  fts5At100k: Peer;
  miniSearchAt100k: Peer;
  winkAt100k: Peer;
  /** Measured at a tenth of the claims: its cost grows with their number. */
  naturalTfIdfAt10k: Peer;
  /** Ratios of medians, ours to theirs. */
  ratioToFts5: number;
  ratioToMiniSearch: number;
  ratioToWink: number;
  ratioToNaturalAt10k: number;
  addMs: Timing;
  removeMs: Timing;
  buildMs: number;
  /** What the engine over 100,000 claims holds, and what is resident of the process that holds nothing else. */
  engineMb: number;
  rssMb: number;
}

const SMALL = 10_000;
const LARGE = 100_000;
const QUERIES = 300;
const SLOW_QUERIES = 15;
const PEER_QUERIES = 60;
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
  const { claimsAt100k, ...large } = measureAlone(claims, posts);
  const fewer = posts.slice(0, PEER_QUERIES);
  const fts5At100k = timeFts5(claims, fewer);
  const winkAt100k = timeWink(claims, fewer);
  const miniSearchAt100k = timeMiniSearch(claims, posts.slice(0, SLOW_QUERIES));
  const naturalTfIdfAt10k = timeNatural(small, posts.slice(0, SLOW_QUERIES));
  return {
    factsAt10k,
    casesAt10k,
    judgeAt10k,
    caseAddMs,
    claimsAt100k,
    fts5At100k,
    miniSearchAt100k,
    winkAt100k,
    naturalTfIdfAt10k,
    prepareMs: timing(posts.map((post) => elapsed(() => prepare(post)))),
    ratioToFts5: claimsAt100k.p50Ms / fts5At100k.p50Ms,
    ratioToMiniSearch: claimsAt100k.p50Ms / miniSearchAt100k.p50Ms,
    ratioToWink: claimsAt100k.p50Ms / winkAt100k.p50Ms,
    ratioToNaturalAt10k: factsAt10k.p50Ms / naturalTfIdfAt10k.p50Ms,
    ...large,
  };
}

type Large = Pick<MatchingBench, 'claimsAt100k' | 'addMs' | 'removeMs' | 'buildMs' | 'engineMb' | 'rssMb'>;

function measureAlone(claims: readonly MatchingDocument[], posts: readonly string[]): Large {
  const folder = mkdtempSync(join(tmpdir(), 'rumour-desk-bench-'));
  try {
    const file = join(folder, 'claims.jsonl');
    writeFileSync(file, [posts, ...claims].map((line) => JSON.stringify(line)).join('\n'));
    const output = execFileSync(process.execPath, ['test/bench/matching-alone.mjs', file], {
      encoding: 'utf8',
    });
    const { matchMs, addMs, removeMs, ...rest } = JSON.parse(output) as Alone;
    return { ...rest, claimsAt100k: timing(matchMs), addMs: timing(addMs), removeMs: timing(removeMs) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What `matching-alone.mjs` writes. */
interface Alone {
  buildMs: number;
  engineMb: number;
  rssMb: number;
  matchMs: number[];
  addMs: number[];
  removeMs: number[];
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

function timeEngine(engine: MatchingEngine, posts: readonly string[]): Timing {
  return time(posts, (post) => engine.match(post));
}

/** The last of a few rounds: the first ones are the compiler's. */
function time(posts: readonly string[], work: (post: PreparedText) => void): Timing {
  for (let round = 0; round < WARM_ROUNDS; round++) for (const post of posts) work(prepare(post));
  const prepared = posts.map((post) => prepare(post));
  return timing(prepared.map((post) => elapsed(() => work(post))));
}
