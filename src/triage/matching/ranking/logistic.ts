/** Logistic regression on standardised features, each clipped so that one odd value cannot decide alone. */

export interface LogisticModel {
  intercept: number;
  mean: readonly number[];
  deviation: readonly number[];
  weights: readonly number[];
}

export const CLIP = 3;

export function evaluateLogistic(model: LogisticModel, features: Float64Array): number {
  let sum = model.intercept;
  for (let i = 0; i < model.weights.length; i++) {
    const standard = ((features[i] ?? 0) - (model.mean[i] ?? 0)) / (model.deviation[i] ?? 1);
    sum += (model.weights[i] ?? 0) * Math.max(-CLIP, Math.min(CLIP, standard));
  }
  return sum;
}

export function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
