/** `npm run desk -- <command>`: the command line of the desk. */
import { join } from 'node:path';
import { build } from './build.mjs';
import { ROOT, run } from './ensure-installed.mjs';

build();
run(process.execPath, ['--enable-source-maps', join(ROOT, 'dist/server/cli.js'), ...process.argv.slice(2)], {
  cwd: process.env['INIT_CWD'] ?? ROOT,
});
