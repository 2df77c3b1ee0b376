/**
 * Learns the weights of the fact engine. What is fitted on scores (choice, calibration, judge) is fitted on scores of
 * rankers that did not see the fact in question (folds by fact), so that they look as they will on new messages.
 */
import type { Calibration } from '../../../src/triage/matching/ranking/calibration.js';
import type { Choice } from '../../../src/triage/matching/ranking/choice.js';
import { flatten, type TreeModel } from '../../../src/triage/matching/ranking/trees.js';
import type { JudgeModels } from '../../../src/triage/matching/relation/judge.js';
import { trainRanking } from '../boosting.js';
import { fitCalibration } from '../fit.js';
import { evidenceOf, type PairRow } from '../pair-rows.js';
import { foldOf, type RankedQuery } from '../training-sets.js';
import { fitJudge } from './learn-judge.js';
import { fitChoice } from './learn-choice.js';
import { chosen, leadAt, RANKER, rankingSet, scoreMessage, type ScoredMessage } from './learn-ranker.js';
import { allMessages, labelledMessages, type Library, pairMessages, type Rumour } from './messages.js';
import { asQuery, readMessages, type ReadMessage } from './rank-messages.js';

export interface LearnedFacts {
  ranker: TreeModel;
  choice: Choice;
  calibration: Calibration;
  judge: JudgeModels;
}

export interface Lessons {
  /** The first is the one that is measured. */
  libraries: readonly Library[];
  /** About facts of the first library. */
  rumours: readonly Rumour[];
  /** Posts of public sets with their candidates. */
  queries: readonly RankedQuery[];
  pairs: readonly PairRow[];
}

export const FOLDS = 5;
/** In the folds a third of the largest set is enough. */
const LARGEST_SET = 'checkthat2025_posts';
const SHARE_IN_FOLDS = 3;
/** Beside a post of a public set. */
const ONE_LANGUAGE_WEIGHT = 1.5;
/** Candidates of each message that the calibration is fitted on. */
const CALIBRATED = 3;

export interface CrossFit {
  /** What was learned without the facts of each fold. */
  folds: LearnedFacts[];
  foldOf: (group: string) => number;
  /** What was learned from everything, for new facts. */
  final: () => LearnedFacts;
}

/** The lessons once the engine has read them: the same for every division into folds. */
export interface Material {
  /** Posts of public sets, all and those that are enough in folds. */
  queries: readonly RankedQuery[];
  light: readonly RankedQuery[];
  /** Labelled messages as queries. */
  messages: readonly RankedQuery[];
  read: readonly ReadMessage[];
}

export function readMaterial(lessons: Lessons): Material {
  const read = lessons.libraries.flatMap((library, i) =>
    readMessages(library.facts, allMessages(library, i === 0 ? lessons.rumours : [])),
  );
  const pairs = readMessages(evidenceOf(lessons.pairs), pairMessages(lessons.pairs));
  const inOneLanguage = lessons.libraries.flatMap(oneLanguageQueries);
  return {
    queries: lessons.queries,
    light: lessons.queries.filter(({ set, id }) => set !== LARGEST_SET || foldOf(id, SHARE_IN_FOLDS) === 0),
    messages: [...labelledQueries(read), ...inOneLanguage],
    read: [...read, ...pairs],
  };
}

/** `division`: another number deals the facts out into other folds. */
export function crossFit(material: Material, log: (line: string) => void, division = 0): CrossFit {
  const { queries, light, messages, read } = material;
  const foldOfGroup = (group: string): number => foldOf(group, FOLDS, division);
  const rankers = Array.from({ length: FOLDS }, (_, fold) => {
    log(`ranker ${fold + 1} of ${FOLDS}${division === 0 ? '' : `, division ${division + 1}`}`);
    const others = messages.filter(({ group }) => foldOfGroup(group) !== fold);
    return trainRanking(rankingSet([...light, ...others]), RANKER);
  });
  const flat = rankers.map(flatten);
  const unseen = read.flatMap((one) => {
    const trees = flat[foldOfGroup(one.message.group)];
    return trees ? [scoreMessage(one, trees)] : [];
  });
  return {
    folds: rankers.map((ranker, fold) => ({
      ranker,
      ...learnFromScores(unseen.filter(({ message }) => foldOfGroup(message.group) !== fold)),
    })),
    foldOf: foldOfGroup,
    final: () => ({
      ranker: trainRanking(rankingSet([...queries, ...messages]), RANKER),
      ...learnFromScores(unseen),
    }),
  };
}

/** Only labelled messages: what is made by rule resembles its fact in other ways than posts do. */
function labelledQueries(read: readonly ReadMessage[]): RankedQuery[] {
  return read.filter(({ message }) => message.rule === undefined).map(asQuery);
}

/** The same messages where every fact is written in one language only, as new ones often are. */
function oneLanguageQueries(library: Library): RankedQuery[] {
  const { facts } = library;
  const about = labelledMessages(library).filter(({ factId }) => factId !== null);
  const most = Math.max(0, ...facts.map(({ translations }) => translations?.length ?? 0));
  return Array.from({ length: most }, (_, language) => {
    const written = facts.flatMap(({ id, translations }) => {
      const text = translations?.[language];
      return text === undefined ? [] : [{ id, text }];
    });
    return readMessages(written, about).map((one) => ({
      ...asQuery(one),
      weight: ONE_LANGUAGE_WEIGHT * one.message.weight,
    }));
  }).flat();
}

function learnFromScores(unseen: readonly ScoredMessage[]): Omit<LearnedFacts, 'ranker'> {
  const labelled = unseen.filter(({ message }) => message.rule === undefined);
  const choice = fitChoice(labelled);
  const points = labelled
    .filter(({ message }) => message.isLesson === undefined)
    .map((one) => chosen(one, choice))
    .flatMap((one) =>
      one.scored.slice(0, CALIBRATED).map(({ score, candidate }, place) => ({
        score,
        lead: leadAt(one, place),
        right: candidate.id === one.message.factId,
      })),
    );
  return {
    choice,
    calibration: fitCalibration(points),
    judge: fitJudge(unseen.map((one) => chosen(one, choice))),
  };
}
