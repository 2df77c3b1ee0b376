/** Lists of the queue as a whole: what each filter hides, and the list as a file. */
import { Injectable } from '@nestjs/common';
import type { Official } from '../../officials/index.js';
import { CaseQueue } from '../case-queue.service.js';
import type { ExportQuery, HiddenView, ViewQuery } from './contract.js';
import { csvFile, csvRow } from './csv.js';
import { EXPORT_HEADING, exportRow } from './export-columns.js';

@Injectable()
export class QueueLists {
  constructor(private readonly queue: CaseQueue) {}

  async hidden(query: ViewQuery, official: Official): Promise<HiddenView> {
    const total = await this.queue.count(query, official);
    const set = FILTERS.filter((name) => query[name] !== undefined);
    const hidden: Record<string, number> = {};
    for (const name of set) {
      hidden[name] = (await this.queue.count({ ...query, [name]: undefined }, official)) - total;
    }
    return { total, hidden };
  }

  async *csv(query: ExportQuery, official: Official): AsyncGenerator<string> {
    yield csvFile(EXPORT_HEADING);
    for await (const items of this.queue.pages(query, official)) {
      yield items.map((item) => csvRow(exportRow(item))).join('');
    }
  }
}

const FILTERS = [
  'status',
  'kind',
  'department',
  'priority',
  'assignee',
  'district',
  'channel',
  'language',
  'relation',
  'overdue',
  'escalated',
  'age',
  'reported',
  'measured',
  'snoozed',
  'q',
] as const satisfies readonly (keyof ViewQuery)[];
