/** PURE. Which of the three languages a page is drawn in: `?lang=`, then the cookie, then `Accept-Language`. */

export const LANGUAGES = ['en', 'hi', 'ur'] as const;
export type Language = (typeof LANGUAGES)[number];

export const LANGUAGE_COOKIE = 'desk_language';
const FALLBACK: Language = 'en';

export interface LanguageWishes {
  query?: string | undefined;
  cookie?: string | undefined;
  acceptLanguage?: string | undefined;
}

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

export function chooseLanguage(wishes: LanguageWishes): Language {
  if (isLanguage(wishes.query)) return wishes.query;
  if (isLanguage(wishes.cookie)) return wishes.cookie;
  return acceptedLanguage(wishes.acceptLanguage) ?? FALLBACK;
}

/** The best of our languages in an `Accept-Language` header; undefined when it names none of them. */
export function acceptedLanguage(header: string | undefined): Language | undefined {
  const ranges = (header ?? '').split(',').map(languageRange);
  const ours = ranges.filter((range) => range.quality > 0 && isLanguage(range.language));
  const best = ours.sort((one, other) => other.quality - one.quality)[0]?.language;
  return isLanguage(best) ? best : undefined;
}

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ur' ? 'rtl' : 'ltr';
}

/** The same address, asking for another language. */
export function inLanguage(path: string, language: Language): string {
  const [address = '/', query = ''] = path.split('?', 2);
  const parameters = new URLSearchParams(query);
  parameters.set('lang', language);
  return `${address}?${parameters.toString()}`;
}

/** One of our languages for the language of a report (`hi-Latn` reads Hindi); undefined when there is none. */
export function languageOfReport(language: string): Language | undefined {
  const spoken = language.split('-')[0];
  return isLanguage(spoken) ? spoken : undefined;
}

function languageRange(range: string): { language: string; quality: number } {
  const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
  const weight = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
  return { language: tag.trim().split('-')[0] ?? '', quality: weight === undefined ? 1 : Number(weight) };
}
