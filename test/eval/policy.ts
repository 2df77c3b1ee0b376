/** `evaluate policy`: labelled messages against the facts. */
import {
  createFactEngine,
  prepare,
  type MatchingDocument,
  type Verdict,
} from '../../src/triage/matching/index.js';
import { calibrationError } from './fit.js';
import { readFacts, readJsonLines, type LabelledReport } from './read-sets.js';
import { f1, macroF1 } from './scores.js';
import { bootstrap, mean } from './statistics.js';

export interface PolicyReport {
  reports: number;
  /** Among messages about a fact: the right fact ranks first. */
  factAccuracy: number;
  factAccuracyInterval: [number, number];
  /** Of the facts named by the judge, and of the facts that should be. */
  factPrecision: number;
  factRecall: number;
  factF1: number;
  relationMacroF1: number;
  contradictsF1: number;
  notCoveredF1: number;
  discrepancyKindAccuracy: number;
  calibrationError: number;
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

export function verdictOf(relation: LabelledReport['relation']): Verdict {
  return relation === 'supports' ? 'agrees' : relation;
}

export function evaluatePolicy(paths: { facts: string; reports: string }): PolicyReport {
  return policyReport(readFacts(paths.facts), readJsonLines<LabelledReport>(paths.reports));
}

export function policyReport(
  facts: readonly MatchingDocument[],
  reports: readonly LabelledReport[],
): PolicyReport {
  const engine = createFactEngine();
  engine.build(facts);
  const outcomes = reports.map((report): Outcome => {
    const judgement = engine.judge(prepare(report.text));
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
  });
  return summarise(outcomes);
}

function summarise(outcomes: readonly Outcome[]): PolicyReport {
  const about = outcomes.filter(({ fact }) => fact !== null);
  const named = outcomes.filter(({ saidFact }) => saidFact !== null);
  const right = named.filter(({ fact, saidFact }) => fact === saidFact).length;
  const precision = right / Math.max(1, named.length);
  const recall = right / Math.max(1, about.length);
  const kinds = outcomes.filter(({ kindRight, said }) => kindRight !== undefined && said === 'contradicts');
  const flags = about.map(({ topRight }) => (topRight ? 1 : 0));
  return {
    reports: outcomes.length,
    factAccuracy: mean(flags),
    factAccuracyInterval: bootstrap(flags),
    factPrecision: precision,
    factRecall: recall,
    factF1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    relationMacroF1: macroF1(outcomes).macroF1 ?? 0,
    contradictsF1: f1(outcomes, 'contradicts'),
    notCoveredF1: f1(outcomes, 'not_covered'),
    discrepancyKindAccuracy: mean(kinds.map(({ kindRight }) => (kindRight ? 1 : 0))),
    calibrationError: calibrationError(
      outcomes.map(({ similarity, topRight }) => ({ probability: similarity, right: topRight })),
    ),
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
