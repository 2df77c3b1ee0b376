/** Chooses the language of the screens; each language is named in itself. */
import { Choice } from '../ui/field';
import { chooseLanguage, isScreenLanguage, SCREEN_LANGUAGES } from './index';
import { useTranslation } from './use-translation';

export function LanguageChoice() {
  const { t, i18n } = useTranslation();
  return (
    <Choice
      label={t('user.language')}
      value={i18n.language}
      onValue={(value) => void (isScreenLanguage(value) && chooseLanguage(value))}
      options={Object.entries(SCREEN_LANGUAGES).map(([value, name]) => ({ value, name }))}
    />
  );
}
