/**
 * `evaluate train`: learns the weights of the fact engine. Scores used to fit the calibration and the judge come from
 * rankers that did not see the fact in question (five folds by fact), so that they look as they will on new messages.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateTrees, flatten, type FlatTrees } from '../../src/triage/matching/ranking/trees.js';
import { FEATURES } from '../../src/triage/matching/ranking/features.js';
import { calibrate, type Calibration, leadOver } from '../../src/triage/matching/ranking/calibration.js';
import type { LogisticModel } from '../../src/triage/matching/ranking/logistic.js';
import {
  likeliest,
  kindFeatures,
  likeliestKind,
  verdictProbabilities,
  type JudgeModels,
} from '../../src/triage/matching/relation/judge.js';
import type { FactWeights } from '../../src/triage/matching/weights/weights.js';
import {
  prepare,
  type About,
  type MatchingDocument,
  type SlotKind,
  type Verdict,
} from '../../src/triage/matching/index.js';
import { trainRanking, type TrainingSet } from './boosting.js';
import { calibrationError, fitCalibration, fitLogistic } from './fit.js';
import { verdictOf } from './policy.js';
import { readFacts, readJsonLines, type LabelledReport } from './read-sets.js';
import { trainCases } from './train-cases.js';
import {
  engineOf,
  checksum,
  foldOf,
  rankReports,
  readPublicSets,
  type RankedQuery,
} from './training-sets.js';
import { macroF1 } from './scores.js';

const FINAL = { trees: 110, leaves: 12, rate: 0.12, minLeafHessian: 5, l2: 5 };
const FOLDS = 5;
const JUDGE_FOLDS = 10;
/** In the folds a third of the largest set is enough. */
const FOLD_SHARE = 3;
const JUDGE_L2 = 0.15;
/** Three of five messages contradict: the rarer verdicts weigh somewhat more. */
const JUDGE_BALANCE = 0.5;
const KIND_L2 = 0.1;
const KINDS: readonly SlotKind[] = ['amount', 'date', 'eligibility', 'negation', 'entity', 'scope'];

export interface TrainPaths {
  data: string;
  facts: string;
  reports: string;
  /** Folder of the two files of weights. */
  out: string;
}

export function train(paths: TrainPaths, log: (line: string) => void): void {
  const facts = readFacts(paths.facts);
  const reports = readJsonLines<LabelledReport>(paths.reports);
  const { queries, sources } = readPublicSets(paths.data);
  const policy = rankReports(facts, reports);
  log(`read ${queries.length} public queries and ${policy.length} messages`);
  const scored = outOfFold(queries, policy, log);
  const points = scored.flatMap(({ query, scores }) => calibrationPoints(query, scores));
  const calibration = fitCalibration(points);
  log(`calibration error of the best fact: ${bestFactError(scored, calibration).toFixed(3)}`);
  const examples = judgeExamples(facts, reports, scored);
  const outcomes = crossValidate(examples);
  log(`cross-validated: ${JSON.stringify(summary(outcomes))}`);
  const ranker = trainRanking(rankingSet([...queries, ...policy]), FINAL);
  const messages = { name: 'labelled messages', files: { 'reports/dev.jsonl': checksum(paths.reports) } };
  const weights: FactWeights = {
    sources: [...sources, messages],
    features: FEATURES,
    ranker,
    calibration,
    judge: fitJudge(examples),
  };
  writeFileSync(join(paths.out, 'fact-weights.ts'), weightsFile('FactWeights', 'FACT_WEIGHTS', weights));
  const cases = trainCases(reports, aboutsOf(outcomes, scored, calibration), [messages]);
  writeFileSync(join(paths.out, 'case-weights.ts'), weightsFile('CaseWeights', 'CASE_WEIGHTS', cases));
  log(`wrote the weights to ${paths.out}`);
}

interface ScoredQuery {
  query: RankedQuery;
  /** Highest first. */
  scores: { id: string; score: number; features: Float64Array }[];
}

