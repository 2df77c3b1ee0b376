/**
 * Stores notices as notifications. Those for one official are written in the unit of the change itself. Those for a
 * whole department are written after the commit, what came meanwhile together: a flood of urgent reports becomes one
 * notification for each official, not one for each report.
 */
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { type Official, Officials } from '../../officials/index.js';
import { Announcer } from '../../platform/announcer.js';
import { Clock, SECONDS } from '../../platform/clock.js';
import { insertRow, type Unit, UnitOfWork } from '../../platform/database/index.js';
import { Ids } from '../../platform/ids.js';
import type { NotificationEntity } from './notification.entity.js';
import type { Notice } from './notices.js';
import { Notified } from './notified.js';

type Row = Readonly<NotificationEntity>;
type ToDepartment = Extract<Notice, { department: string }>;

/** Notices of one kind for one department that were not written yet. */
interface Waiting {
  notice: ToDepartment;
  caseIds: Set<string>;
  newest: string;
}

const PAUSE = 2 * SECONDS;

@Injectable()
export class NoticeWriter implements OnApplicationShutdown {
  private readonly logger = new Logger(NoticeWriter.name);
  private readonly waiting = new Map<string, Waiting>();
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly announcer: Announcer,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly officials: Officials,
    private readonly work: UnitOfWork,
  ) {}

  /** Inside the unit of the change. */
  async note(unit: Unit, caseId: string, notices: readonly Notice[]): Promise<void> {
    const rows: Row[] = [];
    for (const notice of notices) {
      if ('officialId' in notice) rows.push(this.row(notice, notice.officialId, { caseId, count: 1 }));
      else unit.afterCommit(() => this.hear(caseId, notice));
    }
    await this.store(unit, rows);
  }

  /** Resolves when everything that was announced so far is stored. */
  async settled(): Promise<void> {
    while (this.waiting.size > 0) await this.write();
    await this.writing;
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.writing;
  }

  private hear(caseId: string, notice: ToDepartment): void {
    const key = `${notice.kind} ${notice.department}`;
    const known = this.waiting.get(key) ?? { notice, caseIds: new Set<string>(), newest: caseId };
    known.caseIds.add(caseId);
    this.waiting.set(key, { ...known, notice, newest: caseId });
    if (this.timer === undefined && !this.stopped) this.startSoon(0);
  }

  /** After the first, the next ones wait for each other. */
  private startSoon(pause: number): void {
    this.timer = setTimeout(() => void this.turn(), pause);
    this.timer.unref();
  }

  private async turn(): Promise<void> {
    await this.write();
    this.timer = undefined;
    if (this.waiting.size > 0 && !this.stopped) this.startSoon(PAUSE);
    else if (!this.stopped) this.timer = this.restAfter();
  }

  private restAfter(): NodeJS.Timeout {
    const timer = setTimeout(() => {
      this.timer = undefined;
      if (this.waiting.size > 0 && !this.stopped) this.startSoon(0);
    }, PAUSE);
    return timer.unref();
  }

  private write(): Promise<void> {
    const some = [...this.waiting.values()];
    this.waiting.clear();
    this.writing = this.writing
      .then(() => this.writeAll(some))
      .catch((error: unknown) => this.logger.error('Notifications could not be written', error));
    return this.writing;
  }

  private async writeAll(some: readonly Waiting[]): Promise<void> {
    const rows: Row[] = [];
    for (const { notice, caseIds, newest } of some) {
      for (const official of await this.addressees(notice)) {
        rows.push(this.row(notice, official.id, { caseId: newest, count: caseIds.size }));
      }
    }
    if (rows.length > 0) await this.work.run((unit) => this.store(unit, rows));
  }

  private async addressees({ role, department, actor }: ToDepartment): Promise<Official[]> {
    const officials = await this.officials.list([department]);
    return officials.filter((each) => each.id !== actor?.id && each.may(role, department));
  }

  private row(notice: Notice, officialId: string, about: { caseId: string; count: number }): Row {
    return {
      id: this.ids.next(),
      officialId,
      kind: notice.kind,
      ...about,
      actorId: notice.actor?.id ?? null,
      actorName: notice.actor?.name ?? null,
      at: this.clock.instant(),
      readAt: null,
    };
  }

  private async store(unit: Unit, rows: readonly Row[]): Promise<void> {
    for (const row of rows) await insertRow(unit.manager, 'notifications', { ...row });
    if (rows.length > 0) unit.afterCommit(() => this.announcer.announce(new Notified(rows)));
  }
}
