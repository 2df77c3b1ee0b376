/** A kind sentence for any error, in the reader's language where we know the code, else the server's own. */
import type { TFunction } from 'i18next';
import { OFFLINE, Problem } from './problem';

const KNOWN = {
  [OFFLINE]: 'error.offline',
  'session/none': 'error.session',
  'session/wrong-credentials': 'error.login',
  'session/totp-needed': 'error.totp',
  'service/unexpected': 'error.unexpected',
  'service/not-ready': 'error.notReady',
  'reply/four-eyes': 'error.fourEyes',
} as const;

export function sentenceOf(error: unknown, t: TFunction): string {
  if (!(error instanceof Problem)) return t('error.unexpected');
  if (error.status === 429) return t('error.throttled', { count: waitOf(error) });
  const known = KNOWN[error.code as keyof typeof KNOWN]; // A code that is not known gives undefined.
  if (known !== undefined) return t(known);
  if (error.errors.length === 0) return error.message;
  return error.errors.map((each) => each.message).join(' ');
}

const SECONDS_PER_MINUTE = 60;

/** Whole minutes to wait, at least one. */
function waitOf(problem: Problem): number {
  return Math.max(1, Math.ceil((problem.retryAfterSeconds ?? 0) / SECONDS_PER_MINUTE));
}
