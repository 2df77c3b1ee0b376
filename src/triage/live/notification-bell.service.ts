/** Rings the windows of an official when there is something for them alone, and when one window has read it. */
import { Injectable, Logger } from '@nestjs/common';
import { In } from 'typeorm';
import { Announcer } from '../../platform/announcer.js';
import { ReadConnection } from '../../platform/database/index.js';
import { CaseEntity } from '../case.entity.js';
import { Notifications } from '../notifications/notifications.service.js';
import { NotificationsRead, Notified } from '../notifications/notified.js';
import type { DeskNamespace } from './doorkeeper.service.js';
import { officialRoom } from './rooms.js';

@Injectable()
export class NotificationBell {
  private readonly logger = new Logger(NotificationBell.name);

  constructor(
    private readonly announcer: Announcer,
    private readonly database: ReadConnection,
    private readonly notifications: Notifications,
  ) {}

  start(namespace: DeskNamespace): void {
    const guarded = (work: Promise<void>): void =>
      void work.catch((error: unknown) => this.logger.error('A notification could not be rung', error));
    this.announcer.on(Notified, (event) => guarded(this.ring(namespace, event)));
    this.announcer.on(NotificationsRead, (event) => guarded(this.tellRead(namespace, event)));
  }

  private async ring(namespace: DeskNamespace, { notifications }: Notified): Promise<void> {
    const ids = [...new Set(notifications.map((each) => each.caseId))];
    const cases = await this.database.repository(CaseEntity).findBy({ id: In(ids) });
    for (const { id, kind, officialId, caseId, count, actorName } of notifications) {
      const room = officialRoom(officialId);
      const kase = cases.find((each) => each.id === caseId);
      // Nobody listens: the list is there when they come.
      if (kase === undefined || !namespace.adapter.rooms.has(room)) continue;
      namespace.to(room).emit('notification', {
        id,
        kind,
        caseId,
        caseNumber: kase.number,
        title: kase.title,
        actor: actorName,
        count,
        unread: await this.notifications.unread(officialId),
      });
    }
  }

  private async tellRead(namespace: DeskNamespace, { officialId }: NotificationsRead): Promise<void> {
    const unread = await this.notifications.unread(officialId);
    namespace.to(officialRoom(officialId)).emit('notifications.read', { unread });
  }
}
