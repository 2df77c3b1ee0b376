/**
 * How near words come in meaning to a few ideas, each named by some English words: what can differ between a post and a fact, by
 * the definitions of the kinds of difference, and what posts are about. A word stands for its like through its vector.
 */
import { stem } from '../text/stem.js';
import { cosineOf, NONE, vectorOfStem } from './word-vectors.js';

export const KIND_IDEAS = ['amount', 'date', 'eligibility', 'negation', 'entity', 'scope'] as const;
export const TOPIC_IDEAS = ['benefit', 'money', 'state', 'safety', 'civic', 'trade', 'personal'] as const;

const IDEAS: Readonly<Record<(typeof KIND_IDEAS)[number] | (typeof TOPIC_IDEAS)[number], string>> = {
  amount: 'rupees amount money lakh payment',
  date: 'deadline date month year expire',
  eligibility: 'eligible eligibility condition requirement qualification certificate age',
  negation: 'fake banned cancelled abolished stopped illegal',
  entity: 'office agency ministry portal helpline website agent',
  scope: 'everyone universal entire restricted',
  benefit: 'welfare pension subsidy scholarship beneficiary ration',
  money: 'bank currency loan tax deposit account',
  state: 'government policy law ministry election cabinet',
  safety: 'police fraud kidnapping scam attack danger',
  civic: 'electricity water road school weather traffic',
  trade: 'sale discount shop rent delivery',
  personal: 'birthday prayer wedding greetings condolence cricket',
};

export const KIND_COUNT = KIND_IDEAS.length;
export const IDEA_COUNT = KIND_COUNT + TOPIC_IDEAS.length;
/** The words that are nearest to an idea; one alone may be chance. */
const NEAREST = 3;

let words: number[][] | undefined;
const known = new Map<number, Float32Array>();

/** Cosine with the nearest word of each idea. */
function nearnessOf(vector: number): Float32Array {
  const before = known.get(vector);
  if (before) return before;
  words ??= [...KIND_IDEAS, ...TOPIC_IDEAS].map((idea) =>
    IDEAS[idea]
      .split(' ')
      .map((word) => vectorOfStem(stem(word)))
      .filter((one) => one !== NONE),
  );
  const nearness = Float32Array.from(words, (idea) => Math.max(...idea.map((one) => cosineOf(vector, one))));
  known.set(vector, nearness);
  return nearness;
}

/** For each of the ideas from `first` on: the mean over the words that come nearest to it; 0 stands for a missing word. */
export function nearnessToIdeas(vectors: Iterable<number>, first: number, count: number): Float32Array {
  const best = new Float32Array(count * NEAREST);
  for (const vector of vectors) {
    const nearness = nearnessOf(vector);
    for (let idea = 0; idea < count; idea++) insert(best, idea * NEAREST, nearness[first + idea] ?? 0);
  }
  return Float32Array.from({ length: count }, (_, idea) => {
    let sum = 0;
    for (let i = 0; i < NEAREST; i++) sum += best[idea * NEAREST + i] ?? 0;
    return sum / NEAREST;
  });
}

/** Keeps the largest values from `at` on, largest first. */
function insert(best: Float32Array, at: number, value: number): void {
  let one = value;
  for (let i = at; i < at + NEAREST; i++) {
    const other = best[i] ?? 0;
    if (one > other) {
      best[i] = one;
      one = other;
    }
  }
}
