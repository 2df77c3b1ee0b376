/** The fields of one language version: fact, rumour, explanation, what to do. */
import { useTranslation } from '../i18n/use-translation';
import { TextArea } from '../ui/field';
import type { ReplyLanguage } from '../words';
import { TEXT_FIELDS, type TextField, type Wording } from './reply-content';

/** Lengths of the contract, and how much room each field gets. */
const FIELDS: Readonly<Record<TextField, { longest: number; rows: number }>> = {
  headline: { longest: 300, rows: 2 },
  fact: { longest: 4000, rows: 4 },
  myth: { longest: 2000, rows: 3 },
  explanation: { longest: 4000, rows: 4 },
  closing: { longest: 4000, rows: 2 },
};

interface WordingFieldsProps {
  language: ReplyLanguage;
  words: Wording;
  onWord: (field: TextField, value: string) => void;
}

export function WordingFields({ language, words, onWord }: WordingFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      {TEXT_FIELDS.map((field) => (
        <TextArea
          key={field}
          label={t(`reply.${field}`)}
          hint={t(`reply.${field}Hint`)}
          rows={FIELDS[field].rows}
          maxLength={FIELDS[field].longest}
          value={words[field]}
          onValue={(value) => onWord(field, value)}
          lang={language}
          dir={language === 'ur' ? 'rtl' : 'ltr'}
        />
      ))}
    </>
  );
}
