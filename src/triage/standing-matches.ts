/** PURE. Which of a case's matches the desk shows: what an official accepted, else the likeliest that nobody rejected. */
import type { TopMatch } from './case.entity.js';
import type { MatchView } from './match.contract.js';

type Judged = Pick<
  MatchView,
  'factId' | 'scheme' | 'statement' | 'similarity' | 'relation' | 'discrepancies' | 'feedback'
>;

const ORDER = { accepted: 0, undecided: 1, rejected: 2 } as const;

/** Accepted ones first, rejected ones last; the likelier first among equals. */
export function byStanding<Match extends Pick<Judged, 'feedback' | 'similarity' | 'factId'>>(
  matches: readonly Match[],
): Match[] {
  return [...matches].sort(
    (a, b) =>
      ORDER[a.feedback ?? 'undecided'] - ORDER[b.feedback ?? 'undecided'] ||
      b.similarity - a.similarity ||
      (a.factId < b.factId ? -1 : 1),
  );
}

/** Null where there is no match, or all were rejected. */
export function standingMatch(matches: readonly Judged[]): TopMatch | null {
  const best = byStanding(matches)[0];
  if (best === undefined || best.feedback === 'rejected') return null;
  const { factId, scheme, statement, similarity, relation, discrepancies } = best;
  const shown = { factId, scheme, statement, similarity, relation, discrepancies };
  return best.feedback === 'accepted' ? { ...shown, accepted: true } : shown;
}
