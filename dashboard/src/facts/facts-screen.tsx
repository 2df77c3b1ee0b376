/** Searches the verified facts; the address bar holds the search and its filters. */
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { FactView } from '../../../src/facts/contract';
import { Link } from '../router/link';
import { navigate, usePlace } from '../router/router';
import { pathTo } from '../router/routes';
import { useDepartmentName, useDepartments } from '../session/departments';
import { mayIn, useSession } from '../session/session';
import { useCommands } from '../shortcuts/use-commands';
import { Button } from '../ui/button';
import { Choice, TextField } from '../ui/field';
import { EmptyState, ErrorState, Skeleton } from '../ui/states';
import { FACT_FILTERS, type FactFilters, useFacts } from './facts-query';
import { ReviewDate } from './review-date';
import './facts.css';

/** In one file with the list of facts: it is reached from there. */
export { RecallScreen } from '../recall/recall-screen';

const LINES_WHILE_LOADING = 6;
const STATUSES = [
  'in_force',
  'not_yet',
  'expired',
  'withdrawn',
] as const satisfies readonly FactView['status'][];

export function FactsScreen() {
  const { t } = useTranslation();
  const filters = filtersIn(usePlace().search);
  const facts = useFacts(filters);
  const items = facts.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="facts">
      <header className="row facts-head">
        <h1>{t('facts.title')}</h1>
        {facts.data && <p className="soft">{t('facts.count', { count: facts.data.pages[0]?.total ?? 0 })}</p>}
        <Link to={pathTo.recall()}>{t('recall.title')}</Link>
        <LibraryActions />
      </header>
      <Search key={filters.q ?? ''} filters={filters} />
      {facts.isPending && <Skeleton lines={LINES_WHILE_LOADING} />}
      {facts.isError && <ErrorState error={facts.error} onRetry={() => void facts.refetch()} />}
      {facts.data && items.length === 0 && (
        <EmptyState>
          <p>{t('facts.empty')}</p>
        </EmptyState>
      )}
      {items.length > 0 && <FactList items={items} />}
      {facts.hasNextPage && (
        <Button onPress={() => void facts.fetchNextPage()} isPending={facts.isFetchingNextPage}>
          {t('common.more')}
        </Button>
      )}
    </div>
  );
}

function LibraryActions() {
  const { t } = useTranslation();
  const session = useSession();
  const may = session.departments.some(({ id }) => mayIn(session, 'author', id));
  const add = (): void => navigate(pathTo.newFact());
  useCommands(
    may ? [{ id: 'facts.add', name: t('library.add'), group: 'everywhere', keys: 'n', run: add }] : [],
  );
  if (!may) return null;
  return (
    <p className="row facts-actions">
      <Link className="button button-plain" to={pathTo.importFacts()}>
        {t('library.import')}
      </Link>
      <Link className="button button-primary" to={pathTo.newFact()} aria-keyshortcuts="n">
        {t('library.add')}
        <kbd aria-hidden="true">n</kbd>
      </Link>
    </p>
  );
}

function Search({ filters }: { filters: FactFilters }) {
  const { t } = useTranslation();
  const departments = useDepartments();
  const departmentName = useDepartmentName();
  const [typed, setTyped] = useState(filters.q ?? '');
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
    show({ ...filters, q: typed.trim() });
  };
  const any = { value: '', name: t('library.any') };
  return (
    <form className="facts-search" onSubmit={submit} role="search">
      <TextField label={t('facts.search')} type="search" value={typed} onValue={setTyped} dir="auto" />
      <Choice
        label={t('library.department')}
        value={filters.department ?? ''}
        onValue={(department) => show({ ...filters, department })}
        options={[any, ...departments.map(({ id }) => ({ value: id, name: departmentName(id) }))]}
      />
      <Choice
        label={t('library.status')}
        value={filters.review === 'due' ? 'review' : (filters.status ?? '')}
        onValue={(value) =>
          show(
            value === 'review'
              ? { ...filters, status: '', review: 'due' }
              : { ...filters, status: value, review: '' },
          )
        }
        options={[
          any,
          ...STATUSES.map((value) => ({ value, name: t(`facts.statuses.${value}`) })),
          { value: 'review', name: t('library.reviewDue') },
        ]}
      />
      <Button type="submit">{t('keys.search')}</Button>
    </form>
  );
}

function FactList({ items }: { items: readonly FactView[] }) {
  const { t } = useTranslation();
  const departmentName = useDepartmentName();
  return (
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
            <ReviewDate fact={fact} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function filtersIn(search: string): FactFilters {
  const parameters = new URLSearchParams(search);
  return Object.fromEntries(
    FACT_FILTERS.flatMap((name) => {
      const value = parameters.get(name);
      return value ? [[name, value]] : [];
    }),
  );
}

function show(filters: FactFilters): void {
  const parameters = new URLSearchParams();
  for (const name of FACT_FILTERS) if (filters[name]) parameters.set(name, filters[name]);
  navigate(parameters.size === 0 ? pathTo.facts() : `${pathTo.facts()}?${parameters}`);
}
