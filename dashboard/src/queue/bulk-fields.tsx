/** What each kind of work asks for. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../src/triage/contract';
import type { QueueItem } from '../../../src/triage/queue/contract';
import { get } from '../api/http';
import { pathOfCase } from '../case/case-query';
import { CloseFields } from '../case/forms/close-fields';
import { EscalateFields, RouteFields } from '../case/forms/reason-fields';
import { SnoozeFields } from '../case/forms/snooze-fields';
import { useColleagues } from '../session/colleagues';
import { mayIn, useSession } from '../session/session';
import { Choice } from '../ui/field';
import type { BulkAction } from './bulk-actions';

type OnBody = (body: Record<string, unknown>) => void;

interface BulkFieldsProps {
  action: BulkAction;
  examples: readonly QueueItem[];
  onBody: OnBody;
}

export function BulkFields({ action, examples, onBody }: BulkFieldsProps) {
  switch (action) {
    case 'assign':
      return <AssignFields examples={examples} onBody={onBody} />;
    case 'route':
      return <RouteFields kase={{ department: sameDepartment(examples) }} onBody={onBody} />;
    case 'close':
      return <CloseFields onBody={onBody} />;
    case 'merge':
      return <MergeFields examples={examples} onBody={onBody} />;
    case 'snooze':
      return <SnoozeFields onBody={onBody} />;
    case 'escalate':
      return <EscalateFields onBody={onBody} />;
    default:
      return action satisfies never;
  }
}

function sameDepartment(examples: readonly QueueItem[]): string {
  const departments = new Set(examples.map((each) => each.department));
  return departments.size === 1 ? ([...departments][0] ?? '') : '';
}

const NOBODY = '';

function AssignFields({ examples, onBody }: Pick<BulkFieldsProps, 'examples' | 'onBody'>) {
  const { t } = useTranslation();
  const session = useSession();
  const colleagues = useColleagues();
  const [to, setTo] = useState(session.official.id);
  useEffect(() => onBody({ to: to === NOBODY ? null : to }), [to, onBody]);
  const departments = [...new Set(examples.map((each) => each.department))];
  const able = colleagues.filter((each) =>
    departments.every((department) =>
      each.roles.some((role) => role.department === department && role.role !== 'viewer'),
    ),
  );
  const me = departments.every((department) => mayIn(session, 'triager', department));
  return (
    <Choice
      label={t('bulk.assignTo')}
      value={to}
      onValue={setTo}
      options={[
        ...(me ? [{ value: session.official.id, name: t('queue.assigneeMe') }] : []),
        ...able.filter(({ id }) => id !== session.official.id).map(({ id, name }) => ({ value: id, name })),
        { value: NOBODY, name: t('queue.assigneeNone') },
      ]}
    />
  );
}

/** One of several chosen cases survives; a single case goes into one that is near to it. */
function MergeFields({ examples, onBody }: Pick<BulkFieldsProps, 'examples' | 'onBody'>) {
  const { t } = useTranslation();
  const only = examples.length === 1 ? examples[0] : undefined;
  const detail = useQuery({
    queryKey: ['nearby', only?.id],
    queryFn: () => get<CaseDetail>(pathOfCase(only?.id ?? '')),
    enabled: only !== undefined,
  });
  const most = [...examples].sort((one, other) => other.reportCount - one.reportCount);
  const survivors = only ? (detail.data?.nearby ?? []) : most;
  const [wished, setWished] = useState<string>();
  const into = wished ?? survivors[0]?.id;
  useEffect(() => onBody(into === undefined ? {} : { into }), [into, onBody]);
  if (survivors.length === 0) {
    return <p className="soft">{detail.isFetching ? t('common.loading') : t('bulk.nothingNear')}</p>;
  }
  return (
    <Choice
      label={t('bulk.mergeInto')}
      value={into ?? ''}
      onValue={setWished}
      options={survivors.map(({ id, number, title }) => ({ value: id, name: `#${number} ${title}` }))}
    />
  );
}
