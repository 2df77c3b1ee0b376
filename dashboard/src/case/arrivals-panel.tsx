/** When the reports came: bars for the eye, a table for everybody who wants the numbers. */
import { useTranslation } from '../i18n/use-translation';
import type { CaseDetail } from '../../../src/triage/contract';
import { useFormats } from '../i18n/formats';

const TITLES = {
  hour: 'casework.arrivalsHour',
  day: 'casework.arrivalsDay',
  week: 'casework.arrivalsWeek',
} as const;
const HEIGHT = 48;
const BAR = 8;
const GAP = 2;

export function ArrivalsPanel({ arrivals }: { arrivals: CaseDetail['arrivals'] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { unit, counts } = arrivals;
  const most = Math.max(1, ...counts.map((each) => each.reports));
  const total = counts.reduce((sum, each) => sum + each.reports, 0);
  const nameOf = unit === 'hour' ? formats.moment : formats.day;
  const first = counts[0];
  const last = counts.at(-1);
  const width = Math.max(counts.length, 12) * (BAR + GAP);
  return (
    <section className="panel" aria-labelledby="arrivals-title">
      <div className="panel-head">
        <h2 id="arrivals-title">{t('casework.arrivals')}</h2>
        <span className="soft">{t(TITLES[unit])}</span>
      </div>
      <div className="panel-body">
        <svg
          className="arrivals"
          role="img"
          viewBox={`0 0 ${width} ${HEIGHT}`}
          preserveAspectRatio="none"
          aria-label={t('casework.arrivalsSum', { chart: t(TITLES[unit]), total, most })}
        >
          {counts.map(({ from, reports }, place) => {
            const height = reports === 0 ? 1 : Math.max(3, (reports / most) * HEIGHT);
            return (
              <rect
                key={from}
                x={place * (BAR + GAP)}
                y={HEIGHT - height}
                width={BAR}
                height={height}
                className={reports === 0 ? 'arrivals-none' : undefined}
              >
                <title>{`${nameOf(from)}: ${formats.number(reports)}`}</title>
              </rect>
            );
          })}
        </svg>
        {first && last && (
          <p className="arrivals-ends soft" aria-hidden="true">
            <span>{nameOf(first.from)}</span>
            {counts.length > 1 && <span>{nameOf(last.from)}</span>}
          </p>
        )}
        <details>
          <summary>{t('casework.asTable')}</summary>
          <table className="slots">
            <caption className="hidden-visually">{t(TITLES[unit])}</caption>
            <thead>
              <tr>
                <th scope="col">{t('casework.from')}</th>
                <th scope="col">{t('casework.noted')}</th>
              </tr>
            </thead>
            <tbody>
              {counts
                .filter((each) => each.reports > 0)
                .map(({ from, reports }) => (
                  <tr key={from}>
                    <th scope="row">{nameOf(from)}</th>
                    <td>{formats.number(reports)}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </details>
      </div>
    </section>
  );
}
