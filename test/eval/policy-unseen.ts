/** Messages against the facts, each read by an engine that was trained without the fact that it is about. */
import { SimilarityEngine } from '../../src/triage/matching/engine.js';
import { aboutOf, prepare, type About, type MatchingDocument } from '../../src/triage/matching/index.js';
import { factProfile } from '../../src/triage/matching/profiles.js';
import type { CrossFit } from './learning/learn-facts.js';
import { groupOf } from './learning/messages.js';
import { policyReport, type JudgeOf, type PolicyReport } from './policy.js';
import type { LabelledReport } from './read-sets.js';

type Learned = Pick<CrossFit, 'folds' | 'foldOf'>;

interface Unseen {
  facts: readonly MatchingDocument[];
  reports: readonly LabelledReport[];
}

export function unseenPolicy(material: Unseen, learned: Learned): PolicyReport {
  return policyReport(material.reports, unseenJudge(material.facts, learned));
}

/** What the case engine is told about each report. */
export function unseenAbouts(material: Unseen, learned: Learned): Map<string, About> {
  const judge = unseenJudge(material.facts, learned);
  return new Map(
    material.reports.flatMap((report) => {
      const about = aboutOf(judge(report));
      return about ? [[report.id, about]] : [];
    }),
  );
}

function unseenJudge(facts: readonly MatchingDocument[], { folds, foldOf }: Learned): JudgeOf {
  const engines = folds.map((fold) => {
    const engine = new SimilarityEngine(factProfile(fold));
    engine.build(facts);
    return engine;
  });
  return (report) => {
    const engine = engines[foldOf(groupOf(report))];
    if (!engine) throw new Error('a fold has no engine');
    return engine.judge(prepare(report.text));
  };
}
