/** Sets one clustering beside another, and reports that arrive one by one beside live cases. */
import {
  createCaseEngine,
  prepare,
  THRESHOLDS,
  type About,
  type MatchingDocument,
  type MatchingEngine,
} from '../../src/triage/matching/index.js';

export interface Arrival {
  id: string;
  text: string;
  claim_group: string;
}

/** A case that resembled a report when it arrived, best first. */
export interface Resembling {
  caseId: string;
  similarity: number;
}

export interface Grouping {
  /** Report id -> case id. */
  cases: Map<string, string>;
  /** What each report resembled when it came. */
  seen: Map<string, Resembling[]>;
}

export interface GroupingOptions {
  abouts: ReadonlyMap<string, About | undefined>;
  /** Engines that hold the same cases, and which of them reads a report. */
  engines?: readonly MatchingEngine[];
  engineOf?: (report: Arrival) => number;
  join?: number;
}

/** A case is matched by its first report and by this many later ones. */
const TEXTS_PER_CASE = 6;

export function groupInOrder(reports: readonly Arrival[], options: GroupingOptions): Grouping {
  const engines = options.engines ?? [createCaseEngine()];
  const join = options.join ?? THRESHOLDS.join;
  const grouping: Grouping = { cases: new Map(), seen: new Map() };
  const documents = new Map<string, MatchingDocument>();
  for (const report of reports) {
    const about = options.abouts.get(report.id);
    const matches = engines[options.engineOf?.(report) ?? 0]?.match(prepare(report.text), { about }) ?? [];
    const [best] = matches;
    const joined = best && best.similarity >= join ? best.id : undefined;
    grouping.cases.set(report.id, joined ?? report.id);
    grouping.seen.set(
      report.id,
      matches.map(({ id, similarity }) => ({ caseId: id, similarity })),
    );
    const before = joined === undefined ? undefined : documents.get(joined);
    if (before && (before.translations?.length ?? 0) >= TEXTS_PER_CASE) continue;
    const document = before
      ? { ...before, translations: [...(before.translations ?? []), report.text] }
      : { id: report.id, text: report.text, about };
    documents.set(document.id, document);
    for (const engine of engines) engine.add(document);
  }
  return grouping;
}

export interface Bcubed {
  precision: number;
  recall: number;
  f1: number;
  /** Precision and recall of each item, for intervals. */
  items: { precision: number; recall: number }[];
}

/** B-cubed precision, recall and F1 (Bagga and Baldwin 1998) of one clustering against another. */
export function bcubed(said: ReadonlyMap<string, string>, truth: ReadonlyMap<string, string>): Bcubed {
  const pairs = new Map<string, number>();
  const saidSize = new Map<string, number>();
  const truthSize = new Map<string, number>();
  const count = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1);
  for (const [id, cluster] of said) {
    const label = truth.get(id) ?? id;
    count(pairs, `${cluster}\n${label}`);
    count(saidSize, cluster);
    count(truthSize, label);
  }
  const items = [...said].map(([id, cluster]) => {
    const label = truth.get(id) ?? id;
    const both = pairs.get(`${cluster}\n${label}`) ?? 0;
    return {
      precision: both / (saidSize.get(cluster) ?? 1),
      recall: both / (truthSize.get(label) ?? 1),
    };
  });
  return { ...ofItems(items), items };
}

export function ofItems(items: readonly { precision: number; recall: number }[]): {
  precision: number;
  recall: number;
  f1: number;
} {
  const n = Math.max(1, items.length);
  const precision = items.reduce((sum, one) => sum + one.precision, 0) / n;
  const recall = items.reduce((sum, one) => sum + one.recall, 0) / n;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}
