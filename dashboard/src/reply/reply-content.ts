/** A reply while it is written: every language at hand, empty ones left out when it is sent. Free of React. */
import type { NewReply, ReplySource, ReplyText, ReplyView } from '../../../src/responses/contract';
import { REPLY_LANGUAGES, type ReplyLanguage, type Verdict } from '../words';

export const TEXT_FIELDS = ['headline', 'fact', 'myth', 'explanation', 'closing'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];
export type Wording = Readonly<Record<TextField, string>>;

export interface ReplyDraft {
  verdict: Verdict;
  texts: Readonly<Record<ReplyLanguage, Wording>>;
  sources: readonly ReplySource[];
}

const NO_WORDS: Wording = { headline: '', fact: '', myth: '', explanation: '', closing: '' };

export const EMPTY_DRAFT: ReplyDraft = {
  verdict: 'false',
  texts: { en: NO_WORDS, hi: NO_WORDS, ur: NO_WORDS },
  sources: [],
};

export function draftOf(content: Pick<ReplyView, 'verdict' | 'texts' | 'sources'> | NewReply): ReplyDraft {
  const texts = { ...EMPTY_DRAFT.texts };
  for (const { language, ...words } of content.texts) texts[language] = { ...NO_WORDS, ...words };
  return { verdict: content.verdict, texts, sources: content.sources };
}

export function contentOf(draft: ReplyDraft, atLeast: ReplyLanguage): NewReply {
  const written = REPLY_LANGUAGES.filter((language) => isWritten(draft.texts[language]));
  const languages = written.length > 0 ? written : [atLeast];
  return {
    verdict: draft.verdict,
    texts: languages.map((language): ReplyText => ({ language, ...draft.texts[language] })),
    sources: [...draft.sources],
  };
}

export function isWritten(words: Wording): boolean {
  return TEXT_FIELDS.some((field) => words[field].trim() !== '');
}

export function withWords(
  draft: ReplyDraft,
  language: ReplyLanguage,
  field: TextField,
  value: string,
): ReplyDraft {
  return { ...draft, texts: { ...draft.texts, [language]: { ...draft.texts[language], [field]: value } } };
}

export function isSame(one: ReplyDraft, other: ReplyDraft): boolean {
  return JSON.stringify(contentOf(one, 'en')) === JSON.stringify(contentOf(other, 'en'));
}
