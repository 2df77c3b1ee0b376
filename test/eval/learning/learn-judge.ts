/** The judge: is a message covered by its best fact, does it contradict, is it a matter for the desk, what differs. */
import type { LogisticModel } from '../../../src/triage/matching/ranking/logistic.js';
import { kindFeatures, type JudgeModels } from '../../../src/triage/matching/relation/judge.js';
import { fitLogistic } from '../fit.js';
import { fitKinds } from './learn-kinds.js';
import { relationAt, type ScoredMessage } from './learn-ranker.js';
import type { Message, Rule } from './messages.js';

const L2 = { covered: 0.2, contradicts: 0.2, matter: 0.1 };
/** Three of five messages contradict: the rarer verdicts weigh somewhat more. */
const BALANCE = 0.75;

/** Which variations teach which question, and how much each counts beside a labelled message. */
const TAUGHT_BY: Record<'covered' | 'contradicts' | 'matter', Partial<Record<Rule, number>>> = {
  covered: { rumour: 0.3 },
  contradicts: { 'statement of the fact': 0.2, 'minimal edit': 0.4 },
  matter: { rumour: 0.2 },
};

interface Example {
  message: Message;
  /** Features against the best fact, and against the right one where that is among the candidates. */
  top: Float64Array;
  right: Float64Array;
}

export function fitJudge(messages: readonly ScoredMessage[]): JudgeModels {
  const examples = messages.filter(({ scored }) => scored.length > 0).map(exampleOf);
  const isAbout = ({ message }: Example): boolean => message.factId !== null;
  const differing = examples.filter(({ message }) => message.kind !== null && message.rule === undefined);
  return {
    covered: fit(examples, 'covered', { row: ({ top }) => top, yes: isAbout }),
    contradicts: fit(examples.filter(isAbout), 'contradicts', {
      row: ({ right }) => right,
      yes: ({ message }) => message.verdict === 'contradicts',
    }),
    matter: fit(
      examples.filter((one) => !isAbout(one)),
      'matter',
      { row: ({ top }) => top, yes: ({ message }) => message.verdict === 'not_covered' },
    ),
    kinds: fitKinds(
      differing.map(({ message, right }) => ({ kind: message.kind ?? '', row: kindFeatures(right) })),
    ),
  };
}

function exampleOf(scored: ScoredMessage): Example {
  const { message } = scored;
  const place = scored.scored.findIndex(({ candidate }) => candidate.id === message.factId);
  return { message, top: relationAt(scored, 0), right: relationAt(scored, Math.max(0, place)) };
}

function fit(
  examples: readonly Example[],
  question: keyof typeof TAUGHT_BY,
  of: { row: (one: Example) => Float64Array; yes: (one: Example) => boolean },
): LogisticModel {
  const weightOf = ({ message: { rule } }: Example): number =>
    rule === undefined ? 1 : (TAUGHT_BY[question][rule] ?? 0);
  const taught = examples.filter((one) => weightOf(one) > 0);
  return fitLogistic(
    taught.map(of.row),
    taught.map((one) => (of.yes(one) ? 1 : 0)),
    { l2: L2[question], importance: taught.map(weightOf), balance: BALANCE },
  );
}
