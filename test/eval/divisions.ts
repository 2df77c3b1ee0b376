/** Figures over several divisions of the facts into folds: mean and spread. */
import type { PolicyReport } from './policy.js';
import { mean } from './statistics.js';

/** Of one figure over the divisions. */
export interface Spread {
  mean: number;
  deviation: number;
  least: number;
  most: number;
}

export interface DivisionsReport {
  divisions: number;
  reports: number;
  factAccuracy: Spread;
  /** Facts in Hindi only, messages in Urdu or in Latin letters. */
  hindiOnlyFactAccuracy: Spread;
  relationMacroF1: Spread;
  contradictsF1: Spread;
  agreesF1: Spread;
  notCoveredF1: Spread;
  unrelatedF1: Spread;
  discrepancyKindAccuracy: Spread;
  calibrationError: Spread;
  minimalEdits: Spread;
}

export interface OneDivision {
  policy: PolicyReport;
  hindiOnly: number;
  pairs: number;
}

export function averaged(divisions: readonly OneDivision[]): DivisionsReport {
  const of = (figure: (one: OneDivision) => number): Spread => spread(divisions.map(figure));
  return {
    divisions: divisions.length,
    reports: divisions[0]?.policy.reports ?? 0,
    factAccuracy: of(({ policy }) => policy.factAccuracy),
    hindiOnlyFactAccuracy: of(({ hindiOnly }) => hindiOnly),
    relationMacroF1: of(({ policy }) => policy.relationMacroF1),
    contradictsF1: of(({ policy }) => policy.contradictsF1),
    agreesF1: of(({ policy }) => policy.agreesF1),
    notCoveredF1: of(({ policy }) => policy.notCoveredF1),
    unrelatedF1: of(({ policy }) => policy.unrelatedF1),
    discrepancyKindAccuracy: of(({ policy }) => policy.discrepancyKindAccuracy),
    calibrationError: of(({ policy }) => policy.calibrationError),
    minimalEdits: of(({ pairs }) => pairs),
  };
}

/** Sample standard deviation beside the mean; 0 for one figure. */
export function spread(figures: readonly number[]): Spread {
  const average = mean(figures);
  const squares = figures.reduce((sum, figure) => sum + (figure - average) ** 2, 0);
  return {
    mean: average,
    deviation: figures.length > 1 ? Math.sqrt(squares / (figures.length - 1)) : 0,
    least: Math.min(...figures),
    most: Math.max(...figures),
  };
}
