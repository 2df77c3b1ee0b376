/** Means, percentiles, bootstrap intervals and a seeded generator: figures that come out the same on every run. */

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** Mulberry32 (Tommy Ettinger, public domain): numbers in [0, 1) from a seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const RESAMPLES = 1_000;

/** 95 % percentile bootstrap interval of the mean (Efron 1979). */
export function bootstrap(values: readonly number[], seed = 7): [number, number] {
  return bootstrapOf(values, mean, seed);
}

/** The same of any figure that is worked out from a list. */
export function bootstrapOf<T>(
  items: readonly T[],
  figure: (sample: readonly T[]) => number,
  seed = 7,
): [number, number] {
  const random = seeded(seed);
  const figures: number[] = [];
  for (let r = 0; r < RESAMPLES; r++) {
    const sample = items.map((item) => items[Math.floor(random() * items.length)] ?? item);
    figures.push(figure(sample));
  }
  return [percentile(figures, 0.025), percentile(figures, 0.975)];
}
