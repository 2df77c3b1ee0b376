/** PURE. The columns of the exported queue, in the order of the screen. Nothing personal leaves the desk. */
import { maskPersonal } from '../../ingest/index.js';
import type { QueueItem } from './contract.js';
import type { CsvCell } from './csv.js';

const COLUMNS: readonly (readonly [heading: string, cell: (item: QueueItem) => CsvCell])[] = [
  ['number', (item) => item.number],
  ['priority', (item) => item.priority],
  ['priority reason', (item) => maskPersonal(item.priorityReason)],
  ['claim', (item) => maskPersonal(item.title)],
  ['status', (item) => item.status],
  ['close reason', (item) => item.closeReason],
  ['relation', (item) => item.topMatch?.relation ?? null],
  ['scheme', (item) => item.topMatch?.scheme ?? null],
  ['fact', (item) => (item.topMatch === null ? null : maskPersonal(item.topMatch.statement))],
  ['differs', (item) => maskPersonal(differences(item))],
  ['reports', (item) => item.reportCount],
  ['reports in 24 h', (item) => item.velocity],
  ['districts', (item) => item.districts.join('; ')],
  ['channels', (item) => item.channels.join('; ')],
  ['languages', (item) => item.languages.join('; ')],
  ['department', (item) => item.department],
  ['taken by', (item) => item.assignee?.name ?? null],
  ['assigned to', (item) => item.assignedTo?.name ?? null],
  ['due', (item) => item.dueAt],
  ['overdue', (item) => item.overdue],
  ['escalated to', (item) => (item.escalatedTo === null ? null : maskPersonal(item.escalatedTo))],
  ['snoozed until', (item) => item.snoozedUntil],
  ['opened', (item) => item.openedAt],
  ['changed', (item) => item.updatedAt],
  ['demonstration', (item) => item.demonstration],
  ['id', (item) => item.id],
];

export const EXPORT_HEADING = COLUMNS.map(([heading]) => heading);

export function exportRow(item: QueueItem): CsvCell[] {
  return COLUMNS.map(([, cell]) => cell(item));
}

function differences({ topMatch }: QueueItem): string {
  const differing = topMatch?.discrepancies.filter((each) => each.verdict === 'differs') ?? [];
  return differing.map(({ label, post, fact }) => `${label}: post ${post}, fact ${fact}`).join('; ');
}
