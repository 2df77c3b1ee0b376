/** PURE. How often an answer on the spot hit the question, by the similarity with which the report had joined. */
import type { Hundredth } from '../../triage/index.js';
import type { SpotCounts, SpotFeedback } from '../contract.js';

export interface SpotRow {
  similarity: number | null;
  feedback: SpotFeedback | null;
}

const BANDS = 10;

/** In tenths; bands that hold nothing are left out. */
export function spotBands(rows: readonly SpotRow[]): SpotCounts['bands'] {
  return Array.from({ length: BANDS }, (_, band) => {
    const inside = rows.filter(({ similarity }) => similarity !== null && bandOf(similarity) === band);
    const said = opinionsOf(inside);
    const spoke = said.yes + said.no + said.not_about_this;
    return {
      ...{ from: band / BANDS, to: (band + 1) / BANDS, answered: inside.length },
      ...said,
      precision: spoke === 0 ? null : (said.yes + said.no) / spoke,
    };
  }).filter((band) => band.answered > 0);
}

export function opinionsOf(rows: readonly SpotRow[]): SpotCounts['feedback'] {
  const count = (feedback: SpotFeedback): number => rows.filter((row) => row.feedback === feedback).length;
  return { yes: count('yes'), no: count('no'), not_about_this: count('not_about_this') };
}

function bandOf(similarity: number): number {
  return Math.min(BANDS - 1, Math.floor(similarity * BANDS));
}

const ALL = 100;
/** 0.57 * 100 is a little less than 57 in binary. */
const ROUNDING = 1e-9;

/** By the hundredth, as the settings show them: "not about this" is a rejection, any other word is not. */
export function hundredths(rows: readonly SpotRow[]): Hundredth[] {
  const counts = new Map<number, Hundredth>();
  for (const { similarity, feedback } of rows) {
    if (similarity === null) continue;
    const hundredth = Math.floor(similarity * ALL + ROUNDING);
    const known = counts.get(hundredth) ?? { hundredth, accepted: 0, rejected: 0, undecided: 0 };
    known[outcomeOf(feedback)]++;
    counts.set(hundredth, known);
  }
  return [...counts.values()];
}

function outcomeOf(feedback: SpotFeedback | null): 'accepted' | 'rejected' | 'undecided' {
  if (feedback === null) return 'undecided';
  return feedback === 'not_about_this' ? 'rejected' : 'accepted';
}
