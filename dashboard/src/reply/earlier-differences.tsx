/** What is different from an earlier version, field by field and word by word, in one language. */
import { useTranslation } from '../i18n/use-translation';
import type { NewReply, ReplyText } from '../../../src/responses/contract';
import { WordDifferences } from '../ui/word-differences';
import { TEXT_FIELDS } from './reply-content';

interface EarlierDifferencesProps {
  earlier: NewReply;
  text: ReplyText;
}

export function EarlierDifferences({ earlier, text }: EarlierDifferencesProps) {
  const { t } = useTranslation();
  const before = earlier.texts.find((each) => each.language === text.language);
  if (before === undefined) return <p className="soft">{t('checkup.onlyNew')}</p>;
  const changed = TEXT_FIELDS.filter((field) => before[field] !== text[field]);
  if (changed.length === 0) return <p className="soft">{t('checkup.same')}</p>;
  return (
    <dl className="frozen">
      {changed.map((field) => (
        <div key={field}>
          <dt>{t(`reply.${field}`)}</dt>
          <dd lang={text.language} dir={text.language === 'ur' ? 'rtl' : 'ltr'}>
            <WordDifferences
              before={before[field]}
              after={text[field]}
              names={{ added: t('casework.added'), removed: t('casework.removed') }}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}
