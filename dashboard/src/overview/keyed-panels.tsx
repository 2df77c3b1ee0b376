/** Where reports come from: by department, district and channel, each number with its list. */
import { UNKNOWN_DISTRICT } from '../../../src/ingest/districts.contract';
import { useFormats } from '../i18n/formats';
import type { Sentences } from '../i18n/en';
import { useTranslation } from '../i18n/use-translation';
import { Link } from '../router/link';
import { useDepartmentName } from '../session/departments';
import { againstUsual } from './against-usual';
import { reportedOf } from './list-path';
import type { KeyedArrival, Overview } from './overview-query';

type Channel = keyof Sentences['channel'];

const ALL = 100;

interface KeyedPanelsProps {
  arrivals: Overview['arrivals'];
  department: string | undefined;
}

export function KeyedPanels({ arrivals, department }: KeyedPanelsProps) {
  const { t } = useTranslation();
  const departmentName = useDepartmentName();
  return (
    <>
      <KeyedPanel
        title={t('overview.byDepartment')}
        rows={arrivals.byDepartment}
        nameOf={departmentName}
        pathOf={(key) => reportedOf({ department: key })}
      />
      <KeyedPanel
        title={t('overview.byDistrict')}
        rows={arrivals.byDistrict}
        nameOf={(key) => (key === UNKNOWN_DISTRICT ? t('queue.unknownPlace') : key)}
        pathOf={(key) => reportedOf({ district: key, department })}
      />
      <KeyedPanel
        title={t('overview.byChannel')}
        rows={arrivals.byChannel}
        nameOf={(key) => t(`channel.${key as Channel}`)} // The server knows these channels only.
        pathOf={(key) => reportedOf({ channel: key, department })}
      />
    </>
  );
}

interface KeyedPanelProps {
  title: string;
  rows: readonly KeyedArrival[];
  nameOf: (key: string) => string;
  pathOf: (key: string) => string;
}

function KeyedPanel({ title, rows, nameOf, pathOf }: KeyedPanelProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <section className="panel">
      <div className="panel-head">
        <h2>{title}</h2>
      </div>
      <div className="panel-body">
        {rows.length === 0 ? (
          <p className="soft">{t('overview.nothing')}</p>
        ) : (
          <table className="numbers">
            <thead>
              <tr>
                <th scope="col">{t('overview.where')}</th>
                <th scope="col">{t('overview.reports')}</th>
                <th scope="col">{t('overview.change')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => {
                const count = formats.number(row.count);
                return (
                  <tr key={row.key}>
                    <th scope="row">
                      <bdi>{nameOf(row.key)}</bdi>
                      <Bar share={row.count / most} />
                    </th>
                    <td>
                      <Link to={pathOf(row.key)} aria-label={`${nameOf(row.key)}: ${count}`}>
                        {count}
                      </Link>
                    </td>
                    <td className="soft">{againstUsual(row, t, formats)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        )}
      </div>
    </section>
  );
}

/** Drawn, so that it needs no style of its own. */
function Bar({ share }: { share: number }) {
  return (
    <svg className="share-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect width={share * ALL} height="4" fill="currentColor" />
    </svg>
  );
}
