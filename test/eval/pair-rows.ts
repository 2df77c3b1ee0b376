/** Pairs of a claim and an evidence text that differ by a minimal edit. */
import type { MatchingDocument } from '../../src/triage/matching/index.js';

export interface PairRow {
  id: string;
  /** The claim, and the evidence. */
  a: string;
  b: string;
  label: 'SUPPORTS' | 'REFUTES';
}

export function evidenceOf(rows: readonly PairRow[]): MatchingDocument[] {
  return [...new Set(rows.map(({ b }) => b))].map((text) => ({ id: text, text }));
}

/** Pairs that share a text, in a chain, are of one group: pair id -> group. */
export function groupsOfPairs(rows: readonly PairRow[]): Map<string, string> {
  const parents = new Map<string, string>();
  const rootOf = (text: string): string => {
    const parent = parents.get(text) ?? text;
    return parent === text ? text : rootOf(parent);
  };
  for (const { a, b } of rows) parents.set(rootOf(a), rootOf(b));
  return new Map(rows.map(({ id, b }) => [id, rootOf(b)]));
}
