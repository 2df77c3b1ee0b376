/** PURE. What a headline must be: there, short, a statement, in its own words, more than a label. */
import type { ReplyLanguage, Verdict } from '../contract.js';
import type { Finding } from './finding.js';
import { echoOf } from './repeats.js';
import { wordsOf } from './sentences.js';

/** With the short address it fits an SMS of 160 characters. */
export const LONGEST_HEADLINE = 112;
/** Words besides labels that a headline needs to state anything. */
const FEWEST_TELLING_WORDS = 3;

/** Words that only label a message and say nothing about what is true. */
const LABELS: Readonly<Record<ReplyLanguage, RegExp>> = {
  en: /^(fake|false|hoax|rumou?rs?|misinformation|myth|fact|facts|check|alert|warning|news|viral|message|messages|post|claim|video|circulating|whatsapp|is|are|a|an|the|this|that|of|on|about|not|true|untrue|wrong|beware|pib)$/i,
  hi: /^(फर्जी|फ़र्जी|अफवाह|अफ़वाह|झूठ|झूठा|झूठी|गलत|ग़लत|भ्रामक|फैक्ट|चेक|वायरल|संदेश|मैसेज|खबर|ख़बर|दावा|सावधान|यह|ये|है|हैं|से|रहें|का|की|के)$/,
  ur: /^(جعلی|افواہ|جھوٹ|جھوٹا|جھوٹی|غلط|گمراہ|کن|فیکٹ|چیک|وائرل|پیغام|میسج|خبر|دعویٰ|دعوی|خبردار|یہ|ہے|ہیں|سے|رہیں|کا|کی|کے)$/,
};

export interface Headline {
  headline: string;
  myth: string;
  verdict: Verdict;
  language: ReplyLanguage;
}

export function headlineChecks({ headline, myth, verdict, language }: Headline): Finding[] {
  if (headline.trim() === '') {
    return [
      {
        id: 'headline-present',
        weight: 'blocking',
        field: 'headline',
        passed: false,
        message: 'Please write a headline that states the fact.',
      },
    ];
  }
  const telling = wordsOf(headline).filter((word) => !LABELS[language].test(word));
  const echo = verdict === 'true' ? 'none' : echoOf(headline, myth);
  const findings = [
    ['headline-present', true, 'The headline is there.'],
    [
      'headline-statement',
      !/[?？؟]/u.test(headline),
      'A headline that asks leaves the doubt: please state what is true.',
    ],
    [
      'headline-tells',
      telling.length >= FEWEST_TELLING_WORDS,
      'Calling it fake tells nobody what is true: please state the fact itself.',
    ],
    [
      'headline-own-words',
      echo !== 'repetition',
      'The headline repeats the rumour: please state the fact in other words.',
    ],
    [
      'headline-length',
      headline.length <= LONGEST_HEADLINE,
      `The headline and the short address go out as an SMS: please keep it within ${LONGEST_HEADLINE} characters (now ${headline.length}).`,
    ],
  ] as const;
  const values = { longest: LONGEST_HEADLINE, length: headline.length };
  const affirms: Finding = {
    id: 'headline-affirms',
    weight: 'advice',
    field: 'headline',
    passed: echo !== 'denial',
    message: 'Denying the rumour in its own words spreads it too: it helps to say what is true instead.',
  };
  return [
    ...findings.map(
      ([id, passed, message]) =>
        ({ id, weight: 'blocking', field: 'headline', passed, message, values }) as const,
    ),
    affirms,
  ];
}
