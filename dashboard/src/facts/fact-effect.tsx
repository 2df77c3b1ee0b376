/** What rests on a fact: replies that cite it and open cases that were matched with it. */
import { useTranslation } from '../i18n/use-translation';
import type { FactEffect } from '../../../src/responses/contract';
import { Link } from '../router/link';
import { pathTo } from '../router/routes';
import { LevelMark, RelationMark, StatusMark } from '../ui/marks';
import { ErrorState, Skeleton } from '../ui/states';
import { useEffectOf } from './facts-query';

const LINES_WHILE_LOADING = 2;

export function FactEffectPanel({ factId }: { factId: string }) {
  const { t } = useTranslation();
  const effect = useEffectOf(factId);
  return (
    <section className="panel" aria-labelledby="effect-title">
      <div className="panel-head">
        <h2 id="effect-title">{t('library.effect')}</h2>
      </div>
      {effect.isPending && <Skeleton lines={LINES_WHILE_LOADING} />}
      {effect.isError && <ErrorState error={effect.error} onRetry={() => void effect.refetch()} />}
      {effect.data && <Effect effect={effect.data} />}
    </section>
  );
}

function Effect({ effect: { replies, cases } }: { effect: FactEffect }) {
  const { t } = useTranslation();
  const nothing = replies.published + replies.underway + cases.open === 0;
  const hidden =
    replies.items.length < replies.published + replies.underway || cases.items.length < cases.open;
  if (nothing) return <p className="panel-body soft">{t('library.effectNone')}</p>;
  return (
    <div className="panel-body">
      {replies.published > 0 && (
        <p>
          <strong>{t('library.effectPublished', { count: replies.published })}</strong>{' '}
          <span className="soft">{t('library.effectRecall')}</span>
        </p>
      )}
      {replies.underway > 0 && <p>{t('library.effectUnderway', { count: replies.underway })}</p>}
      <ul className="effect-list">
        {replies.items.map((reply) => (
          <li key={reply.id} className="row">
            {reply.mayOpen ? (
              <Link to={pathTo.reply(reply.caseId, reply.id)} dir="auto">
                {reply.headline || t('library.noHeadline')}
              </Link>
            ) : (
              <span dir="auto">{reply.headline}</span>
            )}
            <span className="tag">{t(`reply.statuses.${reply.status}`)}</span>
            <span className="soft">{t('library.citesVersion', { version: reply.factVersion })}</span>
          </li>
        ))}
      </ul>
      {cases.open > 0 && <p>{t('library.effectCases', { count: cases.open })}</p>}
      <ul className="effect-list">
        {cases.items.map((kase) => (
          <li key={kase.id} className="row">
            <LevelMark level={kase.priority} />
            <Link to={pathTo.case(kase.id)} dir="auto">
              {kase.number} · {kase.title}
            </Link>
            <StatusMark status={kase.status} />
            <RelationMark relation={kase.relation} />
          </li>
        ))}
      </ul>
      {hidden && <p className="soft">{t('library.effectElsewhere')}</p>}
    </div>
  );
}
