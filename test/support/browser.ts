/** The system's Chromium through playwright-core: `CHROMIUM_PATH`, or the first known name on PATH. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const FLAGS = ['--disable-background-networking', '--disable-quic', '--no-first-run', '--disable-gpu'];

export function chromiumPath(): string {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked) return asked;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) =>
    existsSync(path),
  );
  if (found === undefined)
    throw new Error(`No Chromium: set CHROMIUM_PATH, or install one of ${NAMES.join(', ')}.`);
  return found;
}

/** The caller closes it. */
export function launchBrowser(): Promise<Browser> {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: chromiumPath(), args: [...root, ...FLAGS] });
}