function outOfFold(
  queries: readonly RankedQuery[],
  policy: readonly RankedQuery[],
  log: (line: string) => void,
): ScoredQuery[] {
  const light = queries.filter(
    (query) => query.set !== 'checkthat2025_posts' || foldOf(query.id, FOLD_SHARE) === 0,
  );
  const scored: ScoredQuery[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const trees = flatten(
      trainRanking(
        rankingSet([...light, ...policy.filter((query) => foldOf(query.group, FOLDS) !== fold)]),
        FINAL,
      ),
    );
    for (const query of policy)
      if (foldOf(query.group, FOLDS) === fold) scored.push({ query, scores: scoreQuery(query, trees) });
    log(`fold ${fold + 1} of ${FOLDS}`);
  }
  const about = scored.filter(({ query }) => query.right.size > 0);
  const first = about.filter(({ query, scores }) => query.right.has(scores[0]?.id ?? '')).length;
  log(`right fact first, on facts not trained on: ${(first / about.length).toFixed(3)} of ${about.length}`);
  return scored;
}

function scoreQuery(query: RankedQuery, trees: FlatTrees): ScoredQuery['scores'] {
  return query.candidates
    .map(({ id, features }) => ({ id, features, score: evaluateTrees(trees, features) }))
    .sort((a, b) => b.score - a.score);
}

/** Only queries whose right answer is among the candidates teach anything about order. */
export function rankingSet(queries: readonly RankedQuery[]): TrainingSet {
  const rows: Float64Array[] = [];
  const labels: number[] = [];
  const groups = [0];
  const weights: number[] = [];
  for (const query of queries) {
    if (!query.candidates.some(({ id }) => query.right.has(id))) continue;
    for (const { id, features } of query.candidates) {
      rows.push(features);
      labels.push(query.right.has(id) ? 1 : 0);
    }
    groups.push(rows.length);
    weights.push(query.weight);
  }
  return {
    rows,
    labels: Uint8Array.from(labels),
    groups: Int32Array.from(groups),
    weights: Float64Array.from(weights),
  };
}

function calibrationPoints(
  query: RankedQuery,
  scores: ScoredQuery['scores'],
): { score: number; lead: number; right: boolean }[] {
  return scores.slice(0, 5).map(({ id, score }, place) => ({
    score,
    lead: leadOver(score, scores[place === 0 ? 1 : 0]?.score),
    right: query.right.has(id),
  }));
}

/** The scores come from rankers that did not see the fact; the three numbers of the calibration were fitted on them. */
function bestFactError(scored: readonly ScoredQuery[], calibration: Calibration): number {
  return calibrationError(
    scored.flatMap(({ query, scores }) => {
      const [top, rival] = scores;
      if (!top) return [];
      const probability = calibrate(calibration, top.score, leadOver(top.score, rival?.score));
      return [{ probability, right: query.right.has(top.id) }];
    }),
  );
}

interface JudgeExample {
  report: LabelledReport;
  group: string;
  verdict: Verdict;
  /** Features against the best fact, and against the right one where there is one. */
  top: Float64Array;
  right: Float64Array | undefined;
}

function judgeExamples(
  facts: readonly MatchingDocument[],
  reports: readonly LabelledReport[],
  scored: readonly ScoredQuery[],
): JudgeExample[] {
  const engine = engineOf(facts);
  const byId = new Map(scored.map((one) => [one.query.id, one]));
  const documents = new Map(facts.map((fact) => [fact.id, fact]));
  return reports.flatMap((report) => {
    const one = byId.get(report.id);
    if (!one || one.scores.length === 0) return [];
    const prepared = prepare(report.text);
    const featuresOf = (place: number): Float64Array => {
      const candidate = one.scores[place] ?? { id: '', score: 0, features: new Float64Array(0) };
      const rival = one.scores[place === 0 ? 1 : 0]?.score;
      const ranked = {
        ...candidate,
        lead: leadOver(candidate.score, rival),
        similarity: 0,
        row: 0,
        document: documents.get(candidate.id),
      };
      return engine.relationOf(prepared, ranked, engine.compare(prepared, ranked));
    };
    const place = one.scores.findIndex(({ id }) => id === report.fact_id);
    return [
      {
        report,
        group: one.query.group,
        verdict: verdictOf(report.relation),
        top: featuresOf(0),
        right: place < 0 ? undefined : featuresOf(place),
      },
    ];
  });
}

