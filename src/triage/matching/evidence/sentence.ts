/** One sentence for an official: what the post and the fact share, and what the post says otherwise. */
import type { Discrepancy, Relation } from '../types.js';

export function evidenceSentence(
  names: readonly string[],
  discrepancies: readonly Discrepancy[],
  relation: Relation,
): string {
  const about =
    names.length > 0 ? `Both speak of ${listOf(names.slice(0, 3))}` : 'Much of the wording is the same';
  const differing = discrepancies.filter((d) => d.verdict === 'differs').slice(0, 2);
  if (differing.length > 0) {
    return `${about}; ${differing.map((d) => `the post says ${d.post}${d.fact ? `, the fact says ${d.fact}` : ''}`).join('; ')}.`;
  }
  const agreeing = discrepancies.filter((d) => d.verdict === 'agrees').slice(0, 3);
  if (relation === 'contradicts') return `${about}; the post seems to say the opposite.`;
  if (agreeing.length > 0)
    return `${about}; ${listOf(agreeing.map((d) => d.post))} agree${agreeing.length === 1 ? 's' : ''} with the fact.`;
  return `${about}.`;
}

function listOf(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
