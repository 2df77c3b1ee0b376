/** `npm run -s evaluate -- <retrieval|policy|grouping|pairs|train> ...`: measures the matching engine, or trains it. */
import { parseArgs } from 'node:util';
import type { EditKind } from './edits.js';
import { evaluateGrouping } from './grouping.js';
import { evaluatePairs } from './pairs.js';
import { evaluatePolicy } from './policy.js';
import { evaluateRetrieval } from './retrieval.js';
import { train } from './train.js';
import {
  evaluateCrossFitPairs,
  evaluateDivisions,
  evaluateUnseenGrouping,
  evaluateUnseenPolicy,
  type UnseenPaths,
} from './unseen.js';
import { buildWordVectors } from './word-vectors.js';

const USAGE = `evaluate retrieval --claims F --queries F --qrels F [--edit typos|names] [--folds K] [--json]
evaluate policy    --facts DIR --reports F [--json]
evaluate policy    --cross-fit --data DIR [--measure lessons] [--fact-language hi] [--languages ur,hi-Latn,...] [--json]
evaluate policy    --cross-fit --divisions N --data DIR [--json]
evaluate grouping  --reports F [--facts DIR] [--json]
evaluate grouping  --cross-fit --data DIR [--json]
evaluate pairs     --pairs F [--json]
evaluate pairs     --cross-fit --data DIR [--json]
evaluate train     --data DIR [--out DIR]
evaluate vectors   --embeddings F [--out DIR]
With --data, --facts, --reports, --rumours and --lessons are those of data/ unless told; --lessons none learns from reports alone.`;
const WEIGHTS_FOLDER = 'src/triage/matching/weights';
const OPTIONS = {
  claims: { type: 'string' },
  queries: { type: 'string' },
  qrels: { type: 'string' },
  edit: { type: 'string' },
  folds: { type: 'string' },
  facts: { type: 'string' },
  reports: { type: 'string' },
  rumours: { type: 'string' },
  lessons: { type: 'string' },
  measure: { type: 'string' },
  pairs: { type: 'string' },
  data: { type: 'string' },
  out: { type: 'string' },
  embeddings: { type: 'string' },
  'cross-fit': { type: 'boolean', default: false },
  'fact-language': { type: 'string' },
  languages: { type: 'string' },
  divisions: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

function readArguments() {
  return parseArgs({ allowPositionals: true, options: OPTIONS });
}

type Values = ReturnType<typeof readArguments>['values'];

function main(): void {
  const { values, positionals } = readArguments();
  const command = positionals[0];
  if (command === 'train') {
    train({ ...lessonPaths(values), out: values.out ?? WEIGHTS_FOLDER }, log);
    return;
  }
  if (command === 'vectors') {
    const embeddings = need(values, 'embeddings');
    buildWordVectors({ embeddings, out: values.out ?? WEIGHTS_FOLDER }, log);
    return;
  }
  const report = reportOf(command, values);
  if (values.json) process.stdout.write(`${JSON.stringify(report)}\n`);
  else print(report);
}

function reportOf(command: string | undefined, values: Values): object {
  switch (command) {
    case 'retrieval':
      return evaluateRetrieval({
        claims: need(values, 'claims'),
        queries: need(values, 'queries'),
        qrels: need(values, 'qrels'),
        edit: editOf(values.edit),
        folds: values.folds === undefined ? undefined : Number(values.folds),
      });
    case 'policy':
      return policyReportOf(values);
    case 'grouping':
      return values['cross-fit']
        ? evaluateUnseenGrouping(lessonPaths(values), log)
        : evaluateGrouping({ reports: need(values, 'reports'), facts: values.facts ?? 'data/facts' });
    case 'pairs':
      return values['cross-fit']
        ? evaluateCrossFitPairs(lessonPaths(values), log)
        : evaluatePairs(need(values, 'pairs'));
    default:
      throw new Error(USAGE);
  }
}

function policyReportOf(values: Values): object {
  if (!values['cross-fit'])
    return evaluatePolicy({ facts: need(values, 'facts'), reports: need(values, 'reports') });
  return values.divisions === undefined
    ? evaluateUnseenPolicy(lessonPaths(values), log)
    : evaluateDivisions(lessonPaths(values), Number(values.divisions), log);
}

function need(
  values: Values,
  name: 'claims' | 'queries' | 'qrels' | 'facts' | 'reports' | 'pairs' | 'data' | 'embeddings',
) {
  const value = values[name];
  if (value === undefined) throw new Error(`--${name} is missing\n${USAGE}`);
  return value;
}

function lessonPaths(values: Values): UnseenPaths {
  return {
    data: need(values, 'data'),
    facts: values.facts ?? 'data/facts',
    reports: values.reports ?? 'data/reports/dev.jsonl',
    rumours: values.rumours ?? 'data/rumours.json',
    lessons: values.lessons ?? 'data/lessons',
    measure: measureOf(values.measure),
    factLanguage: values['fact-language'],
    languages: values.languages?.split(','),
  };
}

function measureOf(value: string | undefined): UnseenPaths['measure'] {
  if (value === undefined || value === 'lessons') return value;
  throw new Error(`--measure must be lessons\n${USAGE}`);
}

function editOf(value: string | undefined): EditKind | undefined {
  if (value === undefined || value === 'typos' || value === 'names') return value;
  throw new Error(`--edit must be typos or names\n${USAGE}`);
}

function log(line: string): void {
  process.stderr.write(`${line}\n`);
}

function print(report: object): void {
  for (const [name, value] of Object.entries(report)) {
    if (Array.isArray(value) && value.some((row) => typeof row === 'object')) {
      process.stdout.write(`${name}\n`);
      for (const row of value) process.stdout.write(`  ${shown(row)}\n`);
    } else process.stdout.write(`${name.padEnd(32)} ${shown(value)}\n`);
  }
}

function shown(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'number' ? Math.round(inner * 1000) / 1000 : inner,
  );
}

try {
  main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
