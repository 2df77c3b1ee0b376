/** Open cases by priority and age; every number leads to its list. */
import { useFormats } from '../i18n/formats';
import { useTranslation } from '../i18n/use-translation';
import { Link } from '../router/link';
import { LevelMark } from '../ui/marks';
import { listOf } from './list-path';
import type { Overview } from './overview-query';

interface OpenPanelProps {
  open: Overview['open'];
  department: string | undefined;
}

const AGES = ['0-1', '1-3', '3-7', '7-'] as const;

export function OpenPanel({ open, department }: OpenPanelProps) {
  const { t } = useTranslation();
  return (
    <section className="panel overview-wide" aria-labelledby="open-title">
      <div className="panel-head">
        <h2 id="open-title">{t('overview.open')}</h2>
      </div>
      <div className="panel-body wide-numbers" tabIndex={0} role="group" aria-labelledby="open-title">
        <table className="numbers">
          <thead>
            <tr>
              <th scope="col">{t('overview.priority')}</th>
              {AGES.map((age) => (
                <th key={age} scope="col">
                  {t(`queue.ages.${age}`)}
                </th>
              ))}
              <th scope="col">{t('overview.total')}</th>
              <th scope="col">{t('overview.overdue')}</th>
            </tr>
          </thead>
          <tbody>
            {open.map(({ level, ages, total, overdue }) => (
              <tr key={level}>
                <th scope="row">
                  <LevelMark level={level} />
                </th>
                {ages.map(({ age, count }) => (
                  <td key={age}>
                    <Count
                      count={count}
                      to={listOf({ priority: level, age, department, sort: 'oldest' })}
                      name={`${t(`level.${level}`)}, ${t(`queue.ages.${age}`)}`}
                    />
                  </td>
                ))}
                <td>
                  <Count
                    count={total}
                    to={listOf({ priority: level, department })}
                    name={`${t(`level.${level}`)}, ${t('overview.total')}`}
                  />
                </td>
                <td className={overdue > 0 ? 'overdue-count' : undefined}>
                  <Count
                    count={overdue}
                    to={listOf({ priority: level, overdue: 'yes', department, sort: 'due' })}
                    name={`${t(`level.${level}`)}, ${t('overview.overdue')}`}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Count({ count, to, name }: { count: number; to: string; name: string }) {
  const formats = useFormats();
  const text = formats.number(count);
  if (count === 0) return <span className="soft">{text}</span>;
  return (
    <Link to={to} aria-label={`${name}: ${text}`}>
      {text}
    </Link>
  );
}
