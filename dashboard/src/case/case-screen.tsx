/** One case: the claim and its reports, beside them the facts, and everything that can be done. */
import { useEffect, useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { CaseDetail } from '../../../src/triage/contract';
import { Problem } from '../api/problem';
import { DeliveryPanel } from '../deliveries/delivery-panel';
import { useLive } from '../live/live-context';
import { useReadOnOpen } from '../live/read-on-open';
import { Link } from '../router/link';
import { neighbourOf } from '../queue/neighbours';
import { navigate } from '../router/router';
import { pathTo } from '../router/routes';
import { useSession } from '../session/session';
import type { Command } from '../shortcuts/command-registry';
import { useCommands } from '../shortcuts/use-commands';
import { EmptyState, ErrorState, Skeleton } from '../ui/states';
import { useActAndNext } from './act-and-next';
import { ActionForm, type OpenForm } from './action-form';
import { ActivityPanel } from './activity-panel';
import { ArrivalsPanel } from './arrivals-panel';
import { CaseActions } from './case-actions';
import { CaseHead } from './case-head';
import { useCase, useCaseAction } from './case-query';
import { FactsPanel } from './facts-panel';
import { MergeDialog } from './merge-dialog';
import { type Nearby, NearbyPanel } from './nearby-panel';
import { NOTE_FIELD } from './note-form';
import { PriorityPanel } from './priority-panel';
import { RepliesPanel } from './replies-panel';
import { ReportsPanel } from './reports-panel';
import { WordingsPanel } from './wordings-panel';
import './case.css';

const LINES_WHILE_LOADING = 7;
const NOT_FOUND = 404;

export function CaseScreen({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const { line } = useLive();
  const query = useCase(caseId);
  useEffect(() => line?.openCase(caseId), [line, caseId]);
  useReadOnOpen(caseId);

  if (query.data) return <CaseShown detail={query.data} />;
  if (query.isError) {
    if (query.error instanceof Problem && query.error.status === NOT_FOUND) {
      return (
        <EmptyState>
          <h1>{t('case.gone')}</h1>
          <Link to={pathTo.queue()}>{t('desk.home')}</Link>
        </EmptyState>
      );
    }
    return <ErrorState alone error={query.error} onRetry={() => void query.refetch()} />;
  }
  return <Skeleton lines={LINES_WHILE_LOADING} />;
}

function CaseShown({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation();
  const { official } = useSession();
  const kase = detail.case;
  const [form, setForm] = useState<OpenForm>();
  const [factShown, setFactShown] = useState<string>();
  const [merging, setMerging] = useState<Nearby>();
  // Rejected ones come last; they are shown when somebody asks for them.
  const standing = detail.matches.find((each) => each.feedback !== 'rejected');
  const match = detail.matches.find((each) => each.factId === factShown) ?? standing;
  const nearest = detail.nearby.find((each) => !each.rejected);
  const judge = (feedback: 'accepted' | 'rejected') => () =>
    act.mutate(
      { action: 'feedback', body: { factId: match?.factId, feedback } },
      { onSuccess: () => setFactShown(undefined) },
    );
  const act = useCaseAction(kase.id);
  const may = (action: string): boolean => kase.allowed.includes(action);

  useEffect(() => {
    document.title = `#${kase.number} ${kase.title} · ${t('desk.name')}`;
  }, [kase.number, kase.title, t]);
  const goTo = (other: string | undefined) => other !== undefined && (() => navigate(pathTo.case(other)));
  const next = goTo(neighbourOf(kase.id, 1));
  const previous = goTo(neighbourOf(kase.id, -1));
  useActAndNext({ kase, match, act, next: next || undefined });
  useCommands([
    ...(next
      ? [{ id: 'case.next', name: t('keys.next'), group: 'case', keys: 'j', run: next } as const]
      : []),
    ...(previous
      ? [{ id: 'case.previous', name: t('keys.previous'), group: 'case', keys: 'k', run: previous } as const]
      : []),
    ...when(may('claim'), {
      id: 'case.claim',
      name: t('keys.claim'),
      group: 'case',
      keys: 'c',
      run: () => act.mutate({ action: 'claim', body: { version: kase.version } }),
    }),
    ...when(may('feedback') && match !== undefined && match.feedback !== 'accepted', {
      id: 'case.accept',
      name: t('casework.keyAccept'),
      group: 'case',
      keys: 'a',
      run: judge('accepted'),
    }),
    ...when(may('feedback') && match !== undefined && match.feedback !== 'rejected', {
      id: 'case.reject',
      name: t('casework.keyReject'),
      group: 'case',
      keys: 'x',
      run: judge('rejected'),
    }),
    ...when(may('merge') && nearest !== undefined, {
      id: 'case.merge',
      name: t('casework.keyMerge'),
      group: 'case',
      keys: 'm',
      run: () => setMerging(nearest),
    }),
    ...when(may('assess'), {
      id: 'case.assess',
      name: t('casework.keyAssess'),
      group: 'case',
      keys: 'p',
      run: () => setForm({ name: 'assess' }),
    }),
    ...when(may('note'), {
      id: 'case.note',
      name: t('casework.keyNote'),
      group: 'case',
      keys: 'n',
      run: () => document.getElementById(NOTE_FIELD)?.focus(),
    }),
    {
      id: 'case.reply',
      name: t('keys.reply'),
      group: 'case',
      keys: 'r',
      run: () => navigate(pathTo.reply(kase.id)),
    },
    ...when(may('release') && kase.assignee !== null && kase.assignee.id !== official.id, {
      id: 'case.break',
      name: t('action.break', { name: kase.assignee?.name ?? '' }),
      group: 'case',
      keys: 'b',
      run: () => setForm({ name: 'break' }),
    }),
    ...when(may('assign'), {
      id: 'case.assign',
      name: t('keys.assign'),
      group: 'case',
      keys: 'i',
      run: () => setForm({ name: 'assign' }),
    }),
    ...when(may('escalate'), {
      id: 'case.escalate',
      name: t('keys.escalate'),
      group: 'case',
      keys: 'e',
      run: () => setForm({ name: 'escalate' }),
    }),
    ...when(may('snooze'), {
      id: 'case.snooze',
      name: t('keys.snooze'),
      group: 'case',
      keys: 's',
      run: () => setForm({ name: 'snooze' }),
    }),
    {
      id: 'case.leave',
      name: t('keys.escape'),
      group: 'case',
      keys: 'Escape',
      run: () => navigate(pathTo.lastQueue()),
    },
  ]);

  return (
    <article className="case" aria-labelledby="case-title">
      <CaseHead detail={detail} />
      <CaseActions kase={kase} act={act} onForm={setForm} />
      <div className="case-grid">
        <div className="case-column">
          <WordingsPanel detail={detail} />
          <ArrivalsPanel arrivals={detail.arrivals} />
          <ReportsPanel
            detail={detail}
            match={match}
            onSplit={(reportIds) => setForm({ name: 'split', reportIds })}
          />
        </div>
        <div className="case-column">
          <FactsPanel
            detail={detail}
            shown={match}
            onShow={setFactShown}
            act={act}
            onJudged={() => setFactShown(undefined)}
          />
          <NearbyPanel detail={detail} onMerge={may('merge') ? setMerging : undefined} />
          <PriorityPanel
            kase={kase}
            onAssess={may('assess') ? () => setForm({ name: 'assess' }) : undefined}
          />
        </div>
        <aside className="case-side" aria-label={t('case.activity')}>
          <RepliesPanel detail={detail} />
          <DeliveryPanel caseId={kase.id} />
          <ActivityPanel detail={detail} />
        </aside>
      </div>
      {merging && <MergeDialog kase={kase} into={merging} onClose={() => setMerging(undefined)} />}
      {form && (
        <ActionForm
          form={form}
          kase={kase}
          act={act}
          onClose={() => setForm(undefined)}
          onNext={next || undefined}
        />
      )}
    </article>
  );
}

function when(possible: boolean, command: Command): Command[] {
  return possible ? [command] : [];
}
