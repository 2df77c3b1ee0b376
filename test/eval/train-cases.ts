/** Learns when two posts make the same claim, from the claim groups of the labelled messages. */
import { portions } from '../../src/platform/database/portions.js';
import { CaseEngine } from '../../src/triage/matching/case-engine.js';
import { flatten, type TreeModel } from '../../src/triage/matching/ranking/trees.js';
import { CLAIM_FEATURES } from '../../src/triage/matching/relation/claim-features.js';
import type { CaseWeights } from '../../src/triage/matching/weights/weights.js';
import { prepare, type About } from '../../src/triage/matching/index.js';
import { trainLogistic } from './boosting.js';
import type { LabelledReport } from './read-sets.js';

const OPTIONS = { trees: 60, leaves: 5, rate: 0.1, minLeafHessian: 3, l2: 5 };
/** Beside a labelled report: they are many more, and each claim is made in fewer of them. */
const WEIGHT_OF_LESSON = 0.1;
const NO_TREES: TreeModel = { roots: [], feature: [], value: [], left: [] };
const NOTHING_TOLD: ReadonlyMap<string, About> = new Map();

/**
 * `abouts` holds what fact engines that did not see a report's fact decided about it. Each set has an engine of its own: it
 * stands for the live cases of some weeks.
 */
export function trainCases(
  sets: readonly (readonly LabelledReport[])[],
  abouts: ReadonlyMap<string, About>,
  sources: CaseWeights['sources'],
  lessonWeight = WEIGHT_OF_LESSON,
): CaseWeights {
  const rows: Float64Array[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  for (const [i, reports] of sets.entries()) {
    for (const withFacts of [true, false]) {
      const told = withFacts ? abouts : NOTHING_TOLD;
      for (const { features, same } of pairsOf(reports, told)) {
        rows.push(features);
        labels.push(same ? 1 : 0);
        weights.push(i === 0 ? 1 : lessonWeight);
      }
    }
  }
  const trees = trainLogistic(
    {
      rows,
      labels: Uint8Array.from(labels),
      groups: new Int32Array(0),
      weights: Float64Array.from(weights),
    },
    OPTIONS,
  );
  return { sources, features: CLAIM_FEATURES, trees };
}

/** Each report with the candidates that an engine over all of them finds for it. */
function pairsOf(
  reports: readonly LabelledReport[],
  abouts: ReadonlyMap<string, About>,
): { features: Float64Array; same: boolean }[] {
  const engine = new CaseEngine(flatten(NO_TREES));
  engine.build(reports.map(({ id, text }) => ({ id, text, about: abouts.get(id) })));
  const groups = new Map(reports.map(({ id, claim_group }) => [id, claim_group]));
  return reports.flatMap((report) =>
    engine
      .rank(prepare(report.text), { about: abouts.get(report.id) })
      .filter(({ id }) => id !== report.id)
      .map(({ id, features }) => ({ features, same: groups.get(id) === report.claim_group })),
  );
}

const SET_SIZE = 350;

/** Lessons in sets of about as many as the labelled reports are. */
export function setsOfLessons(lessons: readonly LabelledReport[]): LabelledReport[][] {
  return portions(lessons, SET_SIZE);
}
