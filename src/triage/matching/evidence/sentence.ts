/** What an official is told of a match: what both texts share, then what the post says otherwise; and the English sentence of it. */
import { LOOKALIKE_LABEL } from '../slots/compare-slots.js';
import type { Discrepancy, MatchingDocument, Relation, Told } from '../types.js';

export interface TellInput {
  /** The scheme that both name. */
  scheme: string | undefined;
  names: readonly string[];
  discrepancies: readonly Discrepancy[];
  relation: Relation;
  document: MatchingDocument;
  inForce: boolean;
}

const MOST_NAMES = 3;
const MOST_DIFFERENCES = 2;

export function tell(input: TellInput): Told[] {
  const { discrepancies, relation } = input;
  const told = [opening(input)];
  const differing = discrepancies.filter(({ verdict }) => verdict === 'differs');
  const values = differing.filter(({ label }) => label !== LOOKALIKE_LABEL).slice(0, MOST_DIFFERENCES);
  for (const { slot, label, post, fact } of values) told.push({ code: 'differs', slot, label, post, fact });
  for (const { slot, label, post, fact } of differing
    .filter((one) => one.label === LOOKALIKE_LABEL)
    .slice(0, 1))
    told.push({ code: 'imitated_host', slot, label, post, fact });
  if (told.length === 1 && relation === 'contradicts') told.push({ code: 'opposite' });
  else if (told.length === 1) told.push(...agreeing(discrepancies));
  if (!input.inForce) told.push(validity(input.document));
  return told;
}

function opening({ scheme, names }: TellInput): Told {
  if (scheme !== undefined) return { code: 'same_scheme', names: [scheme] };
  return names.length > 0
    ? { code: 'same_names', names: names.slice(0, MOST_NAMES) }
    : { code: 'same_wording' };
}

function agreeing(discrepancies: readonly Discrepancy[]): Told[] {
  const said = new Map<string, Discrepancy>();
  for (const one of discrepancies)
    if (one.verdict === 'agrees' && !said.has(one.post)) said.set(one.post, one);
  const few = [...said.values()].slice(0, MOST_NAMES);
  return few.map(({ slot, label, post, fact }) => ({ code: 'agrees', slot, label, post, fact }));
}

function validity({ validFrom, validUntil }: MatchingDocument): Told {
  return { code: 'not_in_force', fact: [validFrom ?? '', validUntil ?? ''].join('/') };
}

/** `noun`: what the document is to an official, such as "order". */
export function sentenceOf(told: readonly Told[], noun: string): string {
  const [first, ...rest] = told;
  const parts = [first ? spoken(first, noun) : ''];
  const agreeing = rest.flatMap(({ code, post = '' }) => (code === 'agrees' ? [post] : []));
  if (agreeing.length > 0) parts.push(`both say ${listOf(agreeing)}`);
  for (const one of rest) if (one.code !== 'agrees') parts.push(spoken(one, noun));
  return `${parts.join('; ')}.`;
}

function spoken({ code, post = '', fact = '', names = [] }: Told, noun: string): string {
  switch (code) {
    case 'same_scheme':
      return `Same scheme (${names.join(', ')})`;
    case 'same_names':
      return `Both speak of ${listOf(names)}`;
    case 'same_wording':
      return 'Some of the wording is the same';
    case 'differs':
      return `the post says ${post}, the ${noun} says ${fact}`;
    case 'imitated_host':
      return `the post links to ${post}, which imitates ${fact}`;
    case 'opposite':
      return 'the post seems to say the opposite';
    case 'not_in_force':
      return `the ${noun} is not in force on the day of the report (${fact.replace('/', ' to ').trim()})`;
    case 'agrees':
      return `both say ${post}`;
  }
}

function listOf(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
