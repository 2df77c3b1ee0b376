/** Writes the matches of a case: for its first report, and when a later report's match says more. */
import { z } from 'zod';
import { insertRow, selectRows, type Unit } from '../platform/database/index.js';
import type { TopMatch } from './case.entity.js';
import { CaseMatchEntity } from './case-match.entity.js';
import type { FactMatch } from './fact-matcher.service.js';

const MOST_MATCHES_OF_A_CASE = 5;
/** A later match must be better by this much to take the place of an earlier one. */
const CLEARLY_BETTER = 0.05;

export function topMatchOf({ fact, match, relation }: FactMatch): TopMatch {
  return {
    factId: fact.id,
    scheme: fact.scheme,
    statement: fact.statement,
    similarity: match.similarity,
    relation,
    discrepancies: match.discrepancies.map(({ slot, label, post, fact: ofFact, verdict }) => ({
      slot,
      label,
      post,
      fact: ofFact,
      verdict,
    })),
  };
}

/** Whether a later report's best match tells more than the one that the case shows. */
export function saysMore(known: TopMatch | null, found: FactMatch): boolean {
  if (known === null) return true;
  if (found.match.similarity >= known.similarity + CLEARLY_BETTER) return true;
  return found.fact.id === known.factId && found.relation !== known.relation
    ? found.match.similarity >= known.similarity
    : false;
}

export async function insertMatches(
  unit: Unit,
  caseId: string,
  reportId: string,
  found: readonly FactMatch[],
): Promise<void> {
  for (const each of found) {
    await insertRow(unit.manager, 'case_matches', {
      caseId,
      factId: each.fact.id,
      ...matchCells(each, reportId),
      feedback: null,
      feedbackBy: null,
      feedbackAt: null,
    });
  }
}

const presentSchema = z.object({
  factId: z.string(),
  similarity: z.number(),
  feedback: z.string().nullable(),
});

/** Adds or improves a match; the weakest goes when there are too many. Officials' feedback on a fact stays. */
export async function upsertMatch(
  unit: Unit,
  caseId: string,
  reportId: string,
  found: FactMatch,
): Promise<void> {
  const { manager } = unit;
  const columns = Object.keys(presentSchema.shape);
  const rows = await selectRows(manager, 'case_matches', ['caseId', caseId], columns);
  const present = z.array(presentSchema).parse(rows);
  const same = present.find((each) => each.factId === found.fact.id);
  if (same === undefined) {
    const weakest = present
      .filter((each) => each.feedback === null)
      .sort((one, other) => one.similarity - other.similarity)[0];
    if (present.length >= MOST_MATCHES_OF_A_CASE && weakest !== undefined) {
      await manager.delete(CaseMatchEntity, { caseId, factId: weakest.factId });
    }
    return insertMatches(unit, caseId, reportId, [found]);
  }
  if (same.similarity <= found.match.similarity) {
    const key = { caseId, factId: same.factId };
    await manager.update(CaseMatchEntity, key, { ...matchValues(found), reportId });
  }
}

function matchCells(found: FactMatch, reportId: string) {
  const values = matchValues(found);
  return {
    ...values,
    discrepancies: JSON.stringify(values.discrepancies),
    because: JSON.stringify(values.because),
    reportId,
  };
}

function matchValues(found: FactMatch) {
  const { fact, match, relation } = found;
  const { sharedSpans, factText, factField, names, signals, sentence, told } = match.because;
  return {
    factVersion: fact.version,
    scheme: fact.scheme,
    statement: fact.statement,
    department: fact.department,
    similarity: match.similarity,
    relation,
    discrepancies: topMatchOf(found).discrepancies,
    because: { sharedSpans, factText, factField, names, signals, sentence, told },
  };
}
