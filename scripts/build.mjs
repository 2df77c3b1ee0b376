/** Builds the server and the dashboard into dist/ when a source is newer than the last build (`--force`: always). */
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, ROOT, run } from './ensure-installed.mjs';

const SOURCES = [
  'src',
  'dashboard',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
];
const STAMP = join(ROOT, 'dist', '.built');

export function build({ force = false } = {}) {
  ensureInstalled();
  if (
    !force &&
    existsSync(STAMP) &&
    newest(SOURCES.map((name) => join(ROOT, name))) <= statSync(STAMP).mtimeMs
  )
    return;
  process.stderr.write('Building ...\n');
  rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
  run('npx', ['--no-install', 'nest', 'build']);
  for (const assets of ['citizen/assets', 'responses/assets']) {
    cpSync(join(ROOT, 'src', assets), join(ROOT, 'dist/server', assets), { recursive: true });
  }
  run('npx', ['--no-install', 'vite', 'build', '--config', 'dashboard/vite.config.ts', '--logLevel', 'warn']);
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  writeFileSync(STAMP, '');
}

function newest(paths) {
  return Math.max(...paths.map((path) => (existsSync(path) ? newestWithin(path) : 0)));
}

function newestWithin(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestWithin(join(path, name))));
}

if (process.argv[1] === join(ROOT, 'scripts', 'build.mjs'))
  build({ force: process.argv.includes('--force') });
