/** The notifications of one official: read, counted, marked as read, and forgotten after a while. */
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { In, IsNull, LessThan, LessThanOrEqual } from 'typeorm';
import type { Official } from '../../officials/index.js';
import { Announcer } from '../../platform/announcer.js';
import { Clock, DAYS, HOURS, instantOf } from '../../platform/clock.js';
import { ReadConnection, UnitOfWork } from '../../platform/database/index.js';
import { Rounds } from '../../platform/rounds.js';
import { type Case, CaseEntity } from '../case.entity.js';
import type { NotificationList, NotificationView, ReadNotificationsBody } from '../contract.js';
import { NotificationEntity } from './notification.entity.js';
import { NotificationsRead } from './notified.js';

const SHOWN = 50;
const KEPT_FOR = 60 * DAYS;

@Injectable()
export class Notifications implements OnApplicationBootstrap {
  constructor(
    private readonly announcer: Announcer,
    private readonly clock: Clock,
    private readonly database: ReadConnection,
    private readonly rounds: Rounds,
    private readonly work: UnitOfWork,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.start({ name: 'old notifications', every: HOURS, work: () => this.forgetOld() });
  }

  /** The newest ones; cases that the official may no longer see are left out. */
  async list(official: Official): Promise<NotificationList> {
    const rows = await this.database.repository(NotificationEntity).find({
      where: { officialId: official.id },
      order: { at: 'DESC', id: 'DESC' },
      take: SHOWN,
    });
    const cases = await this.casesOf(rows, official);
    const items = rows.flatMap((row) => {
      const kase = cases.get(row.caseId);
      return kase === undefined ? [] : [notificationView(row, kase)];
    });
    return { items, unread: await this.unread(official.id) };
  }

  unread(officialId: string): Promise<number> {
    return this.database.repository(NotificationEntity).countBy({ officialId, readAt: IsNull() });
  }

  /** Those that are named, those of a case, or all up to an instant. */
  async read(official: Official, body: ReadNotificationsBody): Promise<NotificationList> {
    await this.work.run(async (unit) => {
      const own = { officialId: official.id, readAt: IsNull() };
      const which =
        'ids' in body
          ? { id: In(body.ids) }
          : 'caseId' in body
            ? { caseId: body.caseId }
            : { at: LessThanOrEqual(body.until) };
      const { affected } = await unit.manager.update(
        NotificationEntity,
        { ...own, ...which },
        { readAt: this.clock.instant() },
      );
      if (affected === 0) return;
      unit.afterCommit(() => this.announcer.announce(new NotificationsRead(official.id)));
    });
    return this.list(official);
  }

  async forgetOld(): Promise<void> {
    const at = LessThan(instantOf(this.clock.now() - KEPT_FOR));
    await this.work.run((unit) => unit.manager.delete(NotificationEntity, { at }));
  }

  private async casesOf(rows: readonly NotificationEntity[], official: Official): Promise<Map<string, Case>> {
    const ids = [...new Set(rows.map((row) => row.caseId))];
    const cases = await this.database.repository(CaseEntity).findBy({ id: In(ids) });
    return new Map(
      cases.filter((kase) => official.may('viewer', kase.department)).map((kase) => [kase.id, kase]),
    );
  }
}

function notificationView(row: NotificationEntity, kase: Case): NotificationView {
  return {
    id: row.id,
    kind: row.kind,
    at: row.at,
    readAt: row.readAt,
    count: row.count,
    actor: row.actorId === null ? null : { id: row.actorId, name: row.actorName ?? '' },
    case: { id: kase.id, number: kase.number, title: kase.title, priority: kase.priority },
  };
}
