/** What would happen, or happened, to the cases: how many change, and each that does not, with its reason. */
import { useTranslation } from '../i18n/use-translation';
import type { BulkAnswer, BulkItem } from '../../../src/triage/queue/contract';
import { refusalSentence } from '../api/sentence';
import { Link } from '../router/link';
import { pathTo } from '../router/routes';

const MOST_LISTED = 200;

export function BulkOutcome({ answer }: { answer: BulkAnswer }) {
  const { t } = useTranslation();
  const refused = answer.items.filter((item) => item.outcome === 'refused');
  const warned = answer.items.filter((item) => item.outcome === 'done' && item.detail !== null);
  return (
    <div className="bulk-outcome" role="status">
      <p>
        <b>{t(answer.dryRun ? 'bulk.willChange' : 'bulk.changed', { count: answer.done })}</b>
      </p>
      {answer.already > 0 && <p className="soft">{t('bulk.already', { count: answer.already })}</p>}
      {answer.leftOut > 0 && <p className="notice">{t('bulk.leftOut', { count: answer.leftOut })}</p>}
      <Listed title={t('bulk.warned', { count: warned.length })} items={warned} />
      <Listed
        title={t(answer.dryRun ? 'bulk.wouldBeRefused' : 'bulk.refused', { count: refused.length })}
        items={refused}
      />
    </div>
  );
}

function Listed({ title, items }: { title: string; items: readonly BulkItem[] }) {
  const { t } = useTranslation();
  if (items.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="bulk-refused">
        {items.slice(0, MOST_LISTED).map((item) => (
          <li key={item.id}>
            <Link to={pathTo.case(item.id)}>#{item.number ?? '?'}</Link> <span dir="auto">{item.title}</span>
            <br />
            <span className="soft">{refusalSentence({ ...item, detail: item.detail ?? '' }, t)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
