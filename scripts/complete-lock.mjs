/**
 * Completes package-lock.json after `npm install`: npm leaves out the optional packages of other platforms when the
 * registry at hand does not carry them, and then `npm ci` refuses the file everywhere. Adds what is missing, by name,
 * version and platform, and removes download addresses. Run it after every change of a dependency.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './ensure-installed.mjs';

const FILE = join(ROOT, 'package-lock.json');
const SYSTEMS = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'openharmony',
  'win32',
  'aix',
  'sunos',
  'netbsd',
  'openbsd',
];
const EXACT_VERSION = /^\d+\.\d+\.\d+[\w.-]*$/;

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
for (const entry of Object.values(lock.packages)) {
  delete entry.resolved;
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const path = `node_modules/${name}`;
    const platform = platformOf(name);
    if (lock.packages[path] || !platform || !EXACT_VERSION.test(version)) continue;
    lock.packages[path] = { version, ...platform, ...(entry.dev ? { dev: true } : {}), optional: true };
  }
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : Number(a > b))),
);
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);

/** `@scope/thing-linux-arm64-gnu` runs on linux and arm64. */
function platformOf(name) {
  const parts = name.split(/[-/]/);
  const at = parts.findIndex((part) => SYSTEMS.includes(part));
  const cpu = parts[at + 1];
  return at < 0 || !cpu ? undefined : { cpu: [cpu], os: [parts[at]] };
}
