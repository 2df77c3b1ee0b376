/**
 * Who has written to our chats: Telegram lets a bot answer only those who started it, WhatsApp allows free text only
 * for 24 hours after the person's own message. Kept as keyed fingerprints, purged with the contacts.
 */
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import { Clock, DAYS, HOURS, instantOf } from '../../platform/clock.js';
import { ReadConnection, UnitOfWork } from '../../platform/database/index.js';
import { Rounds } from '../../platform/rounds.js';
import { Secrets } from '../../platform/secrets.js';
import { ChatFollowerEntity } from './chat-follower.entity.js';
import { CorrespondentEntity } from './correspondent.entity.js';
import { PushSubscriptionEntity } from './push-subscription.entity.js';

const KEPT = 90 * DAYS;
const WHATSAPP_WINDOW = 24 * HOURS;
const PURGE_PAUSE = 1 * HOURS;

@Injectable()
export class Correspondents implements OnApplicationBootstrap {
  constructor(
    private readonly clock: Clock,
    private readonly database: ReadConnection,
    private readonly rounds: Rounds,
    private readonly secrets: Secrets,
    private readonly units: UnitOfWork,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.start({ name: 'purge of chats', every: PURGE_PAUSE, work: () => this.purge() });
  }

  /** Somebody started the bot, perhaps from the page of a report. */
  async startedTelegram(chat: string, { name, reportId }: StartedBy): Promise<void> {
    const keys = [
      ...(name === undefined ? [] : [`telegram name ${name.toLowerCase()}`]),
      ...(reportId === undefined ? [] : [`telegram report ${reportId}`]),
    ];
    for (const key of keys) await this.remember(key, this.secrets.encrypt(chat));
  }

  /** The chat of somebody who started the bot from the page of this report, or under this name. */
  async telegramChat(reportId: string, name: string): Promise<string | undefined> {
    const row =
      (await this.find(`telegram report ${reportId}`)) ?? (await this.find(`telegram name ${name}`));
    return row?.address ? this.secrets.decrypt(row.address) : undefined;
  }

  wroteOnWhatsapp(number: string): Promise<void> {
    return this.remember(`whatsapp ${number}`, null);
  }

  async windowIsOpen(number: string): Promise<boolean> {
    const row = await this.find(`whatsapp ${number}`);
    return row !== null && this.clock.now() - Date.parse(row.heardAt) < WHATSAPP_WINDOW;
  }

  async purge(): Promise<void> {
    const purgeAfter = LessThanOrEqual(this.clock.instant());
    await this.units.run(async ({ manager }) => {
      await manager.delete(CorrespondentEntity, { purgeAfter });
      await manager.delete(PushSubscriptionEntity, { purgeAfter });
      await manager.delete(ChatFollowerEntity, { purgeAfter });
    });
  }

  private find(name: string): Promise<CorrespondentEntity | null> {
    const key = this.secrets.fingerprint(name);
    return this.database.repository(CorrespondentEntity).findOneBy({ key });
  }

  private async remember(name: string, address: string | null): Promise<void> {
    const now = this.clock.now();
    const key = this.secrets.fingerprint(name);
    const row = { key, address, heardAt: instantOf(now), purgeAfter: instantOf(now + KEPT) };
    await this.units.run(async ({ manager }) => {
      await manager.upsert(CorrespondentEntity, row, ['key']);
    });
  }
}

interface StartedBy {
  /** Without `@`. */
  name: string | undefined;
  reportId: string | undefined;
}
