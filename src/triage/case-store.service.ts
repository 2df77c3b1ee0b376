/**
 * Where cases are written: a change of a case, its event with its `seq`, and the memory of live cases move together,
 * inside the unit of work, and are taken back together. Announced after the commit.
 */
import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import type { OfficialRef } from '../officials/contract.js';
import { Announcer } from '../platform/announcer.js';
import { Clock, DAYS, instantOf } from '../platform/clock.js';
import { insertRow, type Unit, updateRow } from '../platform/database/index.js';
import { CaseHasChanged, type CommittedChange } from './case-changed.js';
import { allCells, changed, differingCells } from './case-columns.js';
import { CaseEventEntity } from './case-event.entity.js';
import { type Case, CaseEntity } from './case.entity.js';
import { isOpen } from './case-lifecycle.js';
import { ChangeLog } from './change-log.service.js';
import { loadAnchors, loadLiveCases, reloadCases } from './live-case-loader.js';
import { LiveCases } from './live-cases.js';
import { noticesOf } from './notifications/notices.js';
import { NoticeWriter } from './notifications/notice-writer.service.js';
import { PlacementEntity } from './placement.entity.js';

export interface NewEvent {
  kind: string;
  actor: OfficialRef | null;
  /** A sentence for people, without personal data. */
  summary: string;
  data?: Record<string, unknown>;
}

/** The part of an event that clients are told; `version` and `department` are those of that moment. */
type Happened = Pick<CommittedChange, 'seq' | 'version' | 'kind' | 'department' | 'formerDepartment'>;

@Injectable()
export class CaseStore {
  readonly live = new LiveCases();
  private loaded = false;

  constructor(
    private readonly announcer: Announcer,
    private readonly clock: Clock,
    private readonly log: ChangeLog,
    private readonly notices: NoticeWriter,
  ) {}

  /** First in every unit that touches cases: brings the memory up to what the database holds. */
  async begin(unit: Unit): Promise<void> {
    const { seq } = await this.log.head(unit);
    if (this.loaded && this.live.seq === seq) return;
    const dayAgo = instantOf(this.clock.now() - DAYS);
    if (this.loaded) await this.catchUp(unit, dayAgo);
    else await loadLiveCases(unit.manager, this.live, dayAgo);
    this.loaded = true;
    this.live.advanceTo(seq);
  }

  /** The case as it is, closed and merged ones too. */
  async find(unit: Unit, caseId: string): Promise<Case | undefined> {
    await this.begin(unit);
    return this.known(unit, caseId);
  }

  /** The case, or the one into which it was merged. */
  async findSurvivor(unit: Unit, caseId: string): Promise<Case | undefined> {
    await this.begin(unit);
    return this.find(unit, this.live.survivorOf(caseId));
  }

  nextNumber(unit: Unit): Promise<number> {
    return this.log.nextCaseNumber(unit);
  }

  /** Stores a new case with its first event; `seq` is given here. */
  async open(unit: Unit, row: Case, event: NewEvent): Promise<Case> {
    const complete = changed(row, {});
    const opened = { ...complete, seq: await this.append(unit, complete, null, event) };
    await insertRow(unit.manager, 'cases', allCells(opened));
    unit.onRollback(this.live.put(opened));
    await this.notices.note(unit, opened.id, noticesOf(null, opened, event));
    this.announce(unit, opened, { ...opened, kind: event.kind, formerDepartment: null });
    return opened;
  }

  /** Stores the changes of a case with their event. The version grows when the change says so. */
  async save(unit: Unit, before: Case, changes: Partial<Case>, event: NewEvent): Promise<Case> {
    const after = changed(before, { updatedAt: this.clock.instant(), ...changes });
    const former = before.department === after.department ? null : before.department;
    const saved = { ...after, seq: await this.append(unit, after, former, event) };
    await updateRow(unit.manager, 'cases', ['id', saved.id], differingCells(before, saved));
    if (!isOpen(saved.status)) unit.onRollback(this.live.dropAnchors(saved.id));
    unit.onRollback(this.live.put(saved));
    if (!isOpen(before.status) && isOpen(saved.status)) await this.reviveAnchors(unit, saved.id);
    await this.notices.note(unit, saved.id, noticesOf(before, saved, event));
    this.announce(unit, saved, { ...saved, kind: event.kind, formerDepartment: former });
    return saved;
  }

  /** Fields without an event, such as a renewed lease. */
  async touch(unit: Unit, before: Case, changes: Partial<Case>): Promise<Case> {
    const after = changed(before, changes);
    const cells = differingCells(before, after);
    if (Object.keys(cells).length === 0) return before;
    await updateRow(unit.manager, 'cases', ['id', after.id], cells);
    unit.onRollback(this.live.put(after));
    return after;
  }

  /** Reads the anchors of a case again, after reports moved. */
  async reviveAnchors(unit: Unit, caseId: string): Promise<void> {
    unit.onRollback(this.live.dropAnchors(caseId));
    await loadAnchors(unit.manager, this.live, [caseId]);
    unit.onRollback(() => void this.live.dropAnchors(caseId));
  }

  /** Counts the recent arrivals of a case again, after reports moved. */
  async recount(unit: Unit, caseId: string): Promise<void> {
    const receivedAt = MoreThan(instantOf(this.clock.now() - DAYS));
    const recent = await unit.manager.find(PlacementEntity, {
      select: { reportId: true, receivedAt: true },
      where: { caseId, receivedAt },
    });
    unit.onRollback(
      this.live.setArrivals(
        caseId,
        recent.map((each) => each.receivedAt),
      ),
    );
  }

  private async append(
    unit: Unit,
    row: Case,
    formerDepartment: string | null,
    event: NewEvent,
  ): Promise<number> {
    const seq = await this.log.append(unit, {
      caseId: row.id,
      kind: event.kind,
      version: row.version,
      status: row.status,
      at: row.updatedAt,
      actorId: event.actor?.id ?? null,
      actorName: event.actor?.name ?? null,
      summary: event.summary,
      data: JSON.stringify(event.data ?? {}),
      department: row.department,
      formerDepartment,
    });
    unit.onRollback(this.live.advanceTo(seq));
    return seq;
  }

  private announce(unit: Unit, row: Case, happened: Happened): void {
    const { status, priority, title } = row;
    const { seq, version, kind, department, formerDepartment } = happened;
    const change = {
      caseId: row.id,
      seq,
      version,
      kind,
      status,
      priority,
      title,
      department,
      formerDepartment,
    };
    unit.afterCommit(() => this.announcer.announce(new CaseHasChanged(change)));
  }

  /** Another process wrote: its changes are read, and announced here too. */
  private async catchUp(unit: Unit, dayAgo: string): Promise<void> {
    const events = await unit.manager.find(CaseEventEntity, {
      where: { seq: MoreThan(this.live.seq) },
      order: { seq: 'ASC' },
    });
    const ids = [...new Set(events.map((event) => event.caseId))];
    await reloadCases(unit.manager, this.live, ids, dayAgo);
    for (const event of events) {
      const row = await this.known(unit, event.caseId);
      if (row !== undefined) this.announce(unit, row, event);
    }
  }

  private async known(unit: Unit, caseId: string): Promise<Case | undefined> {
    return this.live.get(caseId) ?? (await unit.manager.findOneBy(CaseEntity, { id: caseId })) ?? undefined;
  }
}
