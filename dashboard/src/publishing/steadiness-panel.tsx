/** How steadily each page was posted on: the last weeks as bars against the plan, and in words. */
import { type FormEvent, useState } from 'react';
import { useFormats } from '../i18n/formats';
import { useTranslation } from '../i18n/use-translation';
import { useDepartmentName, useDepartments } from '../session/departments';
import { mayIn, useSession } from '../session/session';
import { Button } from '../ui/button';
import { Choice, TextField } from '../ui/field';
import { ErrorState, Skeleton } from '../ui/states';
import { PAGES } from './pages';
import { usePostStep, useSteadiness } from './publishing-query';

const LINES_WHILE_LOADING = 3;
const TALLEST = 32;
const BAR = 10;

export function SteadinessPanel() {
  const { t } = useTranslation();
  const steadiness = useSteadiness();
  const departmentName = useDepartmentName();
  return (
    <section className="panel" aria-labelledby="steady-title">
      <div className="panel-head">
        <h2 id="steady-title">{t('publishing.steady')}</h2>
      </div>
      <div className="panel-body">
        {steadiness.isPending && <Skeleton lines={LINES_WHILE_LOADING} />}
        {steadiness.isError && (
          <ErrorState error={steadiness.error} onRetry={() => void steadiness.refetch()} />
        )}
        {steadiness.data?.items.length === 0 && <p className="soft">{t('publishing.noPlan')}</p>}
        <ul className="steadiness">
          {steadiness.data?.items.map((each) => (
            <li key={`${each.department} ${each.channel}`}>
              <strong>
                {t(`deliveries.channels.${each.channel}`)} · {departmentName(each.department)}
              </strong>
              <Bars weeks={each.weeks} plan={each.postsPerWeek} />
              <span className="soft">
                {t('publishing.kept', {
                  kept: each.weeksKept,
                  past: each.weeksPast,
                  plan: each.postsPerWeek,
                })}
                {each.longestPause !== null && ` · ${t('publishing.pause', { count: each.longestPause })}`}
              </span>
            </li>
          ))}
        </ul>
        <PlanForm />
      </div>
    </section>
  );
}

function Bars({ weeks, plan }: { weeks: { monday: string; posted: number }[]; plan: number }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const most = Math.max(1, plan, ...weeks.map(({ posted }) => posted));
  const line = TALLEST - (plan / most) * TALLEST;
  const spoken = weeks.map(({ monday, posted }) =>
    t('publishing.weeksOf', { day: formats.day(monday), count: posted }),
  );
  return (
    <svg
      className="bars"
      role="img"
      aria-label={spoken.join('; ')}
      viewBox={`0 0 ${weeks.length * BAR} ${TALLEST}`}
      width={weeks.length * BAR * 1.6}
      height={TALLEST * 1.6}
    >
      {weeks.map(({ monday, posted }, place) => {
        const height = (posted / most) * TALLEST;
        return (
          <rect
            key={monday}
            x={place * BAR + 1}
            y={TALLEST - height}
            width={BAR - 2}
            height={height}
            className={posted >= plan ? 'bar-kept' : 'bar-short'}
          />
        );
      })}
      {plan > 0 && <line x1={0} x2={weeks.length * BAR} y1={line} y2={line} className="bar-plan" />}
    </svg>
  );
}

function PlanForm() {
  const { t } = useTranslation();
  const session = useSession();
  const departments = useDepartments().filter(({ id }) => mayIn(session, 'approver', id));
  const nameOf = useDepartmentName();
  const [department, setDepartment] = useState(departments[0]?.id ?? '');
  const [page, setPage] = useState<string>(PAGES[0] ?? '');
  const [postsPerWeek, setPostsPerWeek] = useState('3');
  const step = usePostStep(() => undefined);
  if (departments.length === 0) return null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const channel = PAGES.find((each) => each === page);
    if (channel === undefined) return;
    step.mutate({ step: 'plan', plan: { department, channel, postsPerWeek: Number(postsPerWeek) } });
  };
  return (
    <form className="row plan-form" onSubmit={submit} aria-label={t('publishing.plan')}>
      <Choice
        label={t('publishing.department')}
        value={department}
        onValue={setDepartment}
        options={departments.map(({ id }) => ({ value: id, name: nameOf(id) }))}
      />
      <Choice
        label={t('publishing.where')}
        value={page}
        onValue={setPage}
        options={PAGES.map((value) => ({ value, name: t(`deliveries.channels.${value}`) }))}
      />
      <TextField
        label={t('publishing.perWeek')}
        type="number"
        value={postsPerWeek}
        onValue={setPostsPerWeek}
        required
      />
      <Button type="submit" isPending={step.isPending}>
        {t('publishing.setPlan')}
      </Button>
    </form>
  );
}
