/** What tells whether a post contradicts, repeats or only resembles a fact, as numbers. */
import type { SlotKind } from '../types.js';
import type { PreparedText } from '../text/prepare.js';
import { FEATURES } from '../ranking/features.js';
import type { Comparison } from '../slots/compare-slots.js';
import { type ComparedTurn, compareTurns, WEAK_AXES } from '../slots/compare-turns.js';
import { AXES, TURN } from '../slots/turning-words.js';
import type { Turns } from '../slots/turns.js';
import type { DocumentReading } from './read-document.js';
import { comparedOperators, OPERATORS, type Operated } from './operators.js';
import { TOPICS } from './topics.js';
import { IDEA_COUNT, KIND_COUNT, KIND_IDEAS, nearnessToIdeas, TOPIC_IDEAS } from '../vectors/anchors.js';
import { isOfTheField } from '../text/glossary.js';
import { vectorsOf } from '../vectors/sense.js';

const MOST_OPERATED = 3;

export interface RelationInput {
  prepared: PreparedText;
  postTurns: Turns;
  postOperated: Operated;
  fact: Pick<DocumentReading, 'turns' | 'meanings' | 'operated' | 'vectors' | 'ideas'>;
  features: Float64Array;
  comparisons: readonly Comparison[];
}

const FAMILIES: readonly (readonly SlotKind[])[] = [
  ['amount', 'income'],
  ['fee'],
  ['percentage'],
  ['date'],
  ['age'],
  ['count'],
  ['helpline', 'host', 'order'],
  ['place'],
  ['office'],
];
const FAMILY_NAMES = ['money', 'fee', 'percentage', 'date', 'age', 'count', 'contact', 'place', 'office'];
const VERDICTS = ['agrees', 'differs', 'not_in_fact'] as const;
const SIDES_OF_OPERATOR = ['in the post alone', 'in the fact alone', 'in both'] as const;
const ROLES = ['negates', 'former', 'rumour', 'asks', 'mine', 'trouble'] as const;

export const RELATION_FEATURES: readonly string[] = [
  ...FEATURES,
  'score',
  'lead',
  'question mark',
  'informative words',
  'words of the field',
  'share of the field',
  'numbers',
  ...FAMILY_NAMES.flatMap((family) => VERDICTS.map((verdict) => `${family} ${verdict}`)),
  'any agrees',
  'any differs',
  'any not in fact',
  'all agree',
  'past value of the fact',
  'past value elsewhere',
  'value of the fact replaced',
  ...AXES.flatMap((axis) => [`${axis} differs`, `${axis} said`]),
  'turns that agree',
  'turns that differ',
  ...ROLES.map((role) => `${role} in post`),
  'asks about own trouble',
  'meanings shared',
  'meanings missing in fact',
  'share of meanings in fact',
  'values agree and nothing differs',
  'something differs',
  'values in the place of others',
  'one value changed among others that agree',
  'other values beside those of the fact',
  'doubtful values that differ',
  'value of the fact denied',
  'value elsewhere denied, one of the fact given',
  'values of the details in the place of others',
  ...OPERATORS.flatMap((role) => SIDES_OF_OPERATOR.map((side) => `shared words ${role}, ${side}`)),
  'fact denies what the post says',
  'both deny',
  ...TOPICS.map((topic) => `words of ${topic}`),
  ...KIND_IDEAS.map((idea) => `${idea} in what the post adds`),
  ...KIND_IDEAS.map((idea) => `${idea} in the fact`),
  ...TOPIC_IDEAS.map((idea) => `${idea} in the post`),
];

const SCORE = RELATION_FEATURES.indexOf('score');
const LEAD = RELATION_FEATURES.indexOf('lead');

/** The features once the ranking score is known, and its lead over the strongest rival. */
export function withScore(relation: Float64Array, ranked: { score: number; lead: number }): Float64Array {
  const out = relation.slice();
  out[SCORE] = ranked.score;
  out[LEAD] = ranked.lead;
  return out;
}

