/** `evaluate train`: learns the weights of both engines and writes them, with the names and checksums of what they come from. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FEATURES } from '../../src/triage/matching/ranking/features.js';
import type { FactWeights } from '../../src/triage/matching/weights/weights.js';
import { crossFit, readMaterial } from './learning/learn-facts.js';
import type { Rumour } from './learning/messages.js';
import type { PairRow } from './pair-rows.js';
import { unseenAbouts, unseenPolicy } from './policy-unseen.js';
import { inLanguage, readFacts, readJsonLines, type LabelledReport } from './read-sets.js';
import { setsOfLessons, trainCases } from './train-cases.js';
import { checksum, readPublicSets } from './training-sets.js';

export interface TrainPaths {
  data: string;
  facts: string;
  reports: string;
  rumours: string;
  /** Folder of messages that are only learned from, see data/lessons/README.md; none where it does not exist. */
  lessons: string;
  /** Folder of the two files of weights. */
  out: string;
}

export function train(paths: TrainPaths, log: (line: string) => void): void {
  const lessons = readLessons(paths);
  log(`read ${lessons.queries.length} public posts and ${lessons.reports.length} messages`);
  const learned = crossFit(readMaterial(lessons), log);
  const { byLanguage: _, ...unseen } = unseenPolicy(lessons, learned);
  log(`messages about facts not trained on: ${JSON.stringify(unseen)}`);
  const other = lessons.reports.filter(({ lang }) => lang === 'ur' || lang.endsWith('Latn'));
  const hindi = unseenPolicy({ facts: inLanguage(paths.facts, 'hi'), reports: other }, learned);
  log(`facts in Hindi only: ${hindi.factAccuracy.toFixed(3)} of ${other.length}`);
  const own = [ownSource('labelled messages', paths.reports), ...lessonSources(paths.lessons)];
  const pairs = lessons.pairs.length > 0 ? [ownSource('minimal_edits', join(paths.data, PAIRS))] : [];
  const weights: FactWeights = {
    sources: [...lessons.sources, ...own, ownSource('rumours', paths.rumours), ...pairs],
    features: FEATURES,
    ...learned.final(),
  };
  writeFileSync(join(paths.out, 'fact-weights.ts'), weightsFile('FactWeights', 'FACT_WEIGHTS', weights));
  const labelled = [...lessons.reports, ...lessons.lessons];
  const cases = trainCases(
    [lessons.reports, ...setsOfLessons(lessons.lessons)],
    unseenAbouts({ facts: lessons.facts, reports: labelled }, learned),
    own,
  );
  writeFileSync(join(paths.out, 'case-weights.ts'), weightsFile('CaseWeights', 'CASE_WEIGHTS', cases));
  log(`wrote the weights to ${paths.out}`);
}

export function readLessons(paths: Omit<TrainPaths, 'out'>) {
  const facts = readFacts(paths.facts);
  const reports = readJsonLines<LabelledReport>(paths.reports);
  const lessons = readIfThere(paths.lessons, 'messages.jsonl');
  const others = readIfThere(paths.lessons, 'messages-of-other-facts.jsonl');
  const otherFacts = others.length > 0 ? readFacts(join(paths.lessons, 'facts')) : [];
  return {
    facts,
    reports,
    lessons,
    libraries: [
      { facts, reports, lessons },
      { facts: otherFacts, reports: [], lessons: others },
    ],
    rumours: JSON.parse(readFileSync(paths.rumours, 'utf8')) as Rumour[], // format of data/rumours.json
    ...readPublicSets(paths.data),
    pairs: readPairs(paths.data),
  };
}

function readIfThere(folder: string, name: string): LabelledReport[] {
  const path = join(folder, name);
  return existsSync(path) ? readJsonLines<LabelledReport>(path) : [];
}

const PAIRS = 'minimal_edits/pairs.dev.jsonl';

function readPairs(root: string): PairRow[] {
  const path = join(root, PAIRS);
  return existsSync(path) ? readJsonLines<PairRow>(path) : [];
}

function lessonSources(folder: string): FactWeights['sources'] {
  return ['messages.jsonl', 'messages-of-other-facts.jsonl']
    .map((name) => join(folder, name))
    .flatMap((path) => (existsSync(path) ? [ownSource('lessons', path)] : []));
}

function ownSource(name: string, path: string): FactWeights['sources'][number] {
  return { name, files: { [path.replace(/^.*data\/(claims\/)?/, '')]: checksum(path) } };
}

/** One line for each part, so that a change of one shows as one. */
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
