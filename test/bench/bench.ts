/** `npm run -s bench -- dashboard|deliveries|ingest|live|matching [--json]`: figures beside a baseline of the same run. */
import { dashboardBench } from './dashboard.js';
import { deliveriesBench } from './deliveries.js';
import { ingestBench } from './ingest.js';
import { liveBench } from './live.js';
import { matchingBench } from './matching.js';

const BENCHES: Readonly<Record<string, () => Promise<Record<string, unknown>>>> = {
  dashboard: dashboardBench,
  deliveries: deliveriesBench,
  ingest: ingestBench,
  live: liveBench,
  matching: matchingBench,
};

const [name = '', ...flags] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench === undefined) {
  process.stderr.write(`Usage: npm run -s bench -- ${Object.keys(BENCHES).join('|')} [--json]\n`);
  process.exit(2);
}
const figures = await bench();
process.stdout.write(
  flags.includes('--json') ? `${JSON.stringify(figures)}\n` : `${JSON.stringify(figures, null, 2)}\n`,
);
