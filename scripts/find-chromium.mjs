/** Finds a Chromium for the browser tests, or installs one: CHROMIUM_PATH, PATH, Debian's package, Playwright's. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

export function findChromium() {
  const given = process.env['CHROMIUM_PATH'];
  if (given && existsSync(given)) return given;
  const found = onPath();
  if (found) return found;
  return installFromDebian() ?? installFromPlaywright();
}

function onPath() {
  for (const name of NAMES) {
    const { status, stdout } = spawnSync('which', [name], { encoding: 'utf8' });
    if (status === 0) return stdout.trim();
  }
  return undefined;
}

function installFromDebian() {
  if (process.getuid?.() !== 0 || spawnSync('which', ['apt-get']).status !== 0) return undefined;
  process.stdout.write('Installing Chromium for the browser tests ...\n');
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    stdio: 'ignore',
    env: environment,
  });
  return onPath();
}

function installFromPlaywright() {
  const { status } = spawnSync('npx', ['--no-install', 'playwright-core', 'install', 'chromium'], {
    stdio: 'inherit',
  });
  if (status !== 0) return undefined;
  const script = "import('playwright-core').then(({ chromium }) => console.log(chromium.executablePath()))";
  return spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' }).stdout.trim() || undefined;
}
