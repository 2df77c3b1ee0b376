/** Searches the verified facts. */
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '../router/link';
import { navigate, usePlace } from '../router/router';
import { pathTo } from '../router/routes';
import { useDepartmentName } from '../session/departments';
import { useCommands } from '../shortcuts/use-commands';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { EmptyState, ErrorState, Skeleton } from '../ui/states';
import { useFacts } from './facts-query';
import './facts.css';

const LINES_WHILE_LOADING = 6;

export function FactsScreen() {
  const { t } = useTranslation();
  const departmentName = useDepartmentName();
  const { search } = usePlace();
  const q = new URLSearchParams(search).get('q') ?? '';
  const [typed, setTyped] = useState(q);
  const facts = useFacts(q);
  useCommands([
    {
      id: 'facts.search',
      name: t('facts.search'),
      group: 'everywhere',
      keys: '/',
      run: () => document.querySelector<HTMLElement>('.facts input')?.focus(),
    },
  ]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    navigate(
      typed.trim() === '' ? pathTo.facts() : `${pathTo.facts()}?q=${encodeURIComponent(typed.trim())}`,
    );
  };
  const items = facts.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="facts">
      <header className="row facts-head">
        <h1>{t('facts.title')}</h1>
        {facts.data && <p className="soft">{t('facts.count', { count: facts.data.pages[0]?.total ?? 0 })}</p>}
        <form className="row facts-search" onSubmit={submit} role="search">
          <TextField label={t('facts.search')} type="search" value={typed} onValue={setTyped} dir="auto" />
          <Button type="submit">{t('keys.search')}</Button>
        </form>
      </header>
      {facts.isPending && <Skeleton lines={LINES_WHILE_LOADING} />}
      {facts.isError && <ErrorState error={facts.error} onRetry={() => void facts.refetch()} />}
      {facts.data && items.length === 0 && (
        <EmptyState>
          <p>{t('facts.empty')}</p>
        </EmptyState>
      )}
      <ul className="panel facts-list">
        {items.map((fact) => (
          <li key={fact.id}>
            <h2>
              <Link to={pathTo.fact(fact.id)} dir="auto">
                {fact.scheme}
              </Link>
            </h2>
            <p dir="auto">{fact.statement}</p>
            <p className="row soft">
              <span className="tag">{t(`facts.statuses.${fact.status}`)}</span>
              <span>{departmentName(fact.department)}</span>
              <span>{t('case.factVersion', { version: fact.version })}</span>
            </p>
          </li>
        ))}
      </ul>
      {facts.hasNextPage && (
        <Button onPress={() => void facts.fetchNextPage()} isPending={facts.isFetchingNextPage}>
          {t('common.more')}
        </Button>
      )}
    </div>
  );
}
