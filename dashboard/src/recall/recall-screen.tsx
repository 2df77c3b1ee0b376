/** What has to be looked at again, in three lists: replies whose facts changed, facts near their dates, emergencies. */
import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { FactDueView } from '../../../src/facts/contract';
import type { ReplyView } from '../../../src/responses/contract';
import { useFormats } from '../i18n/formats';
import { Link } from '../router/link';
import { pathTo } from '../router/routes';
import { useDepartmentName } from '../session/departments';
import { useSession } from '../session/session';
import { Button } from '../ui/button';
import { ErrorState, Skeleton } from '../ui/states';
import { RecallItem } from './recall-item';
import { useEmergencies, useFactsDue, useRecalls, useRecallStep } from './recall-query';
import '../facts/facts.css';
import './recall.css';

const LINES_WHILE_LOADING = 3;

export function RecallScreen() {
  const { t } = useTranslation();
  const recalls = useRecalls();
  const due = useFactsDue();
  const emergencies = useEmergencies();
  useEffect(() => {
    document.title = `${t('recall.title')} · ${t('desk.name')}`;
  }, [t]);
  return (
    <div className="facts recall">
      <h1>{t('recall.title')}</h1>
      <List title={t('recall.replies')} empty={t('recall.noReplies')} query={recalls}>
        {(recall) => <RecallItem key={recall.id} recall={recall} />}
      </List>
      <List title={t('recall.emergencies')} empty={t('recall.noEmergencies')} query={emergencies}>
        {(reply) => <Emergency key={reply.id} reply={reply} />}
      </List>
      <List title={t('recall.facts')} empty={t('recall.noFacts')} query={due}>
        {(fact) => <Due key={fact.id} fact={fact} />}
      </List>
    </div>
  );
}

interface ListProps<Item> {
  title: string;
  empty: string;
  query: {
    data: { pages: { items: Item[]; total: number }[] } | undefined;
    isPending: boolean;
    isError: boolean;
    error: Error | null;
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    fetchNextPage: () => unknown;
    refetch: () => unknown;
  };
  children: (item: Item) => ReactNode;
}

function List<Item>({ title, empty, query, children }: ListProps<Item>) {
  const { t } = useTranslation();
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const total = query.data?.pages[0]?.total ?? 0;
  return (
    <section className="panel" aria-label={title}>
      <div className="panel-head">
        <h2>{title}</h2>
        {query.data && <span className="tag">{total}</span>}
      </div>
      <div className="panel-body">
        {query.isPending && <Skeleton lines={LINES_WHILE_LOADING} />}
        {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
        {query.data && items.length === 0 && <p className="soft">{empty}</p>}
        {items.length > 0 && <ul className="recall-list">{items.map(children)}</ul>}
        {query.hasNextPage && (
          <Button onPress={() => void query.fetchNextPage()} isPending={query.isFetchingNextPage}>
            {t('common.more')}
          </Button>
        )}
      </div>
    </section>
  );
}

function Emergency({ reply }: { reply: ReplyView }) {
  const { t } = useTranslation();
  const step = useRecallStep();
  const { official } = useSession();
  const own = reply.languages.some((each) => each.writers.some(({ id }) => id === official.id));
  return (
    <li>
      <h3>
        <Link to={pathTo.reply(reply.caseId, reply.id)} dir="auto">
          {reply.texts[0]?.headline ?? ''}
        </Link>
      </h3>
      <p dir="auto">{reply.emergencyReason}</p>
      {!own && (
        <Button isPending={step.isPending} onPress={() => step.mutate({ reply })}>
          {t('recall.reviewed')}
        </Button>
      )}
    </li>
  );
}

function Due({ fact }: { fact: FactDueView }) {
  const { t } = useTranslation();
  const departmentName = useDepartmentName();
  const formats = useFormats();
  const { kind, on, daysLeft } = fact.due;
  return (
    <li>
      <h3>
        <Link to={pathTo.fact(fact.id)} dir="auto">
          {fact.scheme}
        </Link>
      </h3>
      <p className="row soft">
        <span className="tag">{t(`recall.due.${kind}`, { date: formats.day(on) })}</span>
        <span>{daysLeft < 0 ? t('recall.past') : t('recall.daysLeft', { days: daysLeft })}</span>
        <span>{departmentName(fact.department)}</span>
      </p>
    </li>
  );
}
