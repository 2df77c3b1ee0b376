/** The sets that `evaluate train` learns from: public claim-matching sets under one folder, and the labelled messages. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SimilarityEngine } from '../../src/triage/matching/engine.js';
import { createFactEngine, prepare, type MatchingDocument } from '../../src/triage/matching/index.js';
import { claimDocument, readJsonLines, readQrels, type TextRow } from './read-sets.js';

export interface RankedQuery {
  id: string;
  set: string;
  /** Queries of one group are never on both sides of a fold. */
  group: string;
  right: ReadonlySet<string>;
  weight: number;
  candidates: { id: string; features: Float64Array }[];
}

export interface SetSource {
  name: string;
  files: Record<string, string>;
}

interface PublicSet {
  name: string;
  folder: string;
  split: string;
  weight: number;
}

const PUBLIC_SETS: readonly PublicSet[] = [
  { name: 'checkthat2021_2022', folder: 'checkthat2021_2022', split: 'train', weight: 1.5 },
  { name: 'checkthat2025_posts', folder: 'checkthat2025_posts', split: 'train', weight: 1 },
  { name: 'politifact_answers', folder: 'politifact_answers', split: 'train', weight: 0.5 },
  { name: 'indic_claims', folder: 'indic_claims', split: 'train', weight: 1 },
];

export function engineOf(documents: Iterable<MatchingDocument>): SimilarityEngine {
  const engine = createFactEngine() as SimilarityEngine; // the factory hides the methods that training needs
  engine.build(documents);
  return engine;
}

export function readPublicSets(root: string): { queries: RankedQuery[]; sources: SetSource[] } {
  const queries: RankedQuery[] = [];
  const sources: SetSource[] = [];
  for (const set of PUBLIC_SETS) {
    const paths = {
      claims: join(root, set.folder, 'claims.jsonl'),
      queries: join(root, set.folder, `queries.${set.split}.jsonl`),
      qrels: join(root, set.folder, `qrels.${set.split}.tsv`),
    };
    if (!existsSync(paths.claims)) continue;
    queries.push(...rankSet(set, paths));
    sources.push({
      name: set.name,
      files: Object.fromEntries(
        Object.values(paths).map((path) => [path.slice(root.length).replace(/^\//, ''), checksum(path)]),
      ),
    });
  }
  return { queries, sources };
}

function rankSet(set: PublicSet, paths: { claims: string; queries: string; qrels: string }): RankedQuery[] {
  const engine = engineOf(readJsonLines<TextRow>(paths.claims).map(claimDocument));
  const qrels = readQrels(paths.qrels);
  return readJsonLines<TextRow>(paths.queries).flatMap((query) => {
    const right = qrels.get(query.id);
    if (!right) return [];
    return [
      {
        id: query.id,
        set: set.name,
        group: [...right][0] ?? '',
        right,
        weight: set.weight,
        candidates: candidatesOf(engine, query.text),
      },
    ];
  });
}

export function candidatesOf(
  engine: SimilarityEngine,
  text: string,
): { id: string; features: Float64Array }[] {
  return byId(engine.rank(prepare(text))).map(({ id, features }) => ({ id, features }));
}

/** In an order that the kept weights have no part in, so that what is learned does not depend on what was learned before. */
export function byId<T extends { id: string }>(candidates: readonly T[]): T[] {
  return [...candidates].sort((a, b) => (a.id < b.id ? -1 : 1));
}

export function checksum(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16);
}

/** The same fold for the same group on every run; another division deals the groups out anew. */
export function foldOf(group: string, folds: number, division = 0): number {
  const dealt = division === 0 ? group : `${group} ${division}`;
  return createHash('sha256').update(dealt).digest().readUInt32BE(0) % folds;
}
