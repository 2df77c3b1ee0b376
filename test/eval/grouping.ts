/** `evaluate grouping`: reports arrive one by one and join the most similar case or open one; B-cubed against the labels. */
import {
  aboutOf,
  createCaseEngine,
  createFactEngine,
  prepare,
  THRESHOLDS,
  type About,
  type MatchingDocument,
  type MatchingEngine,
} from '../../src/triage/matching/index.js';
import { readFacts, readJsonLines, type LabelledReport } from './read-sets.js';
import { mean, seeded } from './statistics.js';

export interface GroupingReport {
  reports: number;
  cases: number;
  bcubedPrecision: number;
  bcubedRecall: number;
  bcubedF1: number;
  /** B-cubed F1 between the cases of this order and those of shuffled orders. */
  orderAgreement: number;
}

/** A case is matched by its first report and by this many later ones. */
const TEXTS_PER_CASE = 6;
const SHUFFLES = 3;

export function evaluateGrouping(paths: { reports: string; facts: string }): GroupingReport {
  return groupingReport(readFacts(paths.facts), readJsonLines<LabelledReport>(paths.reports));
}

export function groupingReport(
  facts: readonly MatchingDocument[],
  reports: readonly LabelledReport[],
): GroupingReport {
  const factEngine = createFactEngine();
  factEngine.build(facts);
  const truth = new Map(reports.map(({ id, claim_group }) => [id, claim_group]));
  const abouts = new Map(
    reports.map((report) => [report.id, aboutOf(factEngine.judge(report.text, { limit: 1 }))]),
  );
  const cases = groupInOrder(reports, abouts);
  const { precision, recall, f1 } = bcubed(cases, truth);
  const random = seeded(11);
  const agreements = Array.from(
    { length: SHUFFLES },
    () => bcubed(groupInOrder(shuffle(reports, random), abouts), cases).f1,
  );
  return {
    reports: reports.length,
    cases: new Set(cases.values()).size,
    bcubedPrecision: precision,
    bcubedRecall: recall,
    bcubedF1: f1,
    orderAgreement: mean(agreements),
  };
}

/** Report id -> case id; `abouts` holds what the fact engine decided about each report. */
export function groupInOrder(
  reports: readonly { id: string; text: string }[],
  abouts: ReadonlyMap<string, About | undefined>,
): Map<string, string> {
  const engine = createCaseEngine();
  const cases = new Map<string, string>();
  const documents = new Map<string, MatchingDocument>();
  for (const report of reports) {
    const prepared = prepare(report.text);
    const about = abouts.get(report.id);
    const best = engine.match(prepared, { limit: 1, about })[0];
    const joined = best && best.similarity >= THRESHOLDS.join ? best.id : undefined;
    cases.set(report.id, joined ?? report.id);
    if (joined === undefined) open(engine, documents, { id: report.id, text: report.text, about });
    else enrich(engine, documents, { id: joined, text: report.text });
  }
  return cases;
}

function open(
  engine: MatchingEngine,
  documents: Map<string, MatchingDocument>,
  document: MatchingDocument,
): void {
  documents.set(document.id, document);
  engine.add(document);
}

function enrich(
  engine: MatchingEngine,
  documents: Map<string, MatchingDocument>,
  report: { id: string; text: string },
): void {
  const before = documents.get(report.id);
  if (!before || (before.translations?.length ?? 0) >= TEXTS_PER_CASE) return;
  open(engine, documents, { ...before, translations: [...(before.translations ?? []), report.text] });
}

function shuffle<T>(items: readonly T[], random: () => number): T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [out[i], out[j]];
    if (a !== undefined && b !== undefined) [out[i], out[j]] = [b, a];
  }
  return out;
}

/** B-cubed precision, recall and F1 (Bagga and Baldwin 1998) of one clustering against another. */
export function bcubed(
  said: ReadonlyMap<string, string>,
  truth: ReadonlyMap<string, string>,
): { precision: number; recall: number; f1: number } {
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
  let precision = 0;
  let recall = 0;
  for (const [id, cluster] of said) {
    const label = truth.get(id) ?? id;
    const both = pairs.get(`${cluster}\n${label}`) ?? 0;
    precision += both / (saidSize.get(cluster) ?? 1);
    recall += both / (truthSize.get(label) ?? 1);
  }
  const n = Math.max(1, said.size);
  [precision, recall] = [precision / n, recall / n];
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}
