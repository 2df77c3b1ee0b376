/** The engines that a Node team would pick, over the same claims and posts in the same process as ours. */
import Database from 'better-sqlite3';
import MiniSearch from 'minisearch';
import TfIdf from 'natural/lib/natural/tfidf/tfidf.js';
import bm25 from 'wink-bm25-text-search';
import nlp from 'wink-nlp-utils';
import type { MatchingDocument } from '../../src/triage/matching/index.js';
import { percentile } from '../eval/statistics.js';

export interface Timing {
  p50Ms: number;
  p99Ms: number;
}

export interface Peer extends Timing {
  buildMs: number;
}

const LIMIT = 5;

export function elapsed(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

export function timing(times: readonly number[]): Timing {
  return { p50Ms: percentile(times, 0.5), p99Ms: percentile(times, 0.99) };
}

export function timeFts5(claims: readonly MatchingDocument[], posts: readonly string[]): Peer {
  const database = new Database(':memory:');
  database.exec("CREATE VIRTUAL TABLE claims USING fts5(text, tokenize = 'porter unicode61')");
  const insert = database.prepare('INSERT INTO claims (text) VALUES (?)');
  const buildMs = elapsed(() => {
    database.transaction(() => claims.forEach(({ text }) => insert.run(text)))();
  });
  const select = database.prepare(
    `SELECT rowid FROM claims WHERE claims MATCH ? ORDER BY bm25(claims) LIMIT ${LIMIT}`,
  );
  const times = posts.map((post) => {
    const words = new Set(post.match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['none']);
    const terms = [...words].map((term) => `"${term}"`).join(' OR ');
    return elapsed(() => select.all(terms));
  });
  database.close();
  return { ...timing(times), buildMs };
}

/** With its defaults; letters of every script are words to it. */
export function timeMiniSearch(claims: readonly MatchingDocument[], posts: readonly string[]): Peer {
  const index = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] });
  const buildMs = elapsed(() => index.addAll(claims.map(({ id, text }) => ({ id, text }))));
  return { ...timing(posts.map((post) => elapsed(() => index.search(post).slice(0, LIMIT)))), buildMs };
}

/** As its own manual sets it up. */
export function timeWink(claims: readonly MatchingDocument[], posts: readonly string[]): Peer {
  const index = bm25();
  index.defineConfig({ fldWeights: { text: 1 } });
  index.definePrepTasks([
    nlp.string.lowerCase,
    nlp.string.tokenize0,
    nlp.tokens.removeWords,
    nlp.tokens.stem,
  ]);
  const buildMs = elapsed(() => {
    claims.forEach(({ text }, i) => index.addDoc({ text }, i));
    index.consolidate();
  });
  return { ...timing(posts.map((post) => elapsed(() => index.search(post, LIMIT)))), buildMs };
}

export function timeNatural(claims: readonly MatchingDocument[], posts: readonly string[]): Peer {
  const index = new TfIdf();
  const buildMs = elapsed(() => {
    for (const { text } of claims) index.addDocument(text);
  });
  return { ...timing(posts.map((post) => elapsed(() => index.tfidfs(post, () => undefined)))), buildMs };
}
