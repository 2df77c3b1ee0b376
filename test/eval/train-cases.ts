/** Learns when two posts make the same claim, from the claim groups of the labelled messages. */
import { CaseEngine } from '../../src/triage/matching/case-engine.js';
import { flatten, type TreeModel } from '../../src/triage/matching/ranking/trees.js';
import { CLAIM_FEATURES } from '../../src/triage/matching/relation/claim-features.js';
import type { CaseWeights } from '../../src/triage/matching/weights/weights.js';
import { prepare, type About } from '../../src/triage/matching/index.js';
import { trainLogistic } from './boosting.js';
import type { LabelledReport } from './read-sets.js';

const OPTIONS = { trees: 60, leaves: 5, rate: 0.1, minLeafHessian: 3, l2: 5 };
const NO_TREES: TreeModel = { roots: [], feature: [], value: [], left: [] };

/** `abouts` holds what fact engines that did not see a report's fact decided about it. */
export function trainCases(
  reports: readonly LabelledReport[],
  abouts: ReadonlyMap<string, About>,
  sources: CaseWeights['sources'],
): CaseWeights {
  const rows: Float64Array[] = [];
  const labels: number[] = [];
  for (const withFacts of [true, false]) {
    const aboutOf = (id: string): About | undefined => (withFacts ? abouts.get(id) : undefined);
    const engine = new CaseEngine(flatten(NO_TREES));
    engine.build(reports.map(({ id, text }) => ({ id, text, about: aboutOf(id) })));
    const groups = new Map(reports.map(({ id, claim_group }) => [id, claim_group]));
    for (const report of reports) {
      for (const { id, features } of engine.rank(prepare(report.text), { about: aboutOf(report.id) })) {
        if (id === report.id) continue;
        rows.push(features);
        labels.push(groups.get(id) === report.claim_group ? 1 : 0);
      }
    }
  }
  const trees = trainLogistic(
    {
      rows,
      labels: Uint8Array.from(labels),
      groups: new Int32Array(0),
      weights: new Float64Array(rows.length).fill(1),
    },
    OPTIONS,
  );
  return { sources, features: CLAIM_FEATURES, trees };
}
