/** The shape of the weights that `evaluate train` writes. */
import type { Calibration } from '../ranking/calibration.js';
import type { Choice } from '../ranking/choice.js';
import type { TreeModel } from '../ranking/trees.js';
import type { JudgeModels } from '../relation/judge.js';

export interface FactWeights {
  /** Sets that the weights were learned on: name, and SHA-256 (first 16 digits) of each file. */
  sources: readonly { name: string; files: Record<string, string> }[];
  /** Names of the ranking features, in the order that the trees number them. */
  features: readonly string[];
  ranker: TreeModel;
  /** Log odds that each count of values adds. */
  choice: Choice;
  calibration: Calibration;
  judge: JudgeModels;
}

export interface CaseWeights {
  sources: FactWeights['sources'];
  features: readonly string[];
  /** Boosted trees whose sum is the log odds that two posts make the same claim. */
  trees: TreeModel;
}
