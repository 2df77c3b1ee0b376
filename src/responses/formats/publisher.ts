/** PURE. Who publishes, and the names of verdicts in each language. */
import type { ReplyLanguage, Verdict } from '../contract.js';

/** Whose fact-checks these are, as the formats show it. */
export interface Publisher {
  /** e.g. "Social Welfare Department" or the name of the desk. */
  name: string;
  /** Public address of the desk, without a trailing slash. */
  url: string;
}

export const VERDICT_NAMES: Readonly<Record<ReplyLanguage, Readonly<Record<Verdict, string>>>> = {
  en: {
    false: 'False',
    misleading: 'Misleading',
    outdated: 'Outdated',
    unproven: 'Unproven',
    true: 'True',
  },
  hi: {
    false: 'ग़लत',
    misleading: 'भ्रामक',
    outdated: 'पुरानी जानकारी',
    unproven: 'साबित नहीं',
    true: 'सही',
  },
  ur: {
    false: 'غلط',
    misleading: 'گمراہ کن',
    outdated: 'پرانی معلومات',
    unproven: 'ثابت نہیں',
    true: 'درست',
  },
};

export const DIRECTIONS: Readonly<Record<ReplyLanguage, 'ltr' | 'rtl'>> = { en: 'ltr', hi: 'ltr', ur: 'rtl' };

/** The fact, cut between sentences or words, for places that show one or two lines. */
export function teaser(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 0)) || cut}…`;
}
