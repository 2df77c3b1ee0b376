/** `evaluate policy`: labelled messages against the facts. */
import {
  createFactEngine,
  prepare,
  type Judgement,
  type MatchingDocument,
  type Verdict,
} from '../../src/triage/matching/index.js';
import { verdictOf } from './learning/messages.js';
import { readFacts, readJsonLines, type LabelledReport } from './read-sets.js';
import { calibrationError, reliability, type Band } from './reliability.js';
import { f1, macroF1 } from './scores.js';
import { bootstrap, bootstrapOf, mean } from './statistics.js';

type Interval = [number, number];

export interface PolicyReport {
  reports: number;
  /** Among messages about a fact: the right fact ranks first. */
  factAccuracy: number;
  factAccuracyInterval: Interval;
  /** Of the facts named by the judge, and of the facts that should be. */
  factPrecision: number;
  factRecall: number;
  factF1: number;
  relationMacroF1: number;
  relationMacroF1Interval: Interval;
  contradictsF1: number;
  contradictsF1Interval: Interval;
  agreesF1: number;
  unrelatedF1: number;
  notCoveredF1: number;
  notCoveredF1Interval: Interval;
  /** Among the messages that contradict, and were found to. */
  discrepancyKindAccuracy: number;
  discrepancyKindAccuracyInterval: Interval;
  /** Of the similarity of the best fact, in ten bands. */
  calibrationError: number;
  reliability: Band[];
  byLanguage: Record<string, { reports: number; factAccuracy: number; relationAccuracy: number }>;
}

interface Outcome {
  lang: string;
  truth: Verdict;
  said: Verdict;
  fact: string | null;
  saidFact: string | null;
  topRight: boolean;
  similarity: number;
  kindRight: boolean | undefined;
}

export type JudgeOf = (report: LabelledReport) => Judgement;

export function evaluatePolicy(paths: { facts: string; reports: string }): PolicyReport {
  return policyReport(
    readJsonLines<LabelledReport>(paths.reports),
    judgeWithKeptWeights(readFacts(paths.facts)),
  );
}

export function judgeWithKeptWeights(facts: readonly MatchingDocument[]): JudgeOf {
  const engine = createFactEngine();
  engine.build(facts);
  return (report) => engine.judge(prepare(report.text));
}

export function policyReport(reports: readonly LabelledReport[], judge: JudgeOf): PolicyReport {
  return summarise(reports.map((report) => outcomeOf(report, judge(report))));
}

function outcomeOf(report: LabelledReport, judgement: Judgement): Outcome {
  const top = judgement.matches[0];
  return {
    lang: report.lang,
    truth: verdictOf(report.relation),
    said: judgement.verdict,
    fact: report.fact_id,
    saidFact: judgement.factId,
    topRight: report.fact_id !== null && top?.id === report.fact_id,
    similarity: top?.similarity ?? 0,
    kindRight: report.contradiction ? judgement.kind === report.contradiction.kind : undefined,
  };
}

function summarise(outcomes: readonly Outcome[]): PolicyReport {
  const about = outcomes.filter(({ fact }) => fact !== null);
  const named = outcomes.filter(({ saidFact }) => saidFact !== null);
  const right = named.filter(({ fact, saidFact }) => fact === saidFact).length;
  const precision = right / Math.max(1, named.length);
  const recall = right / Math.max(1, about.length);
  const flags = about.map(({ topRight }) => (topRight ? 1 : 0));
  const kinds = outcomes
    .filter(({ kindRight, said }) => kindRight !== undefined && said === 'contradicts')
    .map(({ kindRight }) => (kindRight ? 1 : 0));
  const points = outcomes.map(({ similarity, topRight }) => ({ probability: similarity, right: topRight }));
  const macro = (some: readonly Outcome[]): number => macroF1(some).macroF1 ?? 0;
  return {
    reports: outcomes.length,
    factAccuracy: mean(flags),
    factAccuracyInterval: bootstrap(flags),
    factPrecision: precision,
    factRecall: recall,
    factF1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    relationMacroF1: macro(outcomes),
    relationMacroF1Interval: bootstrapOf(outcomes, macro),
    contradictsF1: f1(outcomes, 'contradicts'),
    contradictsF1Interval: bootstrapOf(outcomes, (some) => f1(some, 'contradicts')),
    agreesF1: f1(outcomes, 'agrees'),
    unrelatedF1: f1(outcomes, 'unrelated'),
    notCoveredF1: f1(outcomes, 'not_covered'),
    notCoveredF1Interval: bootstrapOf(outcomes, (some) => f1(some, 'not_covered')),
    discrepancyKindAccuracy: mean(kinds),
    discrepancyKindAccuracyInterval: bootstrap(kinds),
    calibrationError: calibrationError(points),
    reliability: reliability(points),
    byLanguage: byLanguage(outcomes),
  };
}

function byLanguage(outcomes: readonly Outcome[]): PolicyReport['byLanguage'] {
  const languages = [...new Set(outcomes.map(({ lang }) => lang))].sort();
  return Object.fromEntries(
    languages.map((lang) => {
      const mine = outcomes.filter((one) => one.lang === lang);
      const about = mine.filter(({ fact }) => fact !== null);
      return [
        lang,
        {
          reports: mine.length,
          factAccuracy: mean(about.map(({ topRight }) => (topRight ? 1 : 0))),
          relationAccuracy: mean(mine.map(({ truth, said }) => (truth === said ? 1 : 0))),
        },
      ];
    }),
  );
}
