/** PURE. How often an answer on the spot hit the question, by the similarity with which the report had joined. */
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
