/** PURE. The first guess at the harm of a claim, from what it changes in the fact. An official may correct it. */
import type { Harm, Why } from './priority.js';

export interface ChangedSlot {
  slot: string;
  verdict: 'agrees' | 'differs' | 'not_in_fact';
}

/** Slots whose change sends people to pay, or to hand over identity numbers, in the wrong place. */
const MONEY_OR_IDENTITY = new Set(['fee', 'host', 'helpline']);
/** Slots whose change makes people stop using a service, come too late, or believe themselves not entitled. */
const SERVICE_AVOIDANCE = new Set([
  'negation',
  'date',
  'age',
  'income',
  'place',
  'office',
  'eligibility',
  'scope',
  'amount',
]);

export function guessHarm(
  relation: string | null,
  changes: readonly ChangedSlot[],
): { harm: Harm; because: string; why: Why } {
  const wrong = changes.filter((change) => change.verdict !== 'agrees').map((change) => change.slot);
  const money = wrong.find((slot) => MONEY_OR_IDENTITY.has(slot));
  if (money !== undefined) {
    const why = { code: 'own_slot', values: { slot: money } };
    return { harm: 'money_or_identity', because: `the post names its own ${WORDS[money] ?? money}`, why };
  }
  const differing = changes.filter((change) => change.verdict === 'differs').map((change) => change.slot);
  const service = differing.find((slot) => SERVICE_AVOIDANCE.has(slot));
  if (service !== undefined) {
    const why = { code: 'changed_slot', values: { slot: service } };
    return { harm: 'service_avoidance', because: `the post changes the ${WORDS[service] ?? service}`, why };
  }
  if (relation === 'contradicts') {
    const because = 'the post contradicts a verified fact';
    return { harm: 'service_avoidance', because, why: plain('contradicts') };
  }
  if (relation === 'agrees') {
    return { harm: 'none', because: 'the post agrees with a verified fact', why: plain('agrees') };
  }
  return { harm: 'reputation', because: 'no harm was recognised yet', why: plain('none_recognised') };
}

function plain(code: string): Why {
  return { code, values: {} };
}

const WORDS: Readonly<Record<string, string>> = {
  host: 'web address',
  negation: 'meaning (yes for no)',
  scope: 'circle of people',
  eligibility: 'conditions',
  age: 'age limit',
  income: 'income limit',
};
