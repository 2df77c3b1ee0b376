/**
 * First stage: adds up what each shared term is worth, rarest terms first, until a budget of postings is spent,
 * and keeps the best documents. Leaving out the longest lists last is the idea of max-score pruning (Turtle and Flood 1995).
 */
import type { DocumentStore } from './document-store.js';
import { WEIGHT_BITS, MAX_WEIGHT } from './postings.js';
import type { Query } from './query.js';

export interface Candidate {
  document: number;
  score: number;
}

const BUCKETS = 32;
/** Postings read for one post: so many for each of the first documents, fewer for each of the others. */
const MIN_BUDGET = 6_000;
const MAX_BUDGET = 120_000;
const FIRST_DOCUMENTS = 15_000;
const BUDGET_OF_FIRST = 0.8;
const BUDGET_OF_OTHERS = 0.35;
/** A list this many times longer than what is left of the budget is not worth beginning. */
const OVERDRAFT = 2;

export function findCandidates(query: Query, store: DocumentStore, limit: number): Candidate[] {
  const count = accumulate(query, store);
  const best = topDocuments(count, store, limit);
  const { touched, scores } = store;
  for (let i = 0; i < count; i++) scores[touched[i] ?? 0] = 0;
  return best;
}

/** Fills `store.scores`, lists the documents in `store.touched` and returns how many there are. */
function accumulate(query: Query, store: DocumentStore): number {
  const { postings, scores, touched } = store;
  const order = rarestFirst(query, store);
  let count = 0;
  let budget = budgetOf(store.documents.length);
  for (let o = 0; o < query.count; o++) {
    const index = order[o] ?? 0;
    const term = query.terms[index] ?? 0;
    const length = postings.length(term);
    if (length > budget * OVERDRAFT && count > 0) break;
    const page = postings.page(term);
    const start = postings.start(term);
    const gain = query.weights[index] ?? 0;
    for (let i = start; i < start + length; i++) {
      const posting = page[i] ?? 0;
      const document = posting >>> WEIGHT_BITS;
      const before = scores[document] ?? 0;
      if (before === 0) touched[count++] = document;
      scores[document] = before + gain * (posting & MAX_WEIGHT);
    }
    budget -= length;
    if (budget <= 0) break;
  }
  return count;
}

function budgetOf(documents: number): number {
  const first = Math.min(documents, FIRST_DOCUMENTS);
  const budget = BUDGET_OF_FIRST * first + BUDGET_OF_OTHERS * (documents - first);
  return Math.min(MAX_BUDGET, Math.max(MIN_BUDGET, budget));
}

/** Indexes of the query's terms ordered by the power of two of their list length; a counting sort. */
function rarestFirst(query: Query, store: DocumentStore): Int32Array {
  starts.fill(0);
  for (let i = 0; i < query.count; i++) {
    const bucket = BUCKETS - Math.clz32(store.postings.length(query.terms[i] ?? 0));
    starts[bucket] = (starts[bucket] ?? 0) + 1;
  }
  let sum = 0;
  for (let b = 0; b <= BUCKETS; b++) {
    const count = starts[b] ?? 0;
    starts[b] = sum;
    sum += count;
  }
  const order = store.queryOrder;
  for (let i = 0; i < query.count; i++) {
    const bucket = BUCKETS - Math.clz32(store.postings.length(query.terms[i] ?? 0));
    const place = starts[bucket] ?? 0;
    order[place] = i;
    starts[bucket] = place + 1;
  }
  return order;
}

const starts = new Int32Array(BUCKETS + 1);

function topDocuments(count: number, store: DocumentStore, limit: number): Candidate[] {
  const { touched, scores, alive } = store;
  const best: Candidate[] = [];
  let floor = 0;
  for (let i = 0; i < count; i++) {
    const document = touched[i] ?? 0;
    const score = scores[document] ?? 0;
    if (score < floor || alive[document] !== 1) continue;
    insert(best, { document, score }, limit);
    if (best.length === limit) floor = best[limit - 1]?.score ?? 0;
  }
  return best;
}

/** Keeps `best` sorted, highest score first, ties to the older document. */
function insert(best: Candidate[], candidate: Candidate, limit: number): void {
  let at = best.length;
  for (let above = best[at - 1]; above && isBehind(above, candidate); above = best[at - 1]) {
    if (at < limit) best[at] = above;
    at--;
  }
  if (at < limit) best[at] = candidate;
}

function isBehind(one: Candidate, other: Candidate): boolean {
  return one.score < other.score || (one.score === other.score && one.document > other.document);
}
