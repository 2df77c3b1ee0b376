/** Installs the locked packages when they are missing or older than the lock file. Needs nothing but Node and npm. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const OLDEST_NODE = [20, 19];

/** Runs a command in the repository; ends this process with its exit code when it fails. */
export function run(command, parameters, options = {}) {
  const outcome = spawnSync(command, parameters, { cwd: ROOT, stdio: 'inherit', ...options });
  if (outcome.error) throw outcome.error;
  if (outcome.status !== 0) process.exit(outcome.status ?? 1);
}

export function ensureInstalled() {
  requireNode();
  const lock = join(ROOT, 'package-lock.json');
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs - 1000) return;
  process.stderr.write('Installing packages (the first time takes a few minutes) ...\n');
  run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  process.stderr.write(
    `Rumour Desk needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.version}.\n`,
  );
  process.exit(1);
}
