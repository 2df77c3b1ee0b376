/** Reads the formats of the evaluation commands. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MatchingDocument } from '../../src/triage/matching/index.js';

export interface TextRow {
  id: string;
  text: string;
  title?: string;
  lang?: string;
  body?: string;
}

export function readJsonLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T); // callers name the format of their file
}

/** Query id -> ids of its claims. */
export function readQrels(path: string): Map<string, Set<string>> {
  const qrels = new Map<string, Set<string>>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [query, claim] = line.trim().split('\t');
    if (!query || !claim) continue;
    const claims = qrels.get(query) ?? new Set();
    claims.add(claim);
    qrels.set(query, claims);
  }
  return qrels;
}

export function claimDocument(row: TextRow): MatchingDocument {
  return { id: row.id, text: row.text, title: row.title, details: row.body };
}

export interface StarterFact {
  id: string;
  topic: string;
  statement: string;
  details?: string;
  figures?: { what: string; value: number | string; unit?: string }[];
  effective_from?: string | null;
  valid_until?: string | null;
  aliases?: string[];
  languages?: Record<string, string>;
}

export function readFacts(folder: string): MatchingDocument[] {
  return readStarterFacts(folder).map(factDocument);
}

/** The facts as they would be if they were written in one language only, without names in others. */
export function inLanguage(folder: string, language: string): MatchingDocument[] {
  return readStarterFacts(folder).flatMap(({ id, languages }) => {
    const text = languages?.[language];
    return text === undefined ? [] : [{ id, text }];
  });
}

function readStarterFacts(folder: string): StarterFact[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as StarterFact[]); // format of data/facts, see its README
}

export function factDocument(fact: StarterFact): MatchingDocument {
  return {
    id: fact.id,
    title: fact.topic,
    text: fact.statement,
    details: fact.details,
    aliases: fact.aliases,
    translations: Object.values(fact.languages ?? {}),
    validFrom: fact.effective_from,
    validUntil: fact.valid_until,
  };
}

export interface LabelledReport {
  id: string;
  text: string;
  lang: string;
  fact_id: string | null;
  relation: 'contradicts' | 'supports' | 'unrelated' | 'not_covered';
  contradiction: { kind: string; post_value: string; fact_value: string } | null;
  claim_group: string;
  near_fact_id: string | null;
}
