/** What the queue shows, as it stands in the address bar and as the server is asked. Free of React. */
import { type Sort, SORTS, STATUSES } from '../words';

export const FILTERS = [
  'status',
  'snoozed',
  'priority',
  'assignee',
  'department',
  'relation',
  'kind',
  'overdue',
  'escalated',
  'age',
  'reported',
  'measured',
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
export const ANY = 'any';
/** Without a wish for statuses the queue shows what is still to be done. */
const OPEN_STATUSES = STATUSES.filter((status) => status !== 'answered' && status !== 'closed');

/** What is left out unless somebody asks for it: shown as chips like any other filter. */
export const DEFAULTS: Readonly<Partial<Record<FilterName, { asked: string; lifted: string }>>> = {
  status: { asked: OPEN_STATUSES.join(','), lifted: ALL },
  snoozed: { asked: 'no', lifted: ANY },
};

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

/** The view without this filter, also when it was there without being asked for. */
export function withoutFilter(view: QueueView, name: FilterName): QueueView {
  const standard = DEFAULTS[name];
  const isSet = view.filters[name] !== undefined;
  return withFilter(view, name, standard === undefined || isSet ? '' : standard.lifted);
}

/** The query of `GET /api/cases`. */
export function questionOf(view: QueueView): Readonly<Record<string, string | undefined>> & { sort: Sort } {
  const filters: Partial<Record<FilterName, string>> = { ...view.filters };
  for (const name of FILTERS) {
    const standard = DEFAULTS[name];
    if (standard === undefined) continue;
    const wished = view.filters[name] ?? standard.asked;
    filters[name] = wished === standard.lifted ? undefined : wished;
  }
  return { ...filters, sort: view.sort };
}
