/** Reads and settles suggestions that two cases make one claim; a suggestion may have been noted from either side. */
import { In } from 'typeorm';
import type { ReadConnection, Unit } from '../platform/database/index.js';
import { CaseSuggestionEntity } from './case-suggestion.entity.js';

/** A merge says that the suggestion was right. */
export async function acceptSuggestion(
  unit: Unit,
  pair: { one: string; other: string },
  by: { officialId: string | null; at: string | null },
): Promise<void> {
  const feedback = by.officialId === null ? null : 'accepted';
  const changed = { feedback, feedbackBy: by.officialId, feedbackAt: by.at } as const;
  for (const where of pairsOf([pair.one], [pair.other])) {
    await unit.manager.update(CaseSuggestionEntity, where, changed);
  }
}

interface Suggested {
  similarity: number;
  rejected: boolean;
}

/** The suggestions of a case by the id of the other one, the likeliest of each. */
export async function suggestionsOf(
  database: ReadConnection,
  caseId: string,
): Promise<Map<string, Suggested>> {
  const found = await database
    .repository(CaseSuggestionEntity)
    .find({ where: [{ caseId }, { nearCaseId: caseId }] });
  const suggestions = new Map<string, Suggested>();
  for (const each of found) {
    const other = each.caseId === caseId ? each.nearCaseId : each.caseId;
    const known = suggestions.get(other);
    suggestions.set(other, {
      similarity: Math.max(each.similarity, known?.similarity ?? 0),
      rejected: each.feedback === 'rejected' || known?.rejected === true,
    });
  }
  return suggestions;
}

/** A suggestion may have been noted from either side. */
export function pairsOf(some: readonly string[], others: readonly string[]) {
  const [one, other] = [In([...new Set(some)]), In([...new Set(others)])];
  return [
    { caseId: one, nearCaseId: other },
    { caseId: other, nearCaseId: one },
  ];
}
