/** Languages of the dashboard: which there are, which is chosen, and how another one is loaded. */
import i18next from 'i18next';
import { en, type Sentences } from './en';
import { tellLanguage } from './use-translation';

export const SCREEN_LANGUAGES = { en: 'English', hi: 'हिन्दी', ur: 'اردو' } as const;
export type ScreenLanguage = keyof typeof SCREEN_LANGUAGES;

/** Locales of numbers and dates: Latin digits everywhere, as the orders are printed. */
export const LOCALES: Readonly<Record<ScreenLanguage, string>> = {
  en: 'en-IN-u-nu-latn',
  hi: 'hi-IN-u-nu-latn',
  ur: 'ur-IN-u-nu-latn',
};

const CHOSEN = 'desk.language';

const loaders: Readonly<Record<Exclude<ScreenLanguage, 'en'>, () => Promise<Sentences>>> = {
  hi: async () => (await import('./hi')).hi,
  ur: async () => (await import('./ur')).ur,
};

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Sentences };
  }
}

export async function startLanguages(): Promise<void> {
  await i18next.init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    interpolation: { escapeValue: false },
  });
  // A language that does not come over a broken line must not keep the desk away; the choice is kept.
  await chooseLanguage(chosenLanguage()).catch(() => undefined);
}

export async function chooseLanguage(language: ScreenLanguage): Promise<void> {
  localStorage.setItem(CHOSEN, language);
  await loadLanguage(language);
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ur' ? 'rtl' : 'ltr';
  await i18next.changeLanguage(language);
  tellLanguage();
}

/** Makes the sentences of a language present without choosing it. */
export async function loadLanguage(language: ScreenLanguage): Promise<void> {
  if (language === 'en' || i18next.hasResourceBundle(language, 'translation')) return;
  i18next.addResourceBundle(language, 'translation', await loaders[language]());
}

export function isScreenLanguage(value: string | undefined): value is ScreenLanguage {
  return value !== undefined && value in SCREEN_LANGUAGES;
}

function chosenLanguage(): ScreenLanguage {
  const wishes = [
    localStorage.getItem(CHOSEN) ?? undefined,
    ...navigator.languages.map((each) => each.slice(0, 2)),
  ];
  return wishes.find(isScreenLanguage) ?? 'en';
}
