/** The filters that are set, each removable. */
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button';
import type { FilterProps } from './filter-bar';
import { useFilterOptions } from './filter-options';
import { FILTERS, type FilterName, withFilter } from './queue-filters';

export function FilterChips({ view, onChange }: FilterProps) {
  const { t } = useTranslation();
  const options = useFilterOptions();
  const set = FILTERS.filter((name) => view.filters[name] !== undefined);
  if (set.length === 0) return null;

  const chipOf = (name: FilterName): { label: string; value: string } => {
    const value = view.filters[name] ?? '';
    const filter = options.find((each) => each.name === name);
    if (filter === undefined) return { label: t('queue.search'), value };
    const words = value
      .split(',')
      .map((word) => filter.options.find((each) => each.value === word)?.name ?? word);
    return { label: filter.label, value: words.join(', ') };
  };
  return (
    <ul className="filter-chips row">
      {set.map((name) => {
        const { label, value } = chipOf(name);
        return (
          <li key={name}>
            <Button
              size="small"
              aria-label={t('queue.removeFilter', { name: label, value })}
              onPress={() => onChange(withFilter(view, name, ''))}
            >
              <span>
                {label}: <b>{value}</b>
              </span>
              <span aria-hidden="true">×</span>
            </Button>
          </li>
        );
      })}
      <li>
        <Button size="small" look="quiet" onPress={() => onChange({ ...view, filters: {} })}>
          {t('queue.clear')}
        </Button>
      </li>
    </ul>
  );
}
