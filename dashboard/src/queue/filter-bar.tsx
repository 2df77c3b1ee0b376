/** Search, sort and filters of the queue. Every change stands in the address bar. */
import { type FocusEvent, type FormEvent, type KeyboardEvent, useEffect, useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import { Choice, TextField } from '../ui/field';
import { SORTS } from '../words';
import { FILTERS, type QueueView, withFilter } from './queue-filters';
import { useFilterOptions } from './filter-options';
import { SEARCH_FIELD } from './queue-commands';

const TYPING_PAUSE = 300;

export interface FilterProps {
  view: QueueView;
  onChange: (view: QueueView) => void;
}

export function FilterBar({ view, onChange }: FilterProps) {
  const { t } = useTranslation();
  const options = useFilterOptions();
  const set = FILTERS.filter((name) => name !== 'q' && view.filters[name] !== undefined).length;
  return (
    <search className="filter-bar">
      <SearchField view={view} onChange={onChange} />
      <Choice
        label={t('queue.sort')}
        value={view.sort}
        onValue={(value) => onChange({ ...view, sort: SORTS.find((sort) => sort === value) ?? view.sort })}
        options={SORTS.map((value) => ({ value, name: t(`queue.sorts.${value}`) }))}
      />
      <details className="filter-more" onKeyDown={closeOnEscape} onBlur={closeOnLeave}>
        <summary className="button button-plain">
          {set > 0 ? t('queue.filtersSet', { count: set }) : t('queue.filters')}
        </summary>
        <div className="filter-fields">
          {options.map((filter) => (
            <Choice
              key={filter.name}
              label={filter.label}
              value={view.filters[filter.name] ?? ''}
              onValue={(value) => onChange(withFilter(view, filter.name, value))}
              options={filter.options}
            />
          ))}
        </div>
      </details>
    </search>
  );
}

function closeOnEscape(event: KeyboardEvent<HTMLDetailsElement>): void {
  if (event.key !== 'Escape') return;
  event.currentTarget.open = false;
  event.currentTarget.querySelector('summary')?.focus();
}

function closeOnLeave(event: FocusEvent<HTMLDetailsElement>): void {
  const leaves = event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget);
  if (leaves) event.currentTarget.open = false;
}

function SearchField({ view, onChange }: FilterProps) {
  const { t } = useTranslation();
  const wanted = view.filters.q ?? '';
  const [typed, setTyped] = useState(wanted);
  const [seen, setSeen] = useState(wanted);
  // The address changed from elsewhere, e.g. a filter chip was removed.
  if (seen !== wanted) {
    setSeen(wanted);
    if (typed.trim() !== wanted) setTyped(wanted);
  }
  useEffect(() => {
    if (typed.trim() === wanted) return undefined;
    const timer = setTimeout(() => onChange(withFilter(view, 'q', typed.trim())), TYPING_PAUSE);
    return () => clearTimeout(timer);
    // Waits for a pause in typing only; other changes of the view do not restart it.
  }, [typed]); // eslint-disable-line react-hooks/exhaustive-deps
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    onChange(withFilter(view, 'q', typed.trim()));
    // The keys move in what was found, and a phone shows it instead of its keyboard.
    event.currentTarget.querySelector('input')?.blur();
  };
  return (
    <form className={SEARCH_FIELD} onSubmit={submit}>
      <TextField
        label={t('queue.search')}
        type="search"
        placeholder={t('queue.searchHint')}
        value={typed}
        onValue={setTyped}
        dir="auto"
      />
    </form>
  );
}
