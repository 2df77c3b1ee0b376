/** How fast the desk answers: deadlines met, times to the claim and the publication, answers on the spot. */
import { type ReactNode, useId } from 'react';
import { useFormats } from '../i18n/formats';
import { useTranslation } from '../i18n/use-translation';
import { Link } from '../router/link';
import { pathTo } from '../router/routes';
import { measuredOf } from './list-path';
import type { Overview } from './overview-query';

type SlowCase = Overview['deadlines']['missedCases'][number];
type Duration = Overview['times']['claim'];

const ALL = 100;
const HOUR = 60;
const DAY = 24 * HOUR;
/** Up to this many hours are told in hours. */
const LONG_IN_HOURS = 2 * DAY;

interface SpeedPanelsProps {
  overview: Overview;
  department: string | undefined;
}

export function SpeedPanels({ overview: { deadlines, times, onTheSpot }, department }: SpeedPanelsProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const percent = usePercent();
  const ended = deadlines.met + deadlines.missed;
  return (
    <>
      <Speed
        title={t('overview.deadlines')}
        number={ended === 0 ? '–' : percent(deadlines.met, ended)}
        to={ended === 0 ? undefined : measuredOf('ended', { department })}
      >
        {ended === 0
          ? t('overview.noneEnded', { days: deadlines.days })
          : t('overview.deadlinesOf', {
              met: formats.number(deadlines.met),
              all: formats.number(ended),
              days: deadlines.days,
            })}
        <CaseList
          title={t('overview.missed')}
          cases={deadlines.missedCases}
          all={deadlines.missed}
          to={measuredOf('missed', { department })}
        />
      </Speed>
      <TimeTo
        title={t('overview.timeToClaim')}
        duration={times.claim}
        days={times.days}
        to={measuredOf('claimed', { department })}
      />
      <TimeTo
        title={t('overview.timeToPublish')}
        duration={times.publish}
        days={times.days}
        to={measuredOf('published', { department })}
      />
      <Speed
        title={t('overview.onTheSpot')}
        number={onTheSpot.reports === 0 ? '–' : percent(onTheSpot.answered, onTheSpot.reports)}
        to={onTheSpot.answered === 0 ? undefined : measuredOf('spot', { department })}
      >
        {t('overview.onTheSpotOf', {
          answered: formats.number(onTheSpot.answered),
          all: formats.number(onTheSpot.reports),
          days: onTheSpot.days,
        })}
      </Speed>
    </>
  );
}

interface TimeToProps {
  title: string;
  duration: Duration;
  days: number;
  to: string;
}

function TimeTo({ title, duration, days, to }: TimeToProps) {
  const { t } = useTranslation();
  const timeName = useTimeName();
  const { n, medianMinutes, p90Minutes, slowest } = duration;
  return (
    <Speed
      title={title}
      number={medianMinutes === null ? '–' : timeName(medianMinutes)}
      to={n === 0 ? undefined : to}
    >
      {medianMinutes === null || p90Minutes === null
        ? t('overview.noneYet', { days })
        : `${t('overview.median', { count: n, days })}, ${t('overview.p90', { time: timeName(p90Minutes) })}`}
      <CaseList title={t('overview.slowest')} cases={slowest} all={n} to={to} />
    </Speed>
  );
}

interface SpeedProps {
  title: string;
  number: string;
  /** Undefined where nothing was counted. */
  to: string | undefined;
  children: ReactNode;
}

function Speed({ title, number, to, children }: SpeedProps) {
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      <div className="panel-head">
        <h2 id={id}>{title}</h2>
        {to === undefined ? (
          <p className="big-number">{number}</p>
        ) : (
          <Link className="big-number" to={to} aria-label={`${title}: ${number}`}>
            {number}
          </Link>
        )}
      </div>
      <div className="panel-body soft">{children}</div>
    </section>
  );
}

interface CaseListProps {
  title: string;
  cases: readonly SlowCase[];
  /** How many there are in all, and where they stand. */
  all: number;
  to: string;
}

function CaseList({ title, cases, all, to }: CaseListProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const timeName = useTimeName();
  if (cases.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul className="slow-cases">
        {cases.map((kase) => (
          <li key={kase.id}>
            <Link to={pathTo.case(kase.id)} dir="auto">
              {kase.number} · {kase.title}
            </Link>{' '}
            {timeName(kase.minutes)}
          </li>
        ))}
      </ul>
      {all > cases.length && <Link to={to}>{t('overview.allOf', { count: formats.number(all) })}</Link>}
    </details>
  );
}

function usePercent(): (part: number, all: number) => string {
  const { t } = useTranslation();
  const formats = useFormats();
  return (part, all) => t('common.percent', { value: formats.number(Math.round((part / all) * ALL)) });
}

function useTimeName(): (minutes: number) => string {
  const { t } = useTranslation();
  const formats = useFormats();
  return (minutes) => {
    if (minutes < HOUR) return t('overview.minutes', { count: formats.number(Math.round(minutes)) });
    if (minutes < LONG_IN_HOURS) return t('overview.hours', { count: formats.number(tenth(minutes / HOUR)) });
    return t('overview.days', { count: formats.number(tenth(minutes / DAY)) });
  };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
