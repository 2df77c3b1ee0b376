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

/** Reports among all others and among a few, and forwarded copies of them, with and without a known fact. */
const PASSES = [
  { withFacts: true, copies: false, size: Infinity },
  { withFacts: false, copies: false, size: Infinity },
  { withFacts: false, copies: true, size: Infinity },
  { withFacts: false, copies: true, size: 3 },
] as const;
const COPY_WEIGHT = 0.3;
const DROPPED = 7;

/** As a message looks after a few hands: a header, and every seventh word gone. */
function copyOf(text: string): string {
  return `Forwarded as received\n${text
    .split(' ')
    .filter((_, i) => i % DROPPED !== DROPPED - 1)
    .join(' ')}`;
}

/** `abouts` holds what fact engines that did not see a report's fact decided about it. */
export function trainCases(
  reports: readonly LabelledReport[],
  abouts: ReadonlyMap<string, About>,
  sources: CaseWeights['sources'],
): CaseWeights {
  const rows: Float64Array[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  const groups = new Map(reports.map(({ id, claim_group }) => [id, claim_group]));
  const learnFrom = (
    report: LabelledReport,
    from: { engine: CaseEngine; copies: boolean; about: About | undefined },
  ): void => {
    const text = from.copies ? copyOf(report.text) : report.text;
    for (const { id, features } of from.engine.rank(prepare(text), { about: from.about })) {
      if (id === report.id && !from.copies) continue;
      rows.push(features);
      labels.push(groups.get(id) === report.claim_group ? 1 : 0);
      weights.push(from.copies ? COPY_WEIGHT : 1);
    }
  };
  for (const { withFacts, copies, size } of PASSES) {
    const aboutOf = (id: string): About | undefined => (withFacts ? abouts.get(id) : undefined);
    for (let start = 0; start < reports.length; start += size) {
      const part = reports.slice(start, start + size);
      const engine = new CaseEngine(flatten(NO_TREES));
      engine.build(part.map(({ id, text }) => ({ id, text, about: aboutOf(id) })));
      for (const report of part) learnFrom(report, { engine, copies, about: aboutOf(report.id) });
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
