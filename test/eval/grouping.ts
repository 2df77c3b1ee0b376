/** `evaluate grouping`: reports arrive one by one and join the most similar case or open one; B-cubed against the labels. */
import {
  aboutOf,
  createFactEngine,
  THRESHOLDS,
  type About,
  type MatchingDocument,
} from '../../src/triage/matching/index.js';
import { type Arrival, bcubed, groupInOrder, type GroupingOptions, ofItems } from './clusters.js';
import { readFacts, readJsonLines } from './read-sets.js';
import { bootstrapOf, mean, seeded } from './statistics.js';
import { type Band, bandsOf, bestJoin } from './thresholds.js';

export interface GroupingReport {
  reports: number;
  cases: number;
  bcubedPrecision: number;
  bcubedRecall: number;
  bcubedF1: number;
  bcubedF1Interval: [number, number];
  /** B-cubed F1 between the cases of this order and those of shuffled orders. */
  orderAgreement: number;
  thresholds: { join: number; suggest: number };
}

/** With the bands of several join thresholds, and the one that they speak for. */
export interface BandedGroupingReport extends GroupingReport {
  bands: Band[];
  bestJoin: number;
}

interface ReportRow {
  id: string;
  text: string;
  claim_group?: string;
  /** In sets of posts that share a picture: the picture. */
  image?: string;
}

const SHUFFLES = 3;

export function evaluateGrouping(paths: { reports: string; facts: string }): GroupingReport {
  const reports = readArrivals(paths.reports);
  const abouts = aboutsOf(readFacts(paths.facts), reports);
  return groupingReport(reports, () => ({ abouts }));
}

export function readArrivals(path: string): Arrival[] {
  return readJsonLines<ReportRow>(path).map(({ id, text, claim_group, image }) => ({
    id,
    text,
    claim_group: claim_group ?? image ?? id,
  }));
}

/** What the kept weights say each report is about. */
export function aboutsOf(
  facts: readonly MatchingDocument[],
  reports: readonly Arrival[],
): Map<string, About | undefined> {
  const engine = createFactEngine();
  engine.build(facts);
  return new Map(reports.map(({ id, text }) => [id, aboutOf(engine.judge(text, { limit: 1 }))]));
}

/** `options` opens engines anew for every order. */
export function groupingReport(reports: readonly Arrival[], options: () => GroupingOptions): GroupingReport {
  const truth = new Map(reports.map(({ id, claim_group }) => [id, claim_group]));
  const { cases } = groupInOrder(reports, options());
  const { precision, recall, f1, items } = bcubed(cases, truth);
  const random = seeded(11);
  const agreements = Array.from(
    { length: SHUFFLES },
    () => bcubed(groupInOrder(shuffle(reports, random), options()).cases, cases).f1,
  );
  return {
    reports: reports.length,
    cases: new Set(cases.values()).size,
    bcubedPrecision: precision,
    bcubedRecall: recall,
    bcubedF1: f1,
    bcubedF1Interval: bootstrapOf(items, (sample) => ofItems(sample).f1),
    orderAgreement: mean(agreements),
    thresholds: { join: THRESHOLDS.join, suggest: THRESHOLDS.suggest },
  };
}

export function bandedReport(
  reports: readonly Arrival[],
  options: () => GroupingOptions,
): BandedGroupingReport {
  const bands = bandsOf(reports, options, THRESHOLDS.suggest);
  return { ...groupingReport(reports, options), bands, bestJoin: bestJoin(bands) };
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
