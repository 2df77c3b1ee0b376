/** The filters that are set, those that hold without being asked for too: each says how many cases it hides. */
import { useTranslation } from '../i18n/use-translation';
import type { HiddenView } from '../../../src/triage/queue/contract';
import { useFormats } from '../i18n/formats';
import { Button } from '../ui/button';
import type { FilterProps } from './filter-bar';
import { useFilterOptions } from './filter-options';
import { DEFAULTS, FILTERS, type FilterName, withoutFilter } from './queue-filters';

export function FilterChips({ view, onChange, hidden }: FilterProps & { hidden: HiddenView['hidden'] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const options = useFilterOptions();
  const shown = FILTERS.filter((name) => {
    const wished = view.filters[name];
    const standard = DEFAULTS[name];
    if (wished !== undefined) return wished !== standard?.lifted;
    return standard !== undefined && (hidden[name] ?? 0) > 0;
  });
  const isSet = Object.values(view.filters).some((value) => value !== undefined);
  if (shown.length === 0 && !isSet) return null;

  const chipOf = (name: FilterName): { label: string; value: string } => {
    const value = view.filters[name] ?? '';
    const filter = options.find((each) => each.name === name);
    if (filter === undefined) return { label: t('queue.search'), value };
    const nameOf = (word: string): string => filter.options.find((each) => each.value === word)?.name ?? word;
    if (name === 'reported' && value !== 'day') return { label: filter.label, value: formats.moment(value) };
    const known = filter.options.some((each) => each.value === value);
    return { label: filter.label, value: known ? nameOf(value) : value.split(',').map(nameOf).join(', ') };
  };
  return (
    <ul className="filter-chips row" aria-label={t('queue.filters')}>
      {shown.map((name) => {
        const { label, value } = chipOf(name);
        const count = hidden[name] ?? 0;
        const hides = count > 0 ? t('queue.hides', { formatted: formats.number(count) }) : '';
        return (
          <li key={name}>
            <Button
              size="small"
              aria-label={`${t('queue.removeFilter', { name: label, value })} ${hides}`.trim()}
              onPress={() => onChange(withoutFilter(view, name))}
            >
              <span>
                {label}: <b>{value}</b> {hides && <span className="soft">· {hides}</span>}
              </span>
              <span aria-hidden="true">×</span>
            </Button>
          </li>
        );
      })}
      {isSet && (
        <li>
          <Button size="small" look="quiet" onPress={() => onChange({ ...view, filters: {} })}>
            {t('queue.clear')}
          </Button>
        </li>
      )}
    </ul>
  );
}
