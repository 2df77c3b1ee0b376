/** PURE. What the body of one language version must have, must not hold, and how it should read. */
import { personalKindsIn, type PersonalKind } from '../../ingest/index.js';
import type { ReplyText, Verdict } from '../contract.js';
import { LONGEST_SHORT_MESSAGE, shortMessage } from '../formats/short-message.js';
import { LONGEST_SMS, smsForm } from '../formats/sms.js';
import type { Finding } from './finding.js';
import { repeatsMyth } from './repeats.js';
import { LONGEST_SENTENCE, longestSentence, readingEase } from './sentences.js';

const FIELDS = ['headline', 'fact', 'myth', 'explanation', 'closing'] as const;
/** An address of this length stands in for the one that the page will get. */
const LONGEST_ADDRESS = 'x'.repeat(140);
/** The same for the short address, e.g. `https://desk.example.gov.in/f/3f9c2a1b-hi`. */
const LONGEST_SHORT_ADDRESS = 'x'.repeat(47);

const PERSONAL_NAMES: Readonly<Record<PersonalKind, string>> = {
  'e-mail': 'an e-mail or payment address',
  phone: 'a telephone number',
  Aadhaar: 'an Aadhaar number',
  PAN: 'a PAN',
  'account number': 'an account number',
};

export function presenceChecks(text: ReplyText): Finding[] {
  const needs = [
    ['fact', 'blocking', 'Please state the fact.'],
    ['myth', 'blocking', 'Please name the rumour once, so that people recognise it.'],
    ['explanation', 'blocking', 'Please explain why the rumour is wrong or how it misleads.'],
    ['closing', 'advice', 'It helps to end with the fact again or with what to do.'],
  ] as const;
  return needs.map(([field, weight, message]) => ({
    id: `${field}-present` as const,
    weight,
    field,
    passed: text[field].trim() !== '',
    message,
  }));
}

export function mythOnceChecks(text: ReplyText, verdict: Verdict): Finding[] {
  if (verdict === 'true') return [];
  return (['explanation', 'closing'] as const).map((field) => ({
    id: 'myth-once',
    weight: 'blocking',
    field,
    passed: !repeatsMyth(text[field], text.myth),
    message: 'This repeats the rumour; it should appear once only, in its own place.',
  }));
}

export function personalDataChecks(text: ReplyText): Finding[] {
  return FIELDS.map((field) => {
    const found = personalKindsIn(text[field]);
    const kinds = found.map((kind) => PERSONAL_NAMES[kind]);
    return {
      values: { kinds: found.join(',') },
      id: 'no-personal-data',
      weight: 'blocking',
      field,
      passed: kinds.length === 0,
      message: kinds.length === 0 ? 'No personal data found.' : `Please take out ${kinds.join(' and ')}.`,
    };
  });
}

export function readingChecks(text: ReplyText): Finding[] {
  const limit = LONGEST_SENTENCE[text.language];
  const bodies = (['fact', 'explanation', 'closing'] as const).filter((field) => text[field].trim() !== '');
  const sentences = bodies.map((field): Finding => {
    const { words } = longestSentence(text[field]);
    return {
      id: 'sentence-length',
      weight: 'advice',
      field,
      passed: words <= limit,
      message: `The longest sentence has ${words} words; up to ${limit} read well.`,
      values: { words, limit },
    };
  });
  const ease = readingEase(bodies.map((field) => text[field]).join('\n'), text.language);
  const easeFinding: Finding = {
    id: 'reading-ease',
    weight: 'advice',
    field: null,
    passed: ease.easy,
    message: ease.easy
      ? `Reads easily (${ease.measured}).`
      : `Hard to read (${ease.measured}): shorter sentences and simpler words help.`,
  };
  return [...sentences, easeFinding];
}

/** What the SMS form costs. Its length is limited by the headline's; Hindi and Urdu take more segments. */
export function smsCheck({ headline }: ReplyText): Finding {
  const { text, length, encoding, segments } = smsForm({ headline, url: LONGEST_SHORT_ADDRESS });
  const cost = `${length} of ${LONGEST_SMS} characters, ${encoding}, ${segments === 1 ? '1 segment' : `${segments} segments`}`;
  const passed = length <= LONGEST_SMS && text.includes(LONGEST_SHORT_ADDRESS);
  return {
    id: 'sms',
    weight: 'advice',
    field: 'headline',
    passed,
    message: passed ? `As SMS: ${cost}.` : 'Too long for an SMS together with the short address.',
  };
}

export function shortFormCheck(text: ReplyText): Finding {
  const { length } = shortMessage({ ...text, url: LONGEST_ADDRESS });
  return {
    id: 'short-message',
    weight: 'blocking',
    field: 'fact',
    passed: length <= LONGEST_SHORT_MESSAGE,
    message: `Headline and first sentence of the fact must fit a message of ${LONGEST_SHORT_MESSAGE} characters (now ${length}).`,
    values: { length, longest: LONGEST_SHORT_MESSAGE },
  };
}
