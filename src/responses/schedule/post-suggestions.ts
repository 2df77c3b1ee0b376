/**
 * PURE. Posts worth making: before a deadline of a scheme, when fraud and false dates go round; about a myth that
 * comes back; and of answers that were published and not yet told of. An author drafts, an approver approves.
 */
import type { FactView } from '../../facts/contract.js';
import { DAYS, HOURS, instantOf, MINUTES } from '../../platform/time.js';
import type { RecurringClaim } from '../../triage/index.js';
import type { FactCheck, ReplyLanguage } from '../contract.js';
import { DEADLINE_HEADLINES } from './suggestion-words.js';
import type { PostSuggestion } from './schedule.contract.js';

const DAYS_BEFORE = [10, 3] as const;
const LOOKS_AHEAD = 45 * DAYS;
/** 10:00 in India. */
const MORNING = 4 * HOURS + 30 * MINUTES;
/** Time for drafting and approving. */
const LEAD = 2 * HOURS;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH_LENGTH = 7;
const LONGEST_HEADLINE = 200;

/** Occasions that name the fact of which a post tells: a deadline, a myth. */
const OF_FACT = /^(?:deadline|myth) (\S+) /;

/** The fact of which a post tells; undefined where the occasion names none. */
export function factOfOccasion(occasion: string): string | undefined {
  return OF_FACT.exec(occasion)?.[1];
}

/** @param now milliseconds since the epoch */
export function deadlineSuggestions(facts: readonly FactView[], now: number): PostSuggestion[] {
  return facts.flatMap((fact) =>
    deadlinesOf(fact, now).flatMap((day) => {
      const before = DAYS_BEFORE.find((days) => at(day) - days * DAYS >= now + LEAD);
      if (before === undefined) return [];
      return [
        {
          occasion: `deadline ${fact.id} ${day} ${before}`,
          why: 'deadline' as const,
          department: fact.department,
          kind: 'pre_bunk' as const,
          plannedAt: instantOf(at(day) - before * DAYS),
          detail: { scheme: fact.scheme, day, weeks: null },
          url: fact.source.url,
          texts: statementsOf(fact).map(({ language, statement }) => ({
            language,
            headline: DEADLINE_HEADLINES[language](fact.scheme, day).slice(0, LONGEST_HEADLINE),
            body: statement,
          })),
        },
      ];
    }),
  );
}

/** @param facts in force, by id */
export function mythSuggestions(
  claims: readonly RecurringClaim[],
  facts: ReadonlyMap<string, FactView>,
  now: number,
): PostSuggestion[] {
  return claims.flatMap((claim) => {
    const fact = facts.get(claim.factId);
    if (fact === undefined) return [];
    return [
      {
        occasion: `myth ${claim.factId} ${instantOf(now).slice(0, MONTH_LENGTH)}`,
        why: 'recurrent_myth' as const,
        department: claim.department,
        kind: 'pre_bunk' as const,
        plannedAt: nextMorning(now),
        detail: { scheme: fact.scheme, day: null, weeks: claim.weeks },
        url: fact.source.url,
        // The fact is stated, the myth is never repeated.
        texts: statementsOf(fact).map(({ language, statement }) => ({
          language,
          headline: firstSentence(statement).slice(0, LONGEST_HEADLINE),
          body: statement,
        })),
      },
    ];
  });
}

/** @param checks every language version of answers that were published lately */
export function factCheckSuggestions(
  checks: readonly (FactCheck & { replyId: string })[],
  now: number,
): PostSuggestion[] {
  const byReply = new Map<string, PostSuggestion>();
  for (const check of checks) {
    const { language, headline } = check;
    const text = { language, headline: headline.slice(0, LONGEST_HEADLINE), body: check.fact };
    const known = byReply.get(check.replyId);
    if (known !== undefined) {
      known.texts.push(text);
      continue;
    }
    byReply.set(check.replyId, {
      occasion: `fact_check ${check.replyId}`,
      why: 'fact_check',
      department: check.department,
      kind: 'fact_check',
      plannedAt: instantOf(now + LEAD),
      detail: { scheme: headline, day: check.publishedAt, weeks: null },
      url: check.url,
      texts: [text],
    });
  }
  return [...byReply.values()];
}

function deadlinesOf(fact: FactView, now: number): string[] {
  const days = fact.slots
    .filter((slot) => slot.kind === 'date' && typeof slot.value === 'string' && ISO_DAY.test(slot.value))
    .map((slot) => String(slot.value));
  return [...new Set(days)].filter((day) => at(day) > now && at(day) <= now + LOOKS_AHEAD);
}

function statementsOf(fact: FactView): { language: ReplyLanguage; statement: string }[] {
  const { hi, ur } = fact.translations;
  return [
    { language: 'en' as const, statement: fact.statement },
    ...(hi ? [{ language: 'hi' as const, statement: hi }] : []),
    ...(ur ? [{ language: 'ur' as const, statement: ur }] : []),
  ];
}

/** The morning of a day in India. */
function at(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) + MORNING;
}

function nextMorning(now: number): string {
  const today = Math.floor(now / DAYS) * DAYS + MORNING;
  return instantOf(today >= now + LEAD ? today : today + DAYS);
}

function firstSentence(text: string): string {
  return text.split(/(?<=[.!?।۔])\s/)[0] ?? text;
}
