/** PURE. May this reply be submitted? Every check with its weight, its place and a sentence for the screen. */
import { headlineChecks } from './checks/headline-checks.js';
import {
  mythOnceChecks,
  personalDataChecks,
  presenceChecks,
  readingChecks,
  shortFormCheck,
  smsCheck,
} from './checks/text-checks.js';
import { REASONS } from './checks/reasons.js';
import type { Finding } from './checks/finding.js';
import type { CheckView, NewReply, ReplySource, ReplyText } from './contract.js';

/** How a cited fact version stands in the library now. */
export interface CitedFact {
  factId: string;
  factVersion: number;
  standing: 'in_force' | 'unknown' | 'superseded' | 'not_yet' | 'expired' | 'withdrawn';
}

const STANDING_SENTENCES: Readonly<Record<CitedFact['standing'], string>> = {
  in_force: 'is in force.',
  unknown: 'is not in the library.',
  superseded: 'has been replaced by a newer version: please read it and cite that one.',
  not_yet: 'is not in force yet.',
  expired: 'has expired.',
  withdrawn: 'was withdrawn.',
};

/** Every check of a reply, failed and passed; each language version is checked by itself. */
export function checkReply(reply: NewReply, cited: readonly CitedFact[]): CheckView[] {
  return [...sourceChecks(reply.sources, cited), ...reply.texts.flatMap((text) => checkText(reply, text))];
}

/** The failed checks that stop a submission. */
export function blockingFailures(checks: readonly CheckView[]): CheckView[] {
  return checks.filter((check) => !check.passed && check.weight === 'blocking');
}

function checkText({ verdict }: NewReply, text: ReplyText): CheckView[] {
  const { language } = text;
  return [
    ...headlineChecks({ headline: text.headline, myth: text.myth, verdict, language }),
    ...presenceChecks(text),
    ...mythOnceChecks(text, verdict),
    ...personalDataChecks(text),
    ...readingChecks(text),
    shortFormCheck(text),
    smsCheck(text),
  ].map((finding) => told(finding, language));
}

function told(finding: Finding, language: CheckView['language']): CheckView {
  return { ...finding, language, reason: REASONS[finding.id] };
}

function sourceChecks(sources: readonly ReplySource[], cited: readonly CitedFact[]): CheckView[] {
  const present: Finding = {
    weight: 'blocking',
    id: 'source-present',
    field: 'sources',
    passed: sources.length > 0,
    message: 'Please name at least one source.',
  };
  const inForce = sources.flatMap((source, index): Finding[] => {
    if (!('factId' in source)) return [];
    const standing = standingOf(source, cited);
    const message = `Fact ${source.factId}, version ${source.factVersion}, ${STANDING_SENTENCES[standing]}`;
    const passed = standing === 'in_force';
    const values = { fact: source.factId, version: source.factVersion, standing };
    const field = `sources.${index}`;
    return [{ id: 'fact-in-force', weight: 'blocking', field, passed, message, values }];
  });
  return [present, ...inForce].map((finding) => told(finding, null));
}

function standingOf(
  source: { factId: string; factVersion: number },
  cited: readonly CitedFact[],
): CitedFact['standing'] {
  const fact = cited.find((each) => each.factId === source.factId && each.factVersion === source.factVersion);
  return fact?.standing ?? 'unknown';
}
