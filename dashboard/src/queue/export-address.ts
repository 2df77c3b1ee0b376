/** Where the list on the screen lies as a file: the same filters, the same order, or the chosen cases of it. */
import { type QueueView, questionOf } from './queue-filters';

/** More ids than an address should carry: then the whole list is exported. */
const MOST_IDS = 200;

export function exportAddress(view: QueueView, chosen: ReadonlySet<string>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(questionOf(view))) {
    if (value) parameters.set(name, value);
  }
  if (chosen.size > 0 && chosen.size <= MOST_IDS) parameters.set('ids', [...chosen].join(','));
  return `/api/cases/export.csv?${parameters}`;
}
