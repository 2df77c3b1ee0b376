/**
 * PURE. Each language version of a reply lives by itself: which versions a step moves, and what the reply as a whole
 * then is. The life of one version is the table in `reply-lifecycle.ts`.
 */
import type { ReplyLanguage } from './contract.js';
import { type ReplyAction, type ReplyStatus, replyTransition } from './reply-lifecycle.js';

export interface LanguageStatus {
  language: ReplyLanguage;
  status: ReplyStatus;
}

export interface LanguageMove {
  language: ReplyLanguage;
  from: ReplyStatus;
  next: ReplyStatus;
  action: ReplyAction;
}

export type LanguageMoves =
  | { outcome: 'moved'; moves: LanguageMove[] }
  | { outcome: 'already' }
  | { outcome: 'refused'; action: ReplyAction; status: ReplyStatus; needed: ReplyStatus[] }
  /** A language was named in which the reply is not written. */
  | { outcome: 'unknown'; language: ReplyLanguage };

/**
 * @param choose the action for a version, by its status
 * @param wanted the versions that were named: each of them must be able to move, or be there already. Without it,
 * every version moves that can; the others stay as they are.
 */
export function languageMoves(
  versions: readonly LanguageStatus[],
  choose: (status: ReplyStatus) => ReplyAction,
  wanted?: readonly ReplyLanguage[],
): LanguageMoves {
  const unknown = wanted?.find((language) => versions.every((each) => each.language !== language));
  if (unknown !== undefined) return { outcome: 'unknown', language: unknown };
  const asked = versions
    .filter((each) => wanted?.includes(each.language) ?? true)
    .map(({ language, status }) => {
      const action = choose(status);
      return { language, status, action, transition: replyTransition(status, action) };
    });
  const refused = asked.flatMap(({ status, action, transition }) =>
    transition.outcome === 'refused' ? [{ action, status, needed: transition.needed }] : [],
  );
  const moves = asked.flatMap(({ language, status, action, transition }) =>
    transition.outcome === 'moved' ? [{ language, from: status, next: transition.next, action }] : [],
  );
  const [refusal] = refused;
  const isOver = wanted !== undefined || (moves.length === 0 && refused.length === asked.length);
  if (refusal !== undefined && isOver) return { outcome: 'refused', ...refusal };
  return moves.length > 0 ? { outcome: 'moved', moves } : { outcome: 'already' };
}

/** What is public counts most, then what has gone furthest. */
const BY_WEIGHT = ['published', 'withdrawn', 'corrected', 'approved', 'submitted', 'draft'] as const;

/** The status of a reply with these language versions. */
export function replyStatusOf(versions: readonly { status: ReplyStatus }[]): ReplyStatus {
  return BY_WEIGHT.find((status) => versions.some((each) => each.status === status)) ?? 'draft';
}

/** Whether a version's text is fixed by an approval or by its publication. */
export function isFrozen(status: ReplyStatus): boolean {
  return status !== 'draft' && status !== 'submitted';
}

/** The versions of a reply that was corrected or withdrawn are all over, drafts of further languages too. */
export function standing<Version extends LanguageStatus>(
  status: ReplyStatus,
  versions: readonly Version[],
): readonly Version[] {
  const isOver = status === 'corrected' || status === 'withdrawn';
  return isOver ? versions.map((version) => ({ ...version, status })) : versions;
}
