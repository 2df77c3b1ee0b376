/** PURE. How often officials agreed with the desk, band by band of likeness. */
import type { Band, Measured } from './settings.contract.js';

/** Counts of one hundredth of likeness: 57 stands for 0.57 up to 0.58. */
export interface Hundredth {
  hundredth: number;
  accepted: number;
  rejected: number;
  undecided: number;
}

const STEP = 10;
const ALL = 100;
/** 97.5th percentile of the normal distribution: a 95 % interval leaves 2.5 % on either side. */
const Z = 1.959964;

/** Bands of a tenth each, divided further where a threshold lies inside of one. */
export function bandsOf(counts: readonly Hundredth[], thresholds: Measured['thresholds']): Band[] {
  const inside = Object.values(thresholds).map((each) => Math.round(each * ALL));
  const tenths = Array.from({ length: ALL / STEP + 1 }, (_, place) => place * STEP);
  const edges = [...new Set([...tenths, ...inside])].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, place) => {
    const to = edges[place + 1] ?? ALL;
    const within = counts.filter(
      ({ hundredth }) => hundredth >= from && (hundredth < to || (to === ALL && hundredth === ALL)),
    );
    const sum = (field: 'accepted' | 'rejected' | 'undecided'): number =>
      within.reduce((total, each) => total + each[field], 0);
    const accepted = sum('accepted');
    const decided = accepted + sum('rejected');
    return {
      from: from / ALL,
      to: to / ALL,
      accepted,
      rejected: sum('rejected'),
      undecided: sum('undecided'),
      precision: decided === 0 ? null : accepted / decided,
      interval: decided === 0 ? null : wilson(accepted, decided),
    };
  });
}

/**
 * The 95 % interval of a share, by the score method: honest for small numbers and for shares near 0 and 1.
 * E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927) 209-212.
 */
export function wilson(hits: number, of: number): [number, number] {
  const share = hits / of;
  const z2 = Z * Z;
  const middle = share + z2 / (2 * of);
  const spread = Z * Math.sqrt((share * (1 - share) + z2 / (4 * of)) / of);
  const bottom = 1 + z2 / of;
  return [Math.max(0, (middle - spread) / bottom), Math.min(1, (middle + spread) / bottom)];
}
