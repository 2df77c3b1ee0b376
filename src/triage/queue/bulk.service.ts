/**
 * Work on many cases at once: a preview that changes nothing, then each case in a unit of its own, so that one refusal
 * stops no other case; and the way back. Every change is an ordinary recorded action on its case.
 */
import { Injectable, Logger } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Departments, type Official } from '../../officials/index.js';
import { Clock } from '../../platform/clock.js';
import { portions, ReadConnection, UnitOfWork } from '../../platform/database/index.js';
import { Conflict, DomainError, NotFound } from '../../platform/errors.js';
import { Ids } from '../../platform/ids.js';
import { CaseAssignments } from '../case-assignments.service.js';
import { CaseDetails } from '../case-detail.service.js';
import { wrongField } from '../case-decisions.service.js';
import { CaseQueue } from '../case-queue.service.js';
import { type Case, CaseEntity } from '../case.entity.js';
import { BulkActionEntity, type DoneItem } from './bulk-action.entity.js';
import { BulkSteps } from './bulk-steps.service.js';
import {
  type BulkAnswer,
  type BulkBody,
  type BulkItem,
  type BulkWork as Work,
  MOST_CASES_AT_ONCE,
} from './contract.js';
import { foresee, valuesOf } from './foresee.js';

/** Units that wait together share a commit. */
const AT_ONCE = 50;

type Chosen = { id: string; version: number };

@Injectable()
export class Bulk {
  private readonly logger = new Logger(Bulk.name);

  constructor(
    private readonly assignments: CaseAssignments,
    private readonly clock: Clock,
    private readonly database: ReadConnection,
    private readonly departments: Departments,
    private readonly details: CaseDetails,
    private readonly ids: Ids,
    private readonly queue: CaseQueue,
    private readonly steps: BulkSteps,
    private readonly work: UnitOfWork,
  ) {}

  /** @throws Invalid naming what is wrong with the work itself; refusals of single cases are in the answer */
  async run(body: BulkBody, official: Official): Promise<BulkAnswer> {
    const person = await this.checkWork(body.work, official);
    const { chosen, leftOut } = await this.chosen(body, official);
    const rows = await this.rows(chosen, official);
    const asked = { work: body.work, official, person, now: this.clock.instant() };
    const foreseen = chosen.map(({ id, version }): BulkItem => {
      const kase = rows.get(id);
      if (kase === undefined) return unknown(id, version);
      return { id, number: kase.number, title: kase.title, version, ...foresee(kase, version, asked) };
    });
    if (body.dryRun) return answerOf(foreseen, { bulkId: null, dryRun: true, leftOut });
    const items = await inTurns(foreseen, (item) =>
      item.outcome === 'done' ? this.attempt(item, () => this.steps.apply(item, official, asked)) : item,
    );
    const bulkId = await this.remember(body.work.action, official, { items, chosen, rows });
    return answerOf(items, { bulkId, dryRun: false, leftOut });
  }

  /** @throws NotFound `bulk/not-found`; Conflict `bulk/undone` */
  async undo(bulkId: string, official: Official): Promise<BulkAnswer> {
    const row = await this.work.run(async (unit) => {
      const own = { id: bulkId, officialId: official.id };
      const found = await unit.manager.findOneBy(BulkActionEntity, own);
      if (found === null) throw new NotFound('bulk/not-found', 'There is no such work of yours.');
      if (found.undoneAt !== null) throw new Conflict('bulk/undone', 'This was undone already.');
      const undoneAt = this.clock.instant();
      await unit.manager.update(BulkActionEntity, { ...own, undoneAt: IsNull() }, { undoneAt });
      return found;
    });
    const rows = await this.rows(row.items, official);
    const items = await inTurns(row.items, (done) => {
      const kase = rows.get(done.id);
      if (kase === undefined) return unknown(done.id, done.version);
      const { id, number, title } = kase;
      const item: BulkItem = {
        id,
        number,
        title,
        version: done.version,
        outcome: 'done',
        code: null,
        detail: null,
        values: {},
      };
      return this.attempt(item, () => this.steps.takeBack(done, official, row.action));
    });
    return answerOf(items, { bulkId: null, dryRun: false, leftOut: 0 });
  }

  private async attempt(item: BulkItem, act: () => Promise<{ already: boolean }>): Promise<BulkItem> {
    try {
      const { already } = await act();
      if (already) return { ...item, outcome: 'already' };
      return { ...item, version: item.version + 1, detail: null, values: {} };
    } catch (error) {
      if (error instanceof DomainError) {
        const { code } = error;
        return { ...item, outcome: 'refused', code, detail: sentenceOf(error), values: valuesOf(error) };
      }
      this.logger.error('A step of bulk work failed', error);
      const detail = 'Something went wrong on our side. Please try again.';
      return { ...item, outcome: 'refused', code: 'service/unexpected', detail };
    }
  }

