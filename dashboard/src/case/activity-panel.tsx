/** Everything that happened to the case, newest first, and notes for colleagues. */
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../src/triage/contract';
import { useFormats } from '../i18n/formats';
import { Button } from '../ui/button';
import { useDraftText } from '../ui/drafts';
import { TextArea } from '../ui/field';
import type { Act } from './case-actions';

export function ActivityPanel({ detail, act }: { detail: CaseDetail; act: Act }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const newestFirst = [...detail.events].sort((a, b) => b.seq - a.seq);
  return (
    <section className="panel" aria-labelledby="activity-title">
      <div className="panel-head">
        <h2 id="activity-title">{t('case.activity')}</h2>
      </div>
      <div className="panel-body">
        {detail.case.allowed.includes('note') && <NoteForm caseId={detail.case.id} act={act} />}
        <ol className="activity">
          {newestFirst.map((event) => (
            <li key={event.seq}>
              <p className="sentence" dir="auto">
                {event.summary}
              </p>
              <p className="soft">
                {event.actor?.name ?? t('case.byItself')} ·{' '}
                <time dateTime={event.at}>{formats.moment(event.at)}</time>
              </p>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

function NoteForm({ caseId, act }: { caseId: string; act: Act }) {
  const { t } = useTranslation();
  const [text, setText, drop] = useDraftText(`note:${caseId}`);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    act.mutate({ action: 'note', body: { text } }, { onSuccess: drop });
  };
  return (
    <form className="note-form" onSubmit={submit}>
      <TextArea
        label={t('action.note')}
        placeholder={t('action.form.notePlaceholder')}
        rows={2}
        required
        value={text}
        onValue={setText}
      />
      <Button type="submit" size="small" isDisabled={text.trim() === ''}>
        {t('common.save')}
      </Button>
    </form>
  );
}
