/**
 * `npm test`: installs and builds what is missing, then runs every test on SQLite, and on a real PostgreSQL server
 * everything that touches a database again. Ends with one line: N passed, N failed.
 * `npm test -- PATTERN` runs the files that match, on SQLite only.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ROOT } from './ensure-installed.mjs';
import { findChromium } from './find-chromium.mjs';

const patterns = process.argv.slice(2);
const results = mkdtempSync(join(tmpdir(), 'rumour-desk-results-'));
const totals = { passed: 0, failed: 0 };

build();
const chromium = findChromium();
if (!chromium) {
  process.stderr.write('No Chromium was found and none could be installed: set CHROMIUM_PATH.\n');
  process.exit(1);
}
jest('SQLite', patterns, {});
if (patterns.length === 0) {
  const { startPostgres } = await import('./test-postgres.mjs');
  const postgres = await startPostgres();
  jest('PostgreSQL', ['test/e2e'], { TEST_POSTGRES_URL: postgres.url });
  await postgres.stop();
}
rmSync(results, { recursive: true, force: true });
process.stdout.write(`\n${totals.passed} passed, ${totals.failed} failed\n`);
process.exit(totals.failed === 0 ? 0 : 1);

function jest(database, parameters, environment) {
  process.stdout.write(`\nTests on ${database}\n`);
  const output = join(results, `${database}.json`);
  const outcome = spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--no-warnings',
      'node_modules/jest/bin/jest.js',
      '--json',
      `--outputFile=${output}`,
      ...parameters,
    ],
    {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, CHROMIUM_PATH: chromium, ...environment },
    },
  );
  count(output, outcome.status);
}

/** A file that cannot even be loaded counts as one failure. */
function count(output, status) {
  try {
    const report = JSON.parse(readFileSync(output, 'utf8'));
    totals.passed += report.numPassedTests;
    totals.failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
    if (status !== 0 && report.success) totals.failed += 1;
  } catch {
    totals.failed += 1;
  }
}
