/** Writes a reply: verdict, language versions, sources; keeps what is typed; saves, submits, shows the checks. */
import { useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { ReplyView } from '../../../src/responses/contract';
import type { CaseDetail } from '../../../src/triage/contract';
import { sentenceOf } from '../api/sentence';
import { useWriting } from '../live/presence';
import { useIsWriting } from '../live/writing-state';
import { isAt, navigate } from '../router/router';
import { pathTo } from '../router/routes';
import { useCommands } from '../shortcuts/use-commands';
import { Button } from '../ui/button';
import { dropDraft, keepDraft, keptDraft } from '../ui/drafts';
import { Choice } from '../ui/field';
import { say } from '../ui/messages';
import { type ReplyLanguage, VERDICTS } from '../words';
import { ChecksList } from './checks-list';
import { LanguageTabs } from './language-tabs';
import { contentOf, isSame, isWritten, type ReplyDraft, withWords } from './reply-content';
import { PreviewPanel } from './preview-panel';
import { useLiveChecks } from './reply-help';
import { ReplacesNotice } from './replaces-notice';
import { useReplyStep, useSaveReply } from './reply-query';
import { SourcesEditor } from './sources-editor';
import { WordingFields } from './wording-fields';

interface ReplyEditorProps {
  detail: CaseDetail;
  reply: ReplyView | undefined;
  /** The saved text, or the suggestion. */
  start: ReplyDraft;
  suggested: boolean;
}

export function ReplyEditor({ detail, reply, start, suggested }: ReplyEditorProps) {
  const { t } = useTranslation();
  const caseId = detail.case.id;
  const draftKey = `reply:${caseId}:${reply?.id ?? 'new'}`;
  const [draft, setDraft] = useState<ReplyDraft>(() => keptDraft<ReplyDraft>(draftKey) ?? start);
  const [language, setLanguage] = useState<ReplyLanguage>('en');
  const save = useSaveReply(caseId, reply);
  const step = useReplyStep(caseId);
  const unsaved = !isSame(draft, start);
  const content = contentOf(draft, language);
  const checks = useLiveChecks(caseId, content);
  useWriting(caseId, useIsWriting(JSON.stringify(content)) ? 'reply' : undefined);

  const change = (next: ReplyDraft): void => {
    setDraft(next);
    keepDraft(draftKey, next);
  };
  const discard = (): void => {
    dropDraft(draftKey);
    setDraft(start);
  };
  const saveNow = async (): Promise<ReplyView> => {
    const saved = await save.mutateAsync(content);
    dropDraft(draftKey);
    return saved;
  };
  const settle = (saved: ReplyView): void => {
    const isNew = reply === undefined && isAt(pathTo.reply(caseId));
    if (isNew) navigate(pathTo.reply(caseId, saved.id), 'replace');
  };
  const onSave = async (): Promise<void> => {
    const saved = await saveNow().catch(() => undefined); // The error stands beside the buttons.
    if (saved === undefined) return;
    say('done', t('reply.saved'));
    settle(saved);
  };
  const onSubmit = async (): Promise<void> => {
    const saved = reply !== undefined && !unsaved ? reply : await saveNow().catch(() => undefined);
    if (saved === undefined) return;
    await step.mutateAsync({ reply: saved, step: 'submit' }).catch(() => undefined); // Told by the step itself.
    settle(saved);
  };
  const busy = save.isPending || step.isPending;
  useCommands([
    {
      id: 'reply.save',
      name: t('reply.save'),
      group: 'case',
      keys: 'Mod+s',
      run: () => !busy && void onSave(),
    },
    {
      ...{ id: 'reply.submit', name: t('reply.submit'), group: 'case', keys: 'Mod+Enter' },
      run: () => !busy && void onSubmit(),
    },
  ]);

  return (
    <div className="reply-grid">
      <div className="reply-writing panel">
        <div className="panel-body">
          {reply?.returnComment && (
            <p className="notice">{t('reply.returnedWith', { comment: reply.returnComment })}</p>
          )}
          <ReplacesNotice detail={detail} reply={reply} />
          {suggested && !unsaved && <p className="notice notice-soft">{t('reply.suggestion')}</p>}
          {unsaved && (
            <p className="row soft">
              {t('reply.restored')}
              <Button size="small" look="quiet" onPress={discard}>
                {t('reply.discard')}
              </Button>
            </p>
          )}
          <Choice
            label={t('reply.verdict')}
            value={draft.verdict}
            onValue={(value) =>
              change({ ...draft, verdict: VERDICTS.find((each) => each === value) ?? draft.verdict })
            }
            options={VERDICTS.map((value) => ({ value, name: t(`reply.verdicts.${value}`) }))}
          />
          <LanguageTabs
            chosen={language}
            onChosen={setLanguage}
            written={(each) => isWritten(draft.texts[each])}
            panel={(each) => (
              <WordingFields
                language={each}
                words={draft.texts[each]}
                onWord={(field, value) => change(withWords(draft, each, field, value))}
              />
            )}
          />
        </div>
      </div>
      <div className="reply-side">
        <SourcesEditor
          matches={detail.matches}
          sources={draft.sources}
          onChange={(sources) => change({ ...draft, sources })}
        />
        <ChecksList
          checks={checks.data?.checks ?? reply?.checks ?? []}
          state={checks.isError ? 'stale' : checks.isFetching ? 'checking' : 'fresh'}
        />
        <PreviewPanel caseId={caseId} verdict={draft.verdict} text={{ language, ...draft.texts[language] }} />
        <div className="reply-foot panel">
          <div className="panel-body">
            <p className="form-error" role="alert">
              {save.error ? sentenceOf(save.error, t) : ''}
            </p>
            <div className="row">
              <Button keys="Control+S" onPress={() => void onSave()} isDisabled={busy}>
                {t('reply.save')}
              </Button>
              <Button look="primary" keys="Control+Enter" onPress={() => void onSubmit()} isDisabled={busy}>
                {t('reply.submit')}
              </Button>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}
