/** Writes the matches of a case: for its first report, and when a later report's match says more. */
import { z } from 'zod';
import { insertRow, selectRows, type Unit } from '../platform/database/index.js';
import type { TopMatch } from './case.entity.js';
import { CaseMatchEntity } from './case-match.entity.js';
import type { FactMatch } from './fact-matcher.service.js';
import { RELATIONS } from './match.contract.js';
import { byStanding, standingMatch } from './standing-matches.js';

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

/** Whether a later report's match may tell more than the one that the case shows; an accepted fact stays. */
export function saysMore(known: TopMatch | null, found: FactMatch): boolean {
  if (known === null) return true;
  if (known.accepted && found.fact.id !== known.factId) return false;
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
  scheme: z.string(),
  statement: z.string(),
  similarity: z.number(),
  relation: z.enum(RELATIONS),
  discrepancies: z.string(),
  feedback: z.enum(['accepted', 'rejected']).nullable(),
});
type Present = z.infer<typeof presentSchema>;

/**
 * Adds or improves the first of a later report's matches whose fact no official has rejected; the weakest undecided
 * match goes when there are too many.
 * @returns what the case shows now; undefined when nothing was found that stands
 */
export async function improveMatches(
  unit: Unit,
  caseId: string,
  reportId: string,
  candidates: readonly FactMatch[],
): Promise<TopMatch | undefined> {
  const { manager } = unit;
  const columns = Object.keys(presentSchema.shape);
  const rows = await selectRows(manager, 'case_matches', ['caseId', caseId], columns);
  const present = z.array(presentSchema).parse(rows);
  const rejected = new Set(present.flatMap((row) => (row.feedback === 'rejected' ? [row.factId] : [])));
  const found = candidates.find(({ fact }) => !rejected.has(fact.id));
  if (found === undefined) return undefined;
  const same = present.find((row) => row.factId === found.fact.id);
  if (same === undefined) {
    const weakest = byStanding(present.filter((row) => row.feedback === null)).at(-1);
    const isFull = present.length >= MOST_MATCHES_OF_A_CASE && weakest !== undefined;
    if (isFull) await manager.delete(CaseMatchEntity, { caseId, factId: weakest.factId });
    await insertMatches(unit, caseId, reportId, [found]);
    return standing(isFull ? present.filter((row) => row !== weakest) : present, found, null);
  }
  if (same.similarity > found.match.similarity) return standing(present);
  const key = { caseId, factId: same.factId };
  await manager.update(CaseMatchEntity, key, { ...matchValues(found), reportId });
  return standing(
    present.filter((row) => row !== same),
    found,
    same.feedback,
  );
}

/** What stands among the stored matches and the one that was just found. */
function standing(
  stored: readonly Present[],
  found?: FactMatch,
  feedback: Present['feedback'] = null,
): TopMatch | undefined {
  const known = stored.map((row) => ({
    ...row,
    // Written by `matchCells`.
    discrepancies: JSON.parse(row.discrepancies) as TopMatch['discrepancies'],
  }));
  const all = found === undefined ? known : [...known, { ...topMatchOf(found), feedback }];
  return standingMatch(all) ?? undefined;
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
