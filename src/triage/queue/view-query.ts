/** PURE. The query string of a list: read by its schema, written in one order, and the lists that every desk has. */
import { parse } from '../../platform/validation.js';
import { type StandingView, type ViewQuery, viewQuerySchema } from './contract.js';

/** Without a wish for statuses a list shows what is still to be done. */
const OPEN = 'status=new,in_review,awaiting_approval,monitoring';

export const STANDING_QUERIES: Readonly<Record<StandingView, string>> = {
  open: '',
  mine: 'assignee=me&snoozed=any',
  unassigned: 'assignee=none',
  high: 'priority=high',
  overdue: 'overdue=yes&sort=due',
  approval: 'status=awaiting_approval',
  escalated: 'escalated=yes',
  snoozed: 'snoozed=yes',
};

/**
 * What the screen shows for this query string: `status=all` and `snoozed=any` lift what is left out without a wish.
 * @throws Invalid naming each field that is not a filter
 */
export function readViewQuery(text: string): ViewQuery {
  const wishes = Object.fromEntries(new URLSearchParams(text));
  const withOpen = { ...Object.fromEntries(new URLSearchParams(OPEN)), snoozed: 'no', ...wishes };
  const lifted = Object.entries(withOpen).filter(
    ([name, value]) => !(name === 'status' && value === 'all') && !(name === 'snoozed' && value === 'any'),
  );
  return parse(viewQuerySchema, Object.fromEntries(lifted));
}

/** @throws Invalid, as above */
export function tidyViewQuery(text: string): string {
  readViewQuery(text);
  const wishes = [...new URLSearchParams(text)].filter(([, value]) => value !== '');
  wishes.sort(([one], [other]) => (one < other ? -1 : 1));
  return new URLSearchParams(wishes).toString();
}
