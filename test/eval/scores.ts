/** F1 per verdict and their mean. */
import type { Verdict } from '../../src/triage/matching/index.js';

const VERDICTS: readonly Verdict[] = ['contradicts', 'agrees', 'not_covered', 'unrelated'];

export function f1(outcomes: readonly { truth: Verdict; said: Verdict }[], verdict: Verdict): number {
  const right = outcomes.filter(({ truth, said }) => truth === verdict && said === verdict).length;
  const said = outcomes.filter((one) => one.said === verdict).length;
  const truth = outcomes.filter((one) => one.truth === verdict).length;
  return right === 0 ? 0 : (2 * right) / (said + truth);
}

export function macroF1(outcomes: readonly { truth: Verdict; said: Verdict }[]): Record<string, number> {
  const scores = VERDICTS.map((verdict) => f1(outcomes, verdict));
  return {
    macroF1: scores.reduce((a, b) => a + b, 0) / scores.length,
    contradictsF1: scores[0] ?? 0,
    agreesF1: scores[1] ?? 0,
    notCoveredF1: scores[2] ?? 0,
    unrelatedF1: scores[3] ?? 0,
  };
}
