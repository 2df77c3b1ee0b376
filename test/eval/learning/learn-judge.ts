/** The judge: is a message covered by its best fact, does it contradict, is it a matter for the desk, what differs. */
import { kindFeatures, type JudgeModels, type Told } from '../../../src/triage/matching/relation/judge.js';
import { isPhrase } from '../../../src/triage/matching/relation/told-words.js';
import type { SlotKind } from '../../../src/triage/matching/index.js';
import { fitWithWords, type WithWords } from '../fit.js';
import { relationAt, type ScoredMessage } from './learn-ranker.js';
import type { Message, Rule } from './messages.js';
import { frequentWords } from './vocabulary.js';

const L2 = { covered: 0.02, contradicts: 0.02, matter: 0.02 };
const L2_OF_KINDS = 0.03;
/** Three of five messages contradict: the rarer verdicts weigh somewhat more. */
const BALANCE = 0.4;
const KINDS: readonly SlotKind[] = ['amount', 'date', 'eligibility', 'entity', 'negation', 'scope'];
/** A word or phrase of fewer messages says more of them than of others. */
const LEAST_MESSAGES = { word: 5, phrase: 10 };
const DIGITS = 1e3;

/** Which variations teach which question, and how much each counts beside a labelled message. */
const TAUGHT_BY: Record<'covered' | 'contradicts' | 'matter', Partial<Record<Rule, number>>> = {
  covered: { rumour: 0.3 },
  contradicts: { 'statement of the fact': 0.2, 'minimal edit': 1.2 },
  matter: { rumour: 0.2 },
};

/** Beside a labelled report. */
const WEIGHT_OF_LESSON = 0.8;

interface Example {
  message: Message;
  /** Against the best fact, and against the right one where that is among the candidates. */
  top: Told;
  right: Told;
}

export function fitJudge(messages: readonly ScoredMessage[]): JudgeModels {
  const examples = messages.filter(({ scored }) => scored.length > 0).map(exampleOf);
  const vocabulary = vocabularyOf(examples);
  const isAbout = ({ message }: Example): boolean => message.factId !== null;
  const about = examples.filter(isAbout);
  const others = examples.filter((one) => !isAbout(one));
  const covered = fit(examples, 'covered', { vocabulary, told: ({ top }) => top, yes: isAbout });
  const contradicts = fit(about, 'contradicts', {
    vocabulary,
    told: ({ right }) => right,
    yes: ({ message }) => message.verdict === 'contradicts',
  });
  const matter = fit(others, 'matter', {
    vocabulary,
    told: ({ top }) => top,
    yes: ({ message }) => message.verdict === 'not_covered',
  });
  const kinds = fitKinds(about, vocabulary);
  return {
    covered: covered.model,
    contradicts: contradicts.model,
    matter: matter.model,
    kinds: kinds.map(({ kind, model }) => ({ kind, model })),
    words: tableOf(vocabulary, [covered, contradicts, matter, ...kinds]),
  };
}

function exampleOf(scored: ScoredMessage): Example {
  const { message } = scored;
  const place = scored.scored.findIndex(({ candidate }) => candidate.id === message.factId);
  return { message, top: toldAt(scored, 0), right: toldAt(scored, Math.max(0, place)) };
}

function toldAt(message: ScoredMessage, place: number): Told {
  return {
    features: relationAt(message, place),
    words: [...(message.scored[place]?.candidate.words ?? []), ...message.phrases],
  };
}

/** Marked words and phrases of at least so many labelled messages, in order. */
function vocabularyOf(examples: readonly Example[]): string[] {
  const leastOf = (word: string): number => LEAST_MESSAGES[isPhrase(word) ? 'phrase' : 'word'];
  const labelled = examples.filter(({ message }) => message.rule === undefined);
  return frequentWords(
    labelled.map(({ top }) => top.words),
    leastOf,
  );
}

interface Question {
  vocabulary: readonly string[];
  told: (one: Example) => Told;
  yes: (one: Example) => boolean;
}

function fit(examples: readonly Example[], name: keyof typeof TAUGHT_BY, of: Question): WithWords {
  const weightOf = ({ message }: Example): number =>
    message.rule === undefined ? weightOfLabelled(message) : (TAUGHT_BY[name][message.rule] ?? 0);
  const taught = examples.filter((one) => weightOf(one) > 0);
  return fitWithWords(
    taught.map(of.told).map(({ features, words }) => ({ row: features, words })),
    of.vocabulary,
    taught.map((one) => (of.yes(one) ? 1 : 0)),
    { l2: L2[name], importance: taught.map(weightOf), balance: BALANCE },
  );
}

function weightOfLabelled({ isLesson }: Message): number {
  return isLesson ? WEIGHT_OF_LESSON : 1;
}

/** One model for each kind: is it that one, or another. */
function fitKinds(
  about: readonly Example[],
  vocabulary: readonly string[],
): (WithWords & { kind: SlotKind })[] {
  const differing = about.filter(({ message }) => message.kind !== null && message.rule === undefined);
  const rows = differing.map(({ right }) => ({ row: kindFeatures(right.features), words: right.words }));
  const importance = differing.map(({ message }) => weightOfLabelled(message));
  return KINDS.map((kind) => {
    const labels = differing.map(({ message }) => (message.kind === kind ? 1 : 0));
    return { kind, ...fitWithWords(rows, vocabulary, labels, { l2: L2_OF_KINDS, importance }) };
  });
}

function tableOf(vocabulary: readonly string[], models: readonly WithWords[]): JudgeModels['words'] {
  return Object.fromEntries(
    vocabulary.map((word) => [
      word,
      models.map(({ words }) => Math.round((words.get(word) ?? 0) * DIGITS) / DIGITS),
    ]),
  );
}
