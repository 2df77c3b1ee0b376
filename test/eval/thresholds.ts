/** How right each grouping band is for several join thresholds, as reports arrive one by one. A case stands for the claim of its first report. */
import { mean } from './statistics.js';
import { type Arrival, bcubed, groupInOrder, type GroupingOptions } from './clusters.js';

export interface Band {
  join: number;
  bcubedF1: number;
  /** Joins, and the share of them into a case whose first report makes the same claim. */
  joins: number;
  joinPrecision: number;
  /** Best matches from `suggest` up to `join`, and the share that make the same claim. */
  suggested: number;
  suggestPrecision: number;
}

const TRIED = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8];
/** Joins right less often than this cost officials more than they save. */
const LEAST_PRECISION = 0.85;

export function bandsOf(
  reports: readonly Arrival[],
  options: () => GroupingOptions,
  suggest: number,
): Band[] {
  const truth = new Map(reports.map(({ id, claim_group }) => [id, claim_group]));
  return TRIED.map((join) => {
    const { cases, seen } = groupInOrder(reports, { ...options(), join });
    const best = reports.flatMap(({ id, claim_group }) => {
      const top = seen.get(id)?.[0];
      return top ? [{ ...top, right: truth.get(top.caseId) === claim_group ? 1 : 0 }] : [];
    });
    const joined = best.filter(({ similarity }) => similarity >= join);
    const suggested = best.filter(({ similarity }) => similarity >= suggest && similarity < join);
    return {
      join,
      bcubedF1: bcubed(cases, truth).f1,
      joins: joined.length,
      joinPrecision: mean(joined.map(({ right }) => right)),
      suggested: suggested.length,
      suggestPrecision: mean(suggested.map(({ right }) => right)),
    };
  });
}

/** The best grouping among those whose joins are right often enough. */
export function bestJoin(bands: readonly Band[]): number {
  const sure = bands.filter(({ joinPrecision }) => joinPrecision >= LEAST_PRECISION);
  const pool = sure.length > 0 ? sure : bands;
  return pool.reduce((best, band) => (band.bcubedF1 > best.bcubedF1 ? band : best), pool[0] ?? NO_BAND).join;
}

const NO_BAND: Band = {
  join: 0,
  bcubedF1: 0,
  joins: 0,
  joinPrecision: 0,
  suggested: 0,
  suggestPrecision: 0,
};
