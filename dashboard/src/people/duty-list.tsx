/** Who is responsible for what, and for when; those who are on duty now stand first. */
import { useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { DutyView } from '../../../src/officials/people/people.contract';
import { sentenceOf } from '../api/sentence';
import { useFormats } from '../i18n/formats';
import { useDepartmentName } from '../session/departments';
import { mayIn, useSession } from '../session/session';
import { Button } from '../ui/button';
import { say } from '../ui/messages';
import { ErrorState, Skeleton } from '../ui/states';
import { DutyDialog } from './duty-dialog';
import { useDuties, useEndDuty } from './people-query';

const LINES_WHILE_LOADING = 2;

export function DutyList() {
  const { t } = useTranslation();
  const session = useSession();
  const duties = useDuties();
  const [adding, setAdding] = useState(false);
  const plans = session.departments.some(({ id }) => mayIn(session, 'approver', id));
  const now = duties.data?.filter((duty) => duty.now) ?? [];
  const later = duties.data?.filter((duty) => !duty.now) ?? [];
  return (
    <section className="panel" aria-labelledby="duty-title">
      <div className="panel-head">
        <h2 id="duty-title">{t('people.onDuty')}</h2>
        {plans && (
          <Button size="small" onPress={() => setAdding(true)}>
            {t('people.addDuty')}
          </Button>
        )}
      </div>
      {duties.isPending && <Skeleton lines={LINES_WHILE_LOADING} />}
      {duties.isError && <ErrorState error={duties.error} onRetry={() => void duties.refetch()} />}
      {duties.data && (
        <div className="panel-body">
          <Duties duties={now} empty={t('people.nobodyOnDuty')} label={t('people.onDuty')} />
          {later.length > 0 && (
            <>
              <h3>{t('people.duties')}</h3>
              <Duties duties={later} empty={t('people.noDuties')} label={t('people.duties')} />
            </>
          )}
        </div>
      )}
      {adding && <DutyDialog onClose={() => setAdding(false)} />}
    </section>
  );
}

function Duties({ duties, empty, label }: { duties: readonly DutyView[]; empty: string; label: string }) {
  if (duties.length === 0) return <p className="soft">{empty}</p>;
  return (
    <ul className="duties" aria-label={label}>
      {duties.map((duty) => (
        <DutyLine key={duty.id} duty={duty} />
      ))}
    </ul>
  );
}

function DutyLine({ duty }: { duty: DutyView }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const session = useSession();
  const departmentName = useDepartmentName();
  const end = useEndDuty();
  const stop = (): void =>
    end.mutate(duty.id, {
      onSuccess: () => say('done', t('people.dutyEnded')),
      onError: (error) => say('refused', sentenceOf(error, t)),
    });
  return (
    <li className="row">
      <strong>
        <bdi>{duty.official.name}</bdi>
      </strong>
      <span>{t(`people.tasks.${duty.task}`)}</span>
      {duty.topic !== '' && <bdi className="tag">{duty.topic}</bdi>}
      <span className="soft">{departmentName(duty.department)}</span>
      <span className="soft">
        {formats.moment(duty.from)} – {formats.moment(duty.until)}
      </span>
      {mayIn(session, 'approver', duty.department) && (
        <Button
          size="small"
          look="quiet"
          aria-label={t('people.endDutyOf', { name: duty.official.name })}
          isPending={end.isPending}
          onPress={stop}
        >
          {t('people.endDuty')}
        </Button>
      )}
    </li>
  );
}
