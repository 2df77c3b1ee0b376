/** One sentence for an official: what the post and the document share, and what the post says otherwise. */
import type { Discrepancy, Relation } from '../types.js';

export interface SentenceInput {
  /** The scheme that both name. */
  scheme: string | undefined;
  names: readonly string[];
  discrepancies: readonly Discrepancy[];
  relation: Relation;
  /** What the document is to an official, such as "order". */
  noun: string;
}

const MOST_NAMES = 3;

export function evidenceSentence(input: SentenceInput): string {
  const { discrepancies, relation, noun } = input;
  const about = opening(input);
  const differing = discrepancies.filter((d) => d.verdict === 'differs').slice(0, 2);
  if (differing.length > 0)
    return `${about}; ${differing.map((d) => `the post says ${d.post}, the ${noun} says ${d.fact}`).join('; ')}.`;
  if (relation === 'contradicts') return `${about}; the post seems to say the opposite.`;
  const agreeing = [
    ...new Set(discrepancies.filter((d) => d.verdict === 'agrees').map(({ post }) => post)),
  ].slice(0, MOST_NAMES);
  return agreeing.length > 0 ? `${about}; both say ${listOf(agreeing)}.` : `${about}.`;
}

function opening({ scheme, names }: SentenceInput): string {
  if (scheme !== undefined) return `Same scheme (${scheme})`;
  if (names.length > 0) return `Both speak of ${listOf(names.slice(0, MOST_NAMES))}`;
  return 'Some of the wording is the same';
}

function listOf(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
