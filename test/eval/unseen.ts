/** `evaluate policy|grouping --cross-fit`: every message is read by engines that were trained without its fact. */
import { CaseEngine } from '../../src/triage/matching/case-engine.js';
import { flatten } from '../../src/triage/matching/ranking/trees.js';
import { type Arrival, type GroupingOptions } from './clusters.js';
import { bandedReport, type BandedGroupingReport } from './grouping.js';
import { averaged, type DivisionsReport } from './divisions.js';
import { crossFit, FOLDS, readMaterial } from './learning/learn-facts.js';
import { groupOf } from './learning/messages.js';
import { evaluateUnseenPairs, type UnseenPairsReport } from './pairs.js';
import type { PolicyReport } from './policy.js';
import { unseenAbouts, unseenPolicy } from './policy-unseen.js';
import { inLanguage, type LabelledReport } from './read-sets.js';
import { readLessons, type TrainPaths } from './train.js';
import { setsOfLessons, trainCases } from './train-cases.js';

export interface UnseenPaths extends Omit<TrainPaths, 'out'> {
  /** Facts are given in this language only: an index into their translations. */
  factLanguage?: string;
  /** Only messages in these languages. */
  languages?: readonly string[];
  /** Instead of the labelled reports the lessons about the same facts are measured, each by engines that have not seen its fact. */
  measure?: 'lessons';
}

export type Log = (line: string) => void;

export function evaluateUnseenPolicy(paths: UnseenPaths, log: Log): PolicyReport {
  const lessons = readLessons(paths);
  const learned = crossFit(readMaterial(lessons), log);
  const { languages } = paths;
  const measured = paths.measure === 'lessons' ? lessons.lessons : lessons.reports;
  return unseenPolicy(
    {
      facts: paths.factLanguage ? inLanguage(paths.facts, paths.factLanguage) : lessons.facts,
      reports: measured.filter(({ lang }) => !languages || languages.includes(lang)),
    },
    learned,
  );
}

/** Over several divisions of the facts into folds: what differs less than they spread is chance. */
export function evaluateDivisions(paths: UnseenPaths, divisions: number, log: Log): DivisionsReport {
  const lessons = readLessons(paths);
  const material = readMaterial(lessons);
  const hindi = {
    facts: inLanguage(paths.facts, 'hi'),
    reports: lessons.reports.filter(({ lang }) => lang === 'ur' || lang.endsWith('Latn')),
  };
  return averaged(
    Array.from({ length: divisions }, (_, division) => {
      const learned = crossFit(material, log, division);
      return {
        policy: unseenPolicy(lessons, learned),
        hindiOnly: unseenPolicy(hindi, learned).factAccuracy,
        pairs: lessons.pairs.length > 0 ? evaluateUnseenPairs(lessons.pairs, learned).accuracy : 0,
      };
    }),
  );
}

export function evaluateCrossFitPairs(paths: UnseenPaths, log: Log): UnseenPairsReport {
  const lessons = readLessons(paths);
  return evaluateUnseenPairs(lessons.pairs, crossFit(readMaterial(lessons), log));
}

export function evaluateUnseenGrouping(paths: UnseenPaths, log: Log): BandedGroupingReport {
  const lessons = readLessons(paths);
  const learned = crossFit(readMaterial(lessons), log);
  const labelled = [...lessons.reports, ...lessons.lessons];
  const abouts = unseenAbouts({ facts: lessons.facts, reports: labelled }, learned);
  const groups = new Map(labelled.map((report) => [report.id, groupOf(report)]));
  const foldOfReport = ({ id }: Arrival): number => learned.foldOf(groups.get(id) ?? id);
  const trees = Array.from({ length: FOLDS }, (_, fold) => {
    const others = (reports: readonly LabelledReport[]): LabelledReport[] =>
      reports.filter((report) => foldOfReport(report) !== fold);
    const sets = [others(lessons.reports), ...setsOfLessons(others(lessons.lessons))];
    return flatten(trainCases(sets, abouts, []).trees);
  });
  const options = (): GroupingOptions => ({
    abouts,
    engines: trees.map((each) => new CaseEngine(each)),
    engineOf: foldOfReport,
  });
  return bandedReport(lessons.reports, options);
}
