/** The list behind a number: the queue, with the filters under which the number was counted. Free of React. */
import type { CaseQuery } from '../../../src/triage/contract';
import { pathTo } from '../router/routes';

type Measured = NonNullable<CaseQuery['measured']>;
type Filters = Readonly<Record<string, string | undefined>>;

/** Snoozed cases are counted, so they are listed too. */
export function listOf(filters: Filters): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...filters, snoozed: 'any' })) {
    if (value !== undefined) parameters.set(name, value);
  }
  return pathTo.queue(parameters.toString());
}

/** Cases of all statuses with reports of the last day, or of the hour that begins then; the newest reports first. */
export function reportedOf(filters: Filters, hour = 'day'): string {
  return listOf({ status: 'all', ...filters, reported: hour, sort: 'updated' });
}

/** Cases that were counted for a measure. */
export function measuredOf(measured: Measured, filters: Filters): string {
  return listOf({ status: 'all', ...filters, measured, sort: 'updated' });
}