/** Without score and lead, which are 0. */
export function relationFeatures(input: RelationInput): Float64Array {
  const out = new Float64Array(RELATION_FEATURES.length);
  let at = 0;
  const put = (value: number): void => {
    out[at++] = value;
  };
  const { prepared, comparisons } = input;
  input.features.forEach(put);
  at = LEAD + 1;
  const asks = /[?؟]/.test(prepared.original);
  put(asks ? 1 : 0);
  put(Math.log(1 + prepared.informativeTokens));
  const meanings = meaningsOf(prepared);
  put(Math.min(8, meanings.size));
  put(meanings.size / (1 + prepared.informativeTokens));
  put(Math.min(5, comparisons.length));
  putSlots(comparisons, put);
  const turns = compareTurns(input.postTurns, input.fact.turns);
  putTurns(turns, put);
  putRoles(input.postTurns.roles, asks, put);
  putMeanings(meanings, input.fact.meanings, put);
  putWhole(comparisons, turns, put);
  putOperators(input, put);
  putDenials(input, put);
  putTopics(prepared, put);
  putIdeas(input, put);
  return out;
}

function putSlots(comparisons: readonly Comparison[], put: (value: number) => void): void {
  const counts = new Uint8Array(FAMILIES.length * VERDICTS.length);
  const sums = new Uint8Array(VERDICTS.length);
  let [pastHere, pastElsewhere] = [0, 0];
  for (const { slot, verdict, former } of comparisons) {
    if (former) {
      if (verdict === 'agrees') pastHere++;
      else pastElsewhere++;
      continue;
    }
    const at = VERDICTS.indexOf(verdict);
    if (slot !== 'office') sums[at] = (sums[at] ?? 0) + 1;
    const family = FAMILIES.findIndex((kinds) => kinds.includes(slot));
    if (family < 0) continue;
    const cell = family * VERDICTS.length + at;
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  for (const count of counts) put(Math.min(2, count));
  for (const sum of sums) put(Math.min(3, sum));
  put((sums[0] ?? 0) > 0 && sums[1] === 0 ? 1 : 0);
  put(pastHere > 0 ? 1 : 0);
  put(pastElsewhere > 0 ? 1 : 0);
  put(pastHere > 0 && (sums[1] ?? 0) + (sums[2] ?? 0) > 0 ? 1 : 0);
}

/** For each axis whether the sides differ, and which side the post takes; then how many agree and differ. */
function putTurns(compared: readonly ComparedTurn[], put: (value: number) => void): void {
  for (const axis of AXES) {
    const turn = compared.find((one) => one.axis === axis);
    put(turn?.verdict === 'differs' ? 1 : 0);
    put(turn ? (turn.plus ? 1 : -1) : 0);
  }
  put(compared.filter(({ verdict }) => verdict === 'agrees').length);
  put(compared.filter(({ verdict }) => verdict === 'differs').length);
}

function putRoles(roles: number, asks: boolean, put: (value: number) => void): void {
  const has = (role: string): boolean => (roles & (TURN[role] ?? 0)) !== 0;
  for (const role of ROLES) put(has(role) ? 1 : 0);
  put((has('mine') || has('trouble')) && (has('asks') || has('trouble') || asks) ? 1 : 0);
}

/** Meanings of welfare, money and government that the post names: those that the fact names too, and the others. */
function putMeanings(
  post: ReadonlySet<string>,
  fact: ReadonlySet<string>,
  put: (value: number) => void,
): void {
  let shared = 0;
  for (const meaning of post) if (fact.has(meaning)) shared++;
  put(Math.min(6, shared));
  put(Math.min(6, post.size - shared));
  put(post.size === 0 ? 0.5 : shared / post.size);
}

function putWhole(
  comparisons: readonly Comparison[],
  turns: readonly ComparedTurn[],
  put: (value: number) => void,
): void {
  const current = comparisons.filter(({ former, slot }) => !former && slot !== 'office');
  const isReplaced = comparisons.some(({ former, verdict }) => former && verdict === 'agrees');
  const isTurned = turns.some(({ verdict, axis }) => verdict === 'differs' && !WEAK_AXES.has(axis));
  const differs = isReplaced || isTurned || current.some(({ verdict }) => verdict === 'differs');
  put(!differs && current.some(({ verdict }) => verdict === 'agrees') ? 1 : 0);
  put(differs ? 1 : 0);
  putChanges(comparisons, put);
}

/**
 * A value of the post stands in the place of one of the fact where they differ and the post nowhere gives that of the fact: a true
 * order with one thing changed has one such value, and the others agree.
 */
function putChanges(comparisons: readonly Comparison[], put: (value: number) => void): void {
  const current = comparisons.filter(({ former, slot }) => !former && slot !== 'office');
  const past = comparisons.filter(({ former }) => former);
  const given = new Set(current.filter(({ verdict }) => verdict === 'agrees').map(({ fact }) => fact));
  const differing = current.filter(({ verdict, doubtful }) => verdict === 'differs' && !doubtful);
  const changed = differing.filter(({ fact }) => !given.has(fact)).length;
  const isDenied = past.some(({ verdict }) => verdict === 'agrees');
  put(Math.min(2, changed));
  put(changed === 1 && given.size > 0 ? 1 : 0);
  put(Math.min(2, differing.length - changed));
  put(current.some(({ verdict, doubtful }) => verdict === 'differs' && doubtful) ? 1 : 0);
  put(isDenied && given.size === 0 ? 1 : 0);
  put(!isDenied && past.length > 0 && given.size > 0 ? 1 : 0);
  put(Math.min(2, current.filter(({ aside }) => aside).length));
}

function putOperators({ postOperated, fact }: RelationInput, put: (value: number) => void): void {
  for (const { post, fact: other, both } of comparedOperators(postOperated, fact.operated))
    for (const count of [post, other, both]) put(Math.min(MOST_OPERATED, count));
}

/** A fact may be the denial of a rumour: a post that repeats the figures of the rumour then contradicts it. */
function putDenials({ postTurns, fact }: RelationInput, put: (value: number) => void): void {
  const fake = TURN['genuine-'] ?? 0;
  const isDenial = (fact.turns.sides & fake) !== 0;
  const denied = (TURN.negates ?? 0) | (TURN.rumour ?? 0);
  const denies = (postTurns.sides & fake) !== 0 || (postTurns.roles & denied) === denied;
  put(isDenial && !denies ? 1 : 0);
  put(isDenial && denies ? 1 : 0);
}

function putTopics(prepared: PreparedText, put: (value: number) => void): void {
  const counts = new Uint8Array(TOPICS.length);
  prepared.tokens.forEach(({ forms }, i) => {
    if (forms.topic === 0 || prepared.boilerplate[i] === 1) return;
    const topic = 31 - Math.clz32(forms.topic);
    counts[topic] = Math.min(3, (counts[topic] ?? 0) + 1);
  });
  for (const count of counts) put(count);
}

/** What words mean that are in no list. */
function putIdeas({ prepared, fact }: RelationInput, put: (value: number) => void): void {
  const post = vectorsOf(prepared);
  const added = [...post].filter((vector) => !fact.vectors.has(vector));
  nearnessToIdeas(added, 0, KIND_COUNT).forEach(put);
  fact.ideas.forEach(put);
  nearnessToIdeas(post, KIND_COUNT, IDEA_COUNT - KIND_COUNT).forEach(put);
}

export function meaningsOf(prepared: PreparedText): Set<string> {
  const meanings = new Set<string>();
  prepared.tokens.forEach(({ forms }, i) => {
    if (forms.meaning !== undefined && prepared.boilerplate[i] !== 1 && isOfTheField(forms.meaning))
      meanings.add(forms.meaning);
  });
  return meanings;
}
