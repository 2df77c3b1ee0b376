const SHARE = 4;
const RUNS = 7;
/** Keeps work of microseconds from looking as if it grew. */
const FLOOR_MS = 0.5;

/**
 * How many times longer the work takes on the whole text than on a quarter of it: about 4 where its time is linear, about 16
 * where it is quadratic. The least of several runs counts, so that neither the collector nor other work on the machine does.
 */
export function growth(text: string, work: (text: string) => unknown): number {
  const quarter = text.slice(-Math.ceil(text.length / SHARE));
  return (leastMs(() => work(text)) + FLOOR_MS) / (leastMs(() => work(quarter)) + FLOOR_MS);
}

/** Between linear and quadratic. */
export const LINEAR_BELOW = 10;

function leastMs(work: () => unknown): number {
  let least = Infinity;
  for (let run = 0; run < RUNS; run++) {
    const started = performance.now();
    work();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}
