/** Messages against the facts, each read by an engine that was trained without the fact that it is about. */
import { SimilarityEngine } from '../../src/triage/matching/engine.js';
import { aboutOf, prepare, type About, type MatchingDocument } from '../../src/triage/matching/index.js';
import { factProfile } from '../../src/triage/matching/profiles.js';
import { FOLDS, type LearnedFacts } from './learning/learn-facts.js';
import { groupOf } from './learning/messages.js';
import { policyReport, type JudgeOf, type PolicyReport } from './policy.js';
import type { LabelledReport } from './read-sets.js';
import { foldOf } from './training-sets.js';

interface Unseen {
  facts: readonly MatchingDocument[];
  reports: readonly LabelledReport[];
}

export function unseenPolicy(material: Unseen, folds: readonly LearnedFacts[]): PolicyReport {
  return policyReport(material.reports, unseenJudge(material.facts, folds));
}

/** What the case engine is told about each report. */
export function unseenAbouts(material: Unseen, folds: readonly LearnedFacts[]): Map<string, About> {
  const judge = unseenJudge(material.facts, folds);
  return new Map(
    material.reports.flatMap((report) => {
      const about = aboutOf(judge(report));
      return about ? [[report.id, about]] : [];
    }),
  );
}

function unseenJudge(facts: readonly MatchingDocument[], folds: readonly LearnedFacts[]): JudgeOf {
  const engines = folds.map((learned) => {
    const engine = new SimilarityEngine(factProfile(learned));
    engine.build(facts);
    return engine;
  });
  return (report) => {
    const engine = engines[foldOf(groupOf(report), FOLDS)];
    if (!engine) throw new Error(`there are fewer than ${FOLDS} folds`);
    return engine.judge(prepare(report.text));
  };
}
