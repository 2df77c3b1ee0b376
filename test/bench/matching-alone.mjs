/**
 * The built engine over many claims in a process of its own, as the desk would hold it: reads claims and posts from the file
 * that it is told, and writes the milliseconds of each operation and the megabytes that the process holds.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { createFactEngine, prepare } from '../../dist/server/triage/matching/index.js';

const WARM_ROUNDS = 3;
const MB = 2 ** 20;
const PORTION = 2 ** 16;

function elapsed(work) {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** One line at a time, as rows come from a database. */
function* rowsOf(path) {
  const file = openSync(path);
  const decoder = new StringDecoder('utf8');
  const portion = Buffer.alloc(PORTION);
  let rest = '';
  for (let read; (read = readSync(file, portion)) > 0;) {
    const lines = (rest + decoder.write(portion.subarray(0, read))).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line);
  }
  if (rest !== '') yield JSON.parse(rest);
  closeSync(file);
}

const rows = rowsOf(process.argv[2]);
const posts = rows.next().value;

const before = process.memoryUsage();
const engine = createFactEngine();
const buildMs = elapsed(() => engine.build(rows));
const after = process.memoryUsage();
// The first rounds are the compiler's; of changes, the first leaves dead postings for the second to sweep.
for (let round = 0; round < WARM_ROUNDS; round++) for (const post of posts) engine.match(prepare(post));
const prepared = posts.map((post) => prepare(post));
const matchMs = prepared.map((post) => elapsed(() => engine.match(post)));
const rssMb = process.memoryUsage().rss / MB;
const changed = (name) => ({
  addMs: posts.map((text, i) => elapsed(() => engine.add({ id: `${name}${i}`, text }))),
  removeMs: posts.map((_, i) => elapsed(() => engine.remove(`${name}${i}`))),
});
changed('first');
const engineMb = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / MB;
process.stdout.write(JSON.stringify({ buildMs, matchMs, ...changed('second'), rssMb, engineMb }));