  /** What is wrong for every case is said once. @returns the colleague to whom cases are given */
  private async checkWork(work: Work, official: Official): Promise<Official | null> {
    if (work.action === 'assign') return this.assignments.person(work.to, official);
    if (work.action === 'route' && this.departments.find(work.department) === undefined) {
      throw wrongField('department', 'There is no such department.');
    }
    if (work.action === 'close' && work.reason === 'out_of_scope' && work.competent === undefined) {
      throw wrongField('competent', 'Please name who is competent.');
    }
    if (work.action === 'snooze' && work.until !== null && Date.parse(work.until) <= this.clock.now()) {
      throw wrongField('until', 'Please give a time that is still to come.');
    }
    if (work.action === 'merge') {
      const survivor = await this.details.visible(work.into, official);
      if (survivor.status === 'closed')
        throw wrongField('into', 'This case is closed. Please reopen it first.');
    }
    return null;
  }

  private async chosen(body: BulkBody, official: Official): Promise<{ chosen: Chosen[]; leftOut: number }> {
    if ((body.cases === undefined) === (body.filter === undefined)) {
      throw wrongField('cases', 'Please name the cases, or a filter.');
    }
    if (body.cases !== undefined) {
      return { chosen: [...new Map(body.cases.map((each) => [each.id, each])).values()], leftOut: 0 };
    }
    if (!body.dryRun)
      throw wrongField('cases', 'A filter can be previewed; then name the cases and versions.');
    const filter = body.filter ?? { sort: 'priority' };
    const chosen: Chosen[] = [];
    const total = await this.queue.count(filter, official);
    for await (const items of this.queue.pages(filter, official)) {
      chosen.push(...items.map(({ id, version }) => ({ id, version })));
      if (chosen.length >= MOST_CASES_AT_ONCE) break;
    }
    const kept = chosen.slice(0, MOST_CASES_AT_ONCE);
    return { chosen: kept, leftOut: Math.max(0, total - kept.length) };
  }

  /** The cases that the official may see, as they are now. */
  private async rows(chosen: readonly { id: string }[], official: Official): Promise<Map<string, Case>> {
    const rows = new Map<string, Case>();
    for (const some of portions(chosen)) {
      const ids = some.map(({ id }) => id);
      for (const row of await this.database.repository(CaseEntity).findBy({ id: In(ids) })) {
        if (official.may('viewer', row.department)) rows.set(row.id, row);
      }
    }
    return rows;
  }

  private async remember(
    action: Work['action'],
    official: Official,
    {
      items,
      rows,
    }: { items: readonly BulkItem[]; chosen: readonly Chosen[]; rows: ReadonlyMap<string, Case> },
  ): Promise<string | null> {
    const done = items.flatMap((item): DoneItem[] => {
      const kase = rows.get(item.id);
      if (item.outcome !== 'done' || kase === undefined) return [];
      const { status, department, assignedToId, snoozedUntil } = kase;
      return [
        { id: item.id, version: item.version, before: { status, department, assignedToId, snoozedUntil } },
      ];
    });
    if (done.length === 0 || action === 'escalate') return null;
    const row = {
      id: this.ids.next(),
      officialId: official.id,
      action,
      at: this.clock.instant(),
      undoneAt: null,
      items: done,
    };
    await this.work.run((unit) => unit.manager.insert(BulkActionEntity, row));
    return row.id;
  }
}

async function inTurns<Item>(
  items: readonly Item[],
  work: (item: Item) => BulkItem | Promise<BulkItem>,
): Promise<BulkItem[]> {
  const results: BulkItem[] = [];
  for (const some of portions(items, AT_ONCE)) results.push(...(await Promise.all(some.map(work))));
  return results;
}

function unknown(id: string, version: number): BulkItem {
  const detail = 'There is no such case in your departments.';
  const code = 'case/not-found';
  return { id, number: null, title: '', version, outcome: 'refused', code, detail, values: {} };
}

function answerOf(items: BulkItem[], about: Pick<BulkAnswer, 'bulkId' | 'dryRun' | 'leftOut'>): BulkAnswer {
  const count = (outcome: BulkItem['outcome']): number =>
    items.filter((item) => item.outcome === outcome).length;
  return { ...about, done: count('done'), already: count('already'), refused: count('refused'), items };
}

function sentenceOf(error: DomainError): string {
  return error.errors.length > 0 ? error.errors.map((each) => each.message).join(' ') : error.message;
}
