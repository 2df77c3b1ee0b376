/**
 * Turns a ranking score into a probability: logistic in the score and in its lead over the strongest rival
 * (Platt 1999, with one more input), fitted on held-out queries.
 */
export interface Calibration {
  intercept: number;
  score: number;
  lead: number;
}

const MAX_LEAD = 4;

export function leadOver(score: number, rival: number | undefined): number {
  return rival === undefined ? MAX_LEAD : Math.max(-MAX_LEAD, Math.min(MAX_LEAD, score - rival));
}

export function calibrate(calibration: Calibration, score: number, lead: number): number {
  return 1 / (1 + Math.exp(-(calibration.intercept + calibration.score * score + calibration.lead * lead)));
}
