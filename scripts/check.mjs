/** `npm run check`: formatting, lint, types of server and browser, import rules, unused code. Every step runs. */
import { spawnSync } from 'node:child_process';
import { ensureInstalled, ROOT } from './ensure-installed.mjs';

const STEPS = [
  ['formatting', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['lint', 'eslint', '--max-warnings', '0', '.'],
  ['types of the server and the tests', 'tsc', '-p', 'tsconfig.json'],
  ['types of the browser tests', 'tsc', '-p', 'test/browser/tsconfig.json'],
  ['types of the dashboard', 'tsc', '-p', 'dashboard/tsconfig.json'],
  ['import rules', 'depcruise', '--config', '.dependency-cruiser.cjs', 'src', 'dashboard/src'],
  ['unused code', 'knip', '--no-progress'],
];

ensureInstalled();
let failed = 0;
for (const [name, ...command] of STEPS) {
  const { status } = spawnSync('npx', ['--no-install', ...command], { cwd: ROOT, stdio: 'inherit' });
  process.stdout.write(`${status === 0 ? 'ok    ' : 'FAILED'} ${name}\n`);
  if (status !== 0) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);
