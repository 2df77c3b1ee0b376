/** How the claim is worded now, and the other wordings in which it goes round, with what is different in each. */
import { useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { CaseDetail } from '../../../src/triage/contract';
import { useFormats } from '../i18n/formats';
import { languageName } from '../queue/names';
import { Button } from '../ui/button';
import { WordDifferences } from '../ui/word-differences';
import { languageOfText } from './language-of-text';

const SHOWN_AT_FIRST = 3;

export function WordingsPanel({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const [newest, ...others] = detail.wordings;
  if (newest === undefined) return null;
  const shown = others.slice(0, all ? undefined : SHOWN_AT_FIRST);
  const unread = detail.wordingCount - detail.wordings.length;
  return (
    <section className="panel" aria-labelledby="wordings-title">
      <div className="panel-head">
        <h2 id="wordings-title">{t('casework.newest')}</h2>
        <span className="soft">{t('casework.wordings', { count: detail.wordingCount })}</span>
      </div>
      <div className="panel-body">
        <p className="wording-newest" dir="auto" lang={languageOfText(newest.language)}>
          {newest.text}
        </p>
        <WordingLine wording={newest} />
        {others.length > 0 && (
          <>
            <h3>{t('casework.otherWordings', { count: detail.wordingCount - 1 })}</h3>
            <p className="soft">{t('casework.wordingsLead')}</p>
            <ul className="wordings">
              {shown.map((wording) => (
                <li key={wording.reportId}>
                  <p dir="auto" lang={languageOfText(wording.language)} className="wording-other">
                    <WordDifferences
                      before={newest.text}
                      after={wording.text}
                      onlyIfAlike
                      names={{ added: t('casework.added'), removed: t('casework.removed') }}
                    />
                  </p>
                  <WordingLine wording={wording} />
                </li>
              ))}
            </ul>
            {!all && others.length > SHOWN_AT_FIRST && (
              <div>
                <Button size="small" onPress={() => setAll(true)}>
                  {t('common.more')}
                </Button>
              </div>
            )}
            {all && unread > 0 && <p className="soft">{t('casework.moreWordings', { count: unread })}</p>}
          </>
        )}
      </div>
    </section>
  );
}

function WordingLine({ wording }: { wording: CaseDetail['wordings'][number] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <p className="row soft">
      <span>{t('queue.reports', { count: wording.reports })}</span>
      <span>{languageName(t, wording.language)}</span>
      <time dateTime={wording.lastAt}>
        {t('casework.lastSeen', { when: formats.moment(wording.lastAt) })}
      </time>
    </p>
  );
}