function fitJudge(examples: readonly JudgeExample[]): JudgeModels {
  const about = examples.filter(
    ({ verdict, right }) => right && (verdict === 'contradicts' || verdict === 'agrees'),
  );
  const outside = examples.filter(({ verdict }) => verdict === 'not_covered' || verdict === 'unrelated');
  const differing = about.filter(({ report }) => report.contradiction);
  const rightOf = ({ right, top }: JudgeExample): Float64Array => right ?? top;
  const fit = (
    some: readonly JudgeExample[],
    row: (one: JudgeExample) => Float64Array,
    yes: (one: JudgeExample) => boolean,
  ): LogisticModel =>
    fitLogistic(
      some.map(row),
      some.map((one) => (yes(one) ? 1 : 0)),
      JUDGE_L2,
      JUDGE_BALANCE,
    );
  const kindOf = (one: JudgeExample): Float64Array => kindFeatures(rightOf(one));
  return {
    covered: fit(
      examples,
      ({ top }) => top,
      ({ report }) => report.fact_id !== null,
    ),
    contradicts: fit(about, rightOf, ({ verdict }) => verdict === 'contradicts'),
    matter: fit(
      outside,
      ({ top }) => top,
      ({ verdict }) => verdict === 'not_covered',
    ),
    kinds: KINDS.map((kind) => ({
      kind,
      model: fitLogistic(
        differing.map(kindOf),
        differing.map(({ report }) => (report.contradiction?.kind === kind ? 1 : 0)),
        KIND_L2,
      ),
    })),
  };
}

interface JudgeOutcome {
  id: string;
  truth: Verdict;
  said: Verdict;
  kindRight: boolean | undefined;
  probabilities: Record<Verdict, number>;
}

/** Ten folds by fact: what the judge reaches on messages about facts that it has not seen. */
function crossValidate(examples: readonly JudgeExample[]): JudgeOutcome[] {
  const outcomes: JudgeOutcome[] = [];
  for (let fold = 0; fold < JUDGE_FOLDS; fold++) {
    const models = fitJudge(examples.filter(({ group }) => foldOf(group, JUDGE_FOLDS) !== fold));
    for (const example of examples.filter(({ group }) => foldOf(group, JUDGE_FOLDS) === fold)) {
      const probabilities = verdictProbabilities(models, example.top);
      const kind = example.report.contradiction
        ? likeliestKind(models, example.right ?? example.top) === example.report.contradiction.kind
        : undefined;
      outcomes.push({
        id: example.report.id,
        truth: example.verdict,
        said: likeliest(probabilities),
        kindRight: kind,
        probabilities,
      });
    }
  }
  return outcomes;
}

function summary(outcomes: readonly JudgeOutcome[]): Record<string, number> {
  const kinds = outcomes.filter(({ kindRight }) => kindRight !== undefined);
  return {
    ...macroF1(outcomes),
    kindAccuracy: kinds.filter(({ kindRight }) => kindRight).length / kinds.length,
    verdictCalibrationError: calibrationError(
      outcomes.map(({ truth, said, probabilities }) => ({
        probability: probabilities[said],
        right: truth === said,
      })),
    ),
  };
}

function aboutsOf(
  outcomes: readonly JudgeOutcome[],
  scored: readonly ScoredQuery[],
  calibration: Calibration,
): Map<string, About> {
  const verdicts = new Map(outcomes.map((outcome) => [outcome.id, outcome.probabilities]));
  return new Map(
    scored.flatMap(({ query, scores }) => {
      const probabilities = verdicts.get(query.id);
      const top = scores[0];
      if (!probabilities || !top) return [];
      const { contradicts, agrees } = probabilities;
      const similarity = Math.min(
        calibrate(calibration, top.score, leadOver(top.score, scores[1]?.score)),
        contradicts + agrees,
      );
      return [
        [query.id, { factId: top.id, similarity, verdict: contradicts >= agrees ? 'contradicts' : 'agrees' }],
      ];
    }),
  );
}

function weightsFile(type: string, name: string, weights: object): string {
  const lines = Object.entries(weights).map(([key, value]) => `  ${key}: ${JSON.stringify(value)},`);
  return [
    '// Written by `npm run -s evaluate -- train`; not edited by hand.',
    `import type { ${type} } from './weights.js';`,
    '',
    `export const ${name}: ${type} = {`,
    ...lines,
    '};',
    '',
  ].join('\n');
}
