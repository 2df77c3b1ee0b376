/** PURE. The first draft of a reply, made from the matched fact, so that the author corrects instead of typing. */
import type { FactView } from '../facts/contract.js';
import { LONGEST_HEADLINE } from './checks/headline-checks.js';
import { sentencesOf } from './checks/sentences.js';
import {
  type NewReply,
  REPLY_LANGUAGES,
  type ReplyLanguage,
  type ReplyText,
  type Verdict,
} from './contract.js';
import { valueIn } from './value-words.js';

/** More than this no draft may have; the author writes it then. */
const MOST_IN_HEADLINE = 300;

/** How the post and the fact agree on one figure, date, place or condition. */
export interface Difference {
  label: string;
  post: string;
  fact: string;
  verdict: 'agrees' | 'differs' | 'not_in_fact';
}

export interface MatchedClaim {
  /** The claim as citizens reported it. */
  claim: string;
  /** The same claim in the words of other reports, in any language. */
  otherWordings: readonly string[];
  relation: 'contradicts' | 'agrees' | 'related';
  discrepancies: readonly Difference[];
  fact: FactView;
}

/** A draft in every language in which the fact is written. The rumour stands only in languages it came in. */
export function draftFromFact(match: MatchedClaim): NewReply {
  const { fact, claim, otherWordings } = match;
  const wordings = [claim, ...otherWordings];
  const texts = REPLY_LANGUAGES.flatMap((language): ReplyText[] => {
    const statement = language === 'en' ? fact.statement : fact.translations[language];
    if (statement === undefined || statement.trim() === '') return [];
    return [
      {
        language,
        headline: headlineFrom(statement),
        fact: statement,
        myth: wordings.find((wording) => languageByScript(wording) === language) ?? '',
        explanation: explanationOf(match, language),
        closing: CLOSINGS[language],
      },
    ];
  });
  return { verdict: verdictOf(match), texts, sources: [{ factId: fact.id, factVersion: fact.version }] };
}

/** A draft for a claim that no fact matches: only the rumour is known. */
export function draftFromClaim(claim: string): NewReply {
  const language = languageByScript(claim);
  const text = { language, headline: '', fact: '', myth: claim, explanation: '', closing: '' };
  return { verdict: 'unproven', texts: [text], sources: [] };
}

/** A true order with something changed misleads; a claim that shares no figure with the order is false. */
function verdictOf({ relation, discrepancies }: MatchedClaim): Verdict {
  if (relation === 'agrees') return 'true';
  if (relation === 'related') return 'unproven';
  return discrepancies.some((each) => each.verdict === 'agrees') ? 'misleading' : 'false';
}

/**
 * The first sentence, without remarks in brackets, up to where a further sentence begins inside it. Never cut anywhere
 * else: in Hindi and Urdu the verb comes last, and half a rule is another rule. What is too long the checks say.
 */
function headlineFrom(statement: string): string {
  const first = (sentencesOf(statement)[0] ?? statement).replace(/[.।۔]$/u, '');
  if (first.length <= LONGEST_HEADLINE) return first;
  const plain = first.replace(/\s*\([^()]*\)/gu, '');
  if (plain.length <= LONGEST_HEADLINE) return plain;
  const headline = plain.split(/\s*[;؛]\s*|\s[–—]\s/u)[0] ?? plain;
  return headline.length <= MOST_IN_HEADLINE ? headline : '';
}

const CLOSINGS: Readonly<Record<ReplyLanguage, string>> = {
  en: 'Before you act, pay or forward a message, ask at the office of the department.',
  hi: 'कुछ करने, पैसे देने या संदेश आगे भेजने से पहले विभाग के कार्यालय से पूछें।',
  ur: 'کچھ کرنے، رقم دینے یا پیغام آگے بھیجنے سے پہلے محکمے کے دفتر سے پوچھیں۔',
};

const DIFFERENCE_SENTENCES: Readonly<Record<ReplyLanguage, (difference: Difference) => string>> = {
  en: ({ label, post, fact }) => `On ${label}, the message says ${post}; the order says ${fact}.`,
  hi: ({ post, fact }) => `संदेश में “${post}” लिखा है; आदेश में “${fact}” है।`,
  ur: ({ post, fact }) => `پیغام میں ”${post}“ لکھا ہے؛ حکم نامے میں ”${fact}“ ہے۔`,
};

function explanationOf({ discrepancies }: MatchedClaim, language: ReplyLanguage): string {
  return discrepancies
    .filter((each) => each.verdict === 'differs')
    .map((each) => ({ ...each, post: valueIn(language, each.post), fact: valueIn(language, each.fact) }))
    .map(DIFFERENCE_SENTENCES[language])
    .join(' ');
}

/** Text in Latin letters may be romanised Hindi or Urdu; the author moves it then. */
function languageByScript(text: string): ReplyLanguage {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const scripts: [ReplyLanguage, number][] = [
    ['en', count(/\p{Script=Latin}/gu)],
    ['hi', count(/\p{Script=Devanagari}/gu)],
    ['ur', count(/\p{Script=Arabic}/gu)],
  ];
  return scripts.reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}
