/** Reports of the last 24 hours, hour by hour, beside the usual level: a chart, and the same as a table. */
import { Suspense } from 'react';
import { useFormats } from '../i18n/formats';
import { useTranslation } from '../i18n/use-translation';
import { Link } from '../router/link';
import { againstUsual } from './against-usual';
import { useHourName } from './hour-name';
import { reportedOf } from './list-path';
import type { Overview } from './overview-query';
import { lazyPart } from '../ui/lazy-part';

/** The library of charts is loaded with the first chart. */
const ArrivalsChart = lazyPart(async () => (await import('./arrivals-chart')).ArrivalsChart);

interface ArrivalsPanelProps {
  arrivals: Overview['arrivals'];
  department: string | undefined;
}

export function ArrivalsPanel({ arrivals, department }: ArrivalsPanelProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { day, weeks } = arrivals;
  return (
    <section className="panel overview-wide" aria-labelledby="arrivals-title">
      <div className="panel-head">
        <h2 id="arrivals-title">{t('overview.arrivals')}</h2>
        <p className="row">
          <Link className="big-number" to={reportedOf({ department })}>
            {formats.number(day.count)}
          </Link>
          {day.usual !== null && (
            <span>
              {t('overview.usual', { count: formats.number(Math.round(day.usual)) })} ·{' '}
              {againstUsual(day, t, formats)}
            </span>
          )}
        </p>
      </div>
      <div className="panel-body">
        {/* Written from the left in any language: the chart mirrors itself, and its labels are numbers. */}
        <div className="chart" dir="ltr" role="img" aria-label={t('overview.chartLabel')}>
          <Suspense>
            <ArrivalsChart hours={arrivals.hours} hasUsual={weeks > 0} />
          </Suspense>
        </div>
        <p className="soft">
          {weeks === 0 ? t('overview.noUsual') : t('overview.usualMeans', { count: weeks })}
        </p>
        <HourTable hours={arrivals.hours} department={department} />
      </div>
    </section>
  );
}

interface HourTableProps {
  hours: Overview['arrivals']['hours'];
  department: string | undefined;
}

function HourTable({ hours, department }: HourTableProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const hourName = useHourName();
  return (
    <details>
      <summary>{t('overview.asTable')}</summary>
      <table className="numbers">
        <thead>
          <tr>
            <th scope="col">{t('overview.hour')}</th>
            <th scope="col">{t('overview.reports')}</th>
            <th scope="col">{t('overview.usualLevel')}</th>
          </tr>
        </thead>
        <tbody>
          {hours.map((hour) => (
            <tr key={hour.from}>
              <th scope="row">{hourName(hour.from)}</th>
              <td>
                {hour.count === 0 ? (
                  formats.number(hour.count)
                ) : (
                  <Link
                    to={reportedOf({ department }, hour.from)}
                    aria-label={`${hourName(hour.from)}: ${formats.number(hour.count)}`}
                  >
                    {formats.number(hour.count)}
                  </Link>
                )}
              </td>
              <td>{hour.usual === null ? '–' : formats.number(hour.usual)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
