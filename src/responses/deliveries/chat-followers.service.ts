/** Telegram chats that were opened from the page of a report, by people who left no contact. */
import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Clock, DAYS, instantOf } from '../../platform/clock.js';
import { portions, ReadConnection, UnitOfWork } from '../../platform/database/index.js';
import { Ids } from '../../platform/ids.js';
import { Secrets } from '../../platform/secrets.js';
import { ChatFollowerEntity } from './chat-follower.entity.js';

const KEPT = 90 * DAYS;
/** A tracking code that went round in a group must not make the desk write to all of it. */
const MOST_OF_ONE_REPORT = 20;

@Injectable()
export class ChatFollowers {
  constructor(
    private readonly clock: Clock,
    private readonly database: ReadConnection,
    private readonly ids: Ids,
    private readonly secrets: Secrets,
    private readonly units: UnitOfWork,
  ) {}

  /** @returns false when enough chats follow the report already */
  async follow(reportId: string, chat: string, language: string): Promise<boolean> {
    const now = this.clock.now();
    const key = this.secrets.fingerprint(`telegram follower ${reportId} ${chat}`);
    const row = {
      ...{ id: this.ids.next(), reportId, key, chatKey: this.chatKey(chat), language },
      chat: this.secrets.encrypt(chat),
      createdAt: instantOf(now),
      purgeAfter: instantOf(now + KEPT),
    };
    return this.units.run(async ({ manager }) => {
      if (await manager.existsBy(ChatFollowerEntity, { key })) return true;
      if ((await manager.countBy(ChatFollowerEntity, { reportId })) >= MOST_OF_ONE_REPORT) return false;
      await manager.insert(ChatFollowerEntity, row);
      return true;
    });
  }

  /** The owner of the chat wants to hear nothing more of any report. */
  async leave(chat: string): Promise<void> {
    const chatKey = this.chatKey(chat);
    await this.units.run(async ({ manager }) => {
      await manager.delete(ChatFollowerEntity, { chatKey });
    });
  }

  /** @param manager of the unit of work in which something is recorded for them */
  async ofReports(
    manager: EntityManager,
    reportIds: readonly string[],
  ): Promise<{ id: string; reportId: string }[]> {
    const found: { id: string; reportId: string }[] = [];
    for (const some of portions(reportIds)) {
      const reportId = In(some);
      const select = { id: true, reportId: true } as const;
      found.push(...(await manager.find(ChatFollowerEntity, { select, where: { reportId } })));
    }
    return found;
  }

  async find(id: string): Promise<{ chat: string; language: string } | undefined> {
    const row = await this.database.repository(ChatFollowerEntity).findOneBy({ id });
    return row === null ? undefined : { chat: this.secrets.decrypt(row.chat), language: row.language };
  }

  private chatKey(chat: string): string {
    return this.secrets.fingerprint(`telegram chat ${chat}`);
  }
}
