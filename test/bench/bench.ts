/**
 * `npm run -s bench -- dashboard|deliveries|ingest|live|matching|session [--json]`: figures beside a baseline of the same run.
 * `session [--minutes 15]`: two officials at work; it has no baseline, its collisions must be none.
 */
import { dashboardBench } from './dashboard.js';
import { deliveriesBench } from './deliveries.js';
import { ingestBench } from './ingest.js';
import { liveBench } from './live.js';
import { matchingBench } from './matching.js';
import { sessionBench } from './session.js';

const BENCHES: Readonly<Record<string, (flags: readonly string[]) => Promise<Record<string, unknown>>>> = {
  dashboard: dashboardBench,
  deliveries: deliveriesBench,
  ingest: ingestBench,
  live: liveBench,
  matching: matchingBench,
  session: sessionBench,
};

const [name = '', ...flags] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench === undefined) {
  process.stderr.write(`Usage: npm run -s bench -- ${Object.keys(BENCHES).join('|')} [--json]\n`);
  process.exit(2);
}
const figures = await bench(flags);
process.stdout.write(
  flags.includes('--json') ? `${JSON.stringify(figures)}\n` : `${JSON.stringify(figures, null, 2)}\n`,
);
