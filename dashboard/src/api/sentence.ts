/** A kind sentence for any error, in the reader's language where we know the code, else the server's own. */
import type { TFunction } from 'i18next';
import type { Role } from '../../../src/officials/contract';
import type { CaseStatus } from '../../../src/triage/contract';
import { type FieldProblem, OFFLINE, Problem } from './problem';

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
  const said = error.errors.map((each) => each.message).join(' ') || error.message;
  if (error.errors.length > 0) return correctionOf(error.errors, said, t);
  return refusalSentence({ code: error.code, detail: said, values: valuesOf(error.extra) }, t);
}

interface Refusal {
  code: string | null;
  /** The server's own words. */
  detail: string;
  /** What stands in the sentence: `status`, `holder`, `role`. */
  values: Readonly<Record<string, string>>;
}

/** A refusal in the reader's language by its code; English, and what has no words, is what the server says. */
export function refusalSentence({ code, detail, values }: Refusal, t: TFunction): string {
  const { status, role, holder } = values;
  return words(t, code ?? 'held', detail, {
    ...(holder !== undefined && { holder }),
    ...(status !== undefined && { status: t(`status.${status as CaseStatus}`) }), // as the server sends it
    ...(role !== undefined && { role: t(`user.roles.${role as Role}`) }), // as the server sends it
  });
}

/** The fields that are wrong, by their names; where one has none, that some are. English is what the server says. */
function correctionOf(errors: readonly FieldProblem[], said: string, t: TFunction): string {
  const names = errors.map(({ field }) => nameOf(field, t));
  if (names.includes('')) return words(t, 'correctSome', said);
  return words(t, 'correct', said, { fields: [...new Set(names)].join(', ') });
}

/** `slots.0.value` is known by its innermost part that has a name. */
function nameOf(field: string, t: TFunction): string {
  const parts = field.split('.').reverse();
  for (const part of parts) {
    const name = words(t, `fields.${part}`, '');
    if (name !== '') return name;
  }
  return '';
}

/** Only other languages than English have these words. */
function words(t: TFunction, name: string, otherwise: string, values: Record<string, string> = {}): string {
  return t(`refusal.${name}` as 'error.unexpected', { defaultValue: otherwise, ...values });
}

function valuesOf(extra: Problem['extra']): Record<string, string> {
  const { caseStatus, holder, role } = extra;
  const named = typeof holder === 'object' && holder !== null && 'name' in holder ? holder.name : undefined;
  const values = Object.entries({ status: caseStatus, holder: named, role });
  return Object.fromEntries(values.filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
}

const SECONDS_PER_MINUTE = 60;

/** Whole minutes to wait, at least one. */
function waitOf(problem: Problem): number {
  return Math.max(1, Math.ceil((problem.retryAfterSeconds ?? 0) / SECONDS_PER_MINUTE));
}
