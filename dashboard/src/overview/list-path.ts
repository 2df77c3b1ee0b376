/** The list behind a number: the queue, with the filters under which the number was counted. Free of React. */
import { pathTo } from '../router/routes';

type Filters = Readonly<Record<string, string | undefined>>;

/** Snoozed cases are counted, so they are listed too. */
export function listOf(filters: Filters): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...filters, snoozed: 'any' })) {
    if (value !== undefined) parameters.set(name, value);
  }
  return pathTo.queue(parameters.toString());
}

/** Cases of all statuses, those with the newest reports first. */
export function newestOf(filters: Filters): string {
  return listOf({ status: 'all', ...filters, sort: 'updated' });
}
