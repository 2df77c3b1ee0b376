/** What the queue shows, as it stands in the address bar and as the server is asked. Free of React. */
import { type Sort, SORTS, STATUSES } from '../words';

export const FILTERS = [
  'status',
  'priority',
  'assignee',
  'department',
  'relation',
  'district',
  'channel',
  'language',
  'q',
] as const;
export type FilterName = (typeof FILTERS)[number];

export interface QueueView {
  filters: Readonly<Partial<Record<FilterName, string>>>;
  sort: Sort;
}

const DEFAULT_SORT: Sort = 'priority';
export const ALL = 'all';
/** Without a wish for statuses the queue shows what is still to be done. */
const OPEN_STATUSES = STATUSES.filter((status) => status !== 'answered' && status !== 'closed');

export function viewIn(search: string): QueueView {
  const parameters = new URLSearchParams(search);
  const filters: Partial<Record<FilterName, string>> = {};
  for (const name of FILTERS) {
    const value = parameters.get(name);
    if (value) filters[name] = value;
  }
  return { filters, sort: SORTS.find((sort) => sort === parameters.get('sort')) ?? DEFAULT_SORT };
}

export function searchOf(view: QueueView): string {
  const parameters = new URLSearchParams();
  for (const name of FILTERS) {
    const value = view.filters[name];
    if (value) parameters.set(name, value);
  }
  if (view.sort !== DEFAULT_SORT) parameters.set('sort', view.sort);
  return parameters.toString();
}

export function withFilter(view: QueueView, name: FilterName, value: string): QueueView {
  return { ...view, filters: { ...view.filters, [name]: value === '' ? undefined : value } };
}

/** The query of `GET /api/cases`. */
export function questionOf(view: QueueView): Record<string, string | undefined> {
  const status = view.filters.status ?? OPEN_STATUSES.join(',');
  return { ...view.filters, status: status === ALL ? undefined : status, sort: view.sort };
}
