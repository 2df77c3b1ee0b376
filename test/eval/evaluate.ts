/** `npm run -s evaluate -- <retrieval|policy|grouping|train> ...`: measures the matching engine, or trains it. */
import { parseArgs } from 'node:util';
import { evaluateGrouping } from './grouping.js';
import { evaluatePolicy } from './policy.js';
import { evaluateRetrieval } from './retrieval.js';
import { train } from './train.js';

const USAGE = `evaluate retrieval --claims F --queries F --qrels F [--json]
evaluate policy    --facts DIR --reports F [--json]
evaluate grouping  --reports F [--facts DIR] [--json]
evaluate train     --data DIR [--facts data/facts] [--reports data/reports/dev.jsonl] [--out DIR]`;
const WEIGHTS_FOLDER = 'src/triage/matching/weights';

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      claims: { type: 'string' },
      queries: { type: 'string' },
      qrels: { type: 'string' },
      facts: { type: 'string' },
      reports: { type: 'string' },
      data: { type: 'string' },
      out: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const need = (name: 'claims' | 'queries' | 'qrels' | 'facts' | 'reports' | 'data'): string => {
    const value = values[name];
    if (value === undefined) throw new Error(`--${name} is missing\n${USAGE}`);
    return value;
  };
  const facts = values.facts ?? 'data/facts';
  switch (positionals[0]) {
    case 'retrieval':
      return print(
        evaluateRetrieval({ claims: need('claims'), queries: need('queries'), qrels: need('qrels') }),
        values.json,
      );
    case 'policy':
      return print(evaluatePolicy({ facts: need('facts'), reports: need('reports') }), values.json);
    case 'grouping':
      return print(evaluateGrouping({ reports: need('reports'), facts }), values.json);
    case 'train':
      return train(
        {
          data: need('data'),
          facts,
          reports: values.reports ?? 'data/reports/dev.jsonl',
          out: values.out ?? WEIGHTS_FOLDER,
        },
        (line) => process.stderr.write(`${line}\n`),
      );
    default:
      throw new Error(USAGE);
  }
}

function print(report: object, json: boolean): void {
  if (json) process.stdout.write(`${JSON.stringify(report)}\n`);
  else
    for (const [name, value] of Object.entries(report))
      process.stdout.write(`${name.padEnd(26)} ${shown(value)}\n`);
}

function shown(value: unknown): string {
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : value.toFixed(3);
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
