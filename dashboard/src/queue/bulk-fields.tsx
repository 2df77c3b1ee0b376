/** What each kind of work asks for. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { CaseDetail, CaseItem } from '../../../src/triage/contract';
import { get } from '../api/http';
import { pathOfCase } from '../case/case-query';
import { AssignFields } from '../case/forms/assign-fields';
import { CloseFields } from '../case/forms/close-fields';
import { EscalateFields, RouteFields } from '../case/forms/reason-fields';
import { SnoozeFields } from '../case/forms/snooze-fields';
import { Choice } from '../ui/field';
import type { BulkAction } from './bulk-actions';

type OnBody = (body: Record<string, unknown>) => void;

/** What the forms ask a case about; lists know more. */
export type Example = Pick<CaseItem, 'id' | 'kind' | 'number' | 'title' | 'department' | 'reportCount'>;

interface BulkFieldsProps {
  action: BulkAction;
  examples: readonly Example[];
  onBody: OnBody;
}

export function BulkFields({ action, examples, onBody }: BulkFieldsProps) {
  switch (action) {
    case 'assign':
      return <AssignFields departments={examples.map((each) => each.department)} onBody={onBody} />;
    case 'route':
      return <RouteFields kase={{ department: sameDepartment(examples) }} onBody={onBody} />;
    case 'close':
      return <CloseFields onBody={onBody} kinds={examples.map(({ kind }) => kind)} />;
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

function sameDepartment(examples: readonly Example[]): string {
  const departments = new Set(examples.map((each) => each.department));
  return departments.size === 1 ? ([...departments][0] ?? '') : '';
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
