/** The name of a field of a fact in the reader's language; `translations.hi` is the statement in Hindi. */
import type { Sentences } from '../i18n/en';
import { useTranslation } from '../i18n/use-translation';

type Field = keyof Sentences['library']['fields'];

const TRANSLATION = 'translations.';

export function useFieldName(): (field: string) => string {
  const { t } = useTranslation();
  const languageName = useLanguageName();
  return (field) => {
    if (field.startsWith(TRANSLATION)) {
      return t('library.translation', { language: languageName(field.slice(TRANSLATION.length)) });
    }
    return t(`library.fields.${field as Field}`); // All others are named in the sentences.
  };
}

type Language = keyof Sentences['language'];

/** Codes that we have no name for are shown as they are. */
export function useLanguageName(): (code: string) => string {
  const { t, i18n } = useTranslation();
  return (code) => (i18n.exists(`language.${code}`) ? t(`language.${code as Language}`) : code); // It exists.
}
