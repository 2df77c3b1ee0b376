/** Everything that happened to the case, newest first, and notes for colleagues. */
import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { CaseDetail, CaseEventView } from '../../../src/triage/contract';
import { useFormats } from '../i18n/formats';
import { dropQueuedNote, onQueueChanged, queuedNotes } from '../notes/note-queue';
import { useDepartmentName } from '../session/departments';
import { Button } from '../ui/button';
import { Choice } from '../ui/field';
import { eventSentence } from './event-sentence';
import { useUnmerge } from './merge-query';
import { NoteForm } from './note-form';

const FILTERS = ['all', 'notes', 'decisions'] as const;
type Filter = (typeof FILTERS)[number];

export function ActivityPanel({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<Filter>('all');
  const shown = detail.events.filter((event) => fits(event, filter)).sort((a, b) => b.seq - a.seq);
  return (
    <section className="panel" aria-labelledby="activity-title">
      <div className="panel-head">
        <h2 id="activity-title">{t('case.activity')}</h2>
      </div>
      <div className="panel-body">
        {detail.case.allowed.includes('note') && <NoteForm kase={detail.case} />}
        <WaitingNotes caseId={detail.case.id} />
        <Choice
          label={t('casework.filter.label')}
          value={filter}
          onValue={(value) => setFilter(FILTERS.find((each) => each === value) ?? 'all')}
          options={FILTERS.map((value) => ({ value, name: t(`casework.filter.${value}`) }))}
        />
        <ol className="activity">
          {shown.map((event) => (
            <EventItem key={event.seq} event={event} detail={detail} />
          ))}
        </ol>
      </div>
    </section>
  );
}

function EventItem({ event, detail }: { event: CaseEventView; detail: CaseDetail }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const departmentName = useDepartmentName();
  const unmerge = useUnmerge();
  const merged = undoableMerge(event, detail);
  return (
    <li className={event.kind === 'note' ? 'activity-note' : undefined}>
      <p className="sentence" dir="auto">
        {eventSentence(event, { t, formats, departmentName })}
      </p>
      <p className="row soft">
        <span>
          <bdi>{event.actor?.name ?? t('case.byItself')}</bdi> ·{' '}
          <bdi>
            <time dateTime={event.at}>{formats.moment(event.at)}</time>
          </bdi>
        </span>
        {merged && (
          <Button size="small" look="quiet" onPress={() => unmerge.mutate(merged)}>
            {t('casework.answerUndo')}
          </Button>
        )}
      </p>
    </li>
  );
}

/** Notes that the server does not have yet, and those that it refused. */
function WaitingNotes({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const notes = useSyncExternalStore(onQueueChanged, queuedNotes).filter((each) => each.caseId === caseId);
  if (notes.length === 0) return null;
  return (
    <ul className="activity">
      {notes.map((note) => (
        <li key={note.key} className="activity-waiting">
          <p dir="auto" className="sentence">
            {note.text}
          </p>
          <p className="row soft">
            {note.refused === undefined
              ? t('casework.note.waiting')
              : t('casework.note.failed', { reason: note.refused })}
            {note.refused !== undefined && (
              <Button size="small" look="quiet" onPress={() => dropQueuedNote(note.key)}>
                {t('casework.note.drop')}
              </Button>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

function fits({ kind, actor }: CaseEventView, filter: Filter): boolean {
  if (filter === 'notes') return kind === 'note';
  return filter === 'all' || (actor !== null && kind !== 'note');
}

/** A merge that still stands: nothing was taken out of this case since. */
function undoableMerge(
  { kind, data, seq }: CaseEventView,
  detail: CaseDetail,
): { caseId: string; version: number } | undefined {
  const { absorbed, absorbedVersion } = data;
  if (kind !== 'merged_in' || typeof absorbed !== 'string' || typeof absorbedVersion !== 'number') {
    return undefined;
  }
  const undone = detail.events.some(
    (each) => each.seq > seq && each.kind === 'unmerged_from' && each.data['restored'] === absorbed,
  );
  const may = detail.case.allowed.includes('note');
  return undone || !may ? undefined : { caseId: absorbed, version: absorbedVersion };
}
