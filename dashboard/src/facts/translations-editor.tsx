/** The statement in other languages, each written in its own direction. */
import { useId } from 'react';
import { useTranslation } from '../i18n/use-translation';
import { Choice, TextArea } from '../ui/field';
import { useFieldName, useLanguageName } from './field-name';
import type { FormPartProps } from './fact-form';

/** Offered on every form. */
const ALWAYS = ['hi', 'ur'];
const OFFERED = ['en', 'ks', 'doi', 'pa'];
const RIGHT_TO_LEFT = ['ur', 'ks'];
const LONGEST = 4000;

export function TranslationsEditor({ draft, onDraft, errorOf }: FormPartProps) {
  const { t } = useTranslation();
  const title = useId();
  const nameOf = useFieldName();
  const languageName = useLanguageName();
  const { translations } = draft;
  const shown = [...new Set([...ALWAYS, ...Object.keys(translations)])];
  const more = OFFERED.filter((language) => !shown.includes(language));
  const write = (language: string, text: string): void =>
    onDraft({ ...draft, translations: { ...translations, [language]: text } });
  return (
    <section className="fact-part" aria-labelledby={title}>
      <h2 id={title}>{t('library.translations')}</h2>
      {shown.map((language) => (
        <TextArea
          key={language}
          label={nameOf(`translations.${language}`)}
          lang={language}
          dir={RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr'}
          maxLength={LONGEST}
          value={translations[language] ?? ''}
          onValue={(text) => write(language, text)}
          error={errorOf(`translations.${language}`)}
        />
      ))}
      {more.length > 0 && (
        <Choice
          label={t('library.addLanguage')}
          value=""
          onValue={(language) => language !== '' && write(language, '')}
          options={[{ value: '', name: '–' }, ...more.map((value) => ({ value, name: languageName(value) }))]}
        />
      )}
    </section>
  );
}
