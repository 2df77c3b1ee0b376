/** A reply as its approver sees it: the text that is frozen, its sources, and the steps that are left. */
import { useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { ReplyView } from '../../../src/responses/contract';
import type { CaseDetail } from '../../../src/triage/contract';
import { REPLY_LANGUAGES, type ReplyLanguage } from '../words';
import { Button } from '../ui/button';
import { ChecksList } from './checks-list';
import { EarlierDifferences } from './earlier-differences';
import { LanguageTabs } from './language-tabs';
import { PreviewPanel } from './preview-panel';
import { TEXT_FIELDS } from './reply-content';
import { useEarlierVersions } from './reply-help';
import { ReplacesNotice } from './replaces-notice';
import { ReplySteps } from './reply-steps';
import { keyOf, titleOf } from './sources-editor';

interface ReplyFrozenProps {
  detail: CaseDetail;
  reply: ReplyView;
  onEdit: () => void;
}

export function ReplyFrozen({ detail, reply, onEdit }: ReplyFrozenProps) {
  const { t } = useTranslation();
  const textIn = (language: ReplyLanguage) => reply.texts.find((text) => text.language === language);
  const [language, setLanguage] = useState(REPLY_LANGUAGES.find((each) => textIn(each)) ?? 'en');
  const chosenText = textIn(language);
  return (
    <div className="reply-grid">
      <section className="panel" aria-label={t('reply.frozen')}>
        <div className="panel-head">
          <strong>{t(`reply.verdicts.${reply.verdict}`)}</strong>
          <span className="soft">
            {t('reply.author', { name: reply.author.name })}
            {reply.approver && ` · ${t('reply.approver', { name: reply.approver.name })}`}
          </span>
        </div>
        <div className="panel-body">
          <ReplacesNotice detail={detail} reply={reply} />
          {reply.withdrawnReason && <p className="notice">{reply.withdrawnReason}</p>}
          <LanguageTabs
            chosen={language}
            onChosen={setLanguage}
            written={(each) => textIn(each) !== undefined}
            panel={(each) => <FrozenVersion reply={reply} text={textIn(each)} />}
          />
          {reply.contentHash && (
            <p className="soft frozen-hash">
              {t('reply.hash')}: <code>{reply.contentHash}</code>
            </p>
          )}
        </div>
      </section>
      <div className="reply-side">
        <ReplySteps caseId={detail.case.id} reply={reply} onEdit={onEdit} />
        <section className="panel" aria-labelledby="frozen-sources">
          <div className="panel-head">
            <h2 id="frozen-sources">{t('reply.sources')}</h2>
          </div>
          <ul className="panel-body">
            {reply.sources.map((source) => (
              <li key={keyOf(source)} dir="auto">
                {'url' in source ? <a href={source.url}>{source.title}</a> : titleOf(source, detail.matches)}
              </li>
            ))}
          </ul>
        </section>
        <ChecksList checks={reply.checks} />
        {chosenText && <PreviewPanel caseId={detail.case.id} verdict={reply.verdict} text={chosenText} />}
      </div>
    </div>
  );
}

/** The text, or what changed in it since an earlier version. */
function FrozenVersion({ reply, text }: { reply: ReplyView; text: ReplyView['texts'][number] | undefined }) {
  const { t } = useTranslation();
  const earlier = useEarlierVersions(reply.id, reply.version);
  const [shown, setShown] = useState<'text' | 'submitted' | 'published'>('text');
  const stands = reply.languages.find((each) => each.language === text?.language);
  const offered = (['submitted', 'published'] as const).filter((each) => earlier.data?.[each]);
  const compared = shown === 'text' ? undefined : earlier.data?.[shown]?.content;
  return (
    <>
      {stands && (
        <p className="row soft">
          <span className="tag">{t(`reply.statuses.${stands.status}`)}</span>
          {stands.approver && t('reply.approver', { name: stands.approver.name })}
          {stands.returnComment && t('reply.returnedWith', { comment: stands.returnComment })}
        </p>
      )}
      {offered.length > 0 && (
        <div className="row" role="group" aria-label={t('checkup.differences')}>
          {(['text', ...offered] as const).map((each) => (
            <Button
              key={each}
              size="small"
              look={shown === each ? 'primary' : 'plain'}
              aria-pressed={shown === each}
              onPress={() => setShown(each)}
            >
              {each === 'text' ? t('checkup.showText') : t('checkup.showDifferences')}
              {each === 'published' && ` · ${t('reply.statuses.published')}`}
            </Button>
          ))}
        </div>
      )}
      {compared && text ? (
        <>
          <p className="soft">
            {t(shown === 'published' ? 'checkup.previousPublished' : 'checkup.previousSubmitted')}
          </p>
          <EarlierDifferences earlier={compared} text={text} />
        </>
      ) : (
        <FrozenText text={text} />
      )}
    </>
  );
}

function FrozenText({ text }: { text: ReplyView['texts'][number] | undefined }) {
  const { t } = useTranslation();
  if (text === undefined) return <p className="soft">{t('common.none')}</p>;
  const dir = text.language === 'ur' ? 'rtl' : 'ltr';
  return (
    <dl className="frozen">
      {TEXT_FIELDS.filter((field) => text[field] !== '').map((field) => (
        <div key={field} className={`frozen-${field}`}>
          <dt>{t(`reply.${field}`)}</dt>
          <dd lang={text.language} dir={dir}>
            {text[field]}
          </dd>
        </div>
      ))}
    </dl>
  );
}
