/** Writes down what administrators do, in the unit of work in which they do it. No passwords, no secrets. */
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { OfficialRef } from '../contract.js';
import { Clock } from '../../platform/clock.js';
import { ReadConnection, type Unit } from '../../platform/database/index.js';
import { Ids } from '../../platform/ids.js';
import { AdminLogEntity } from './admin-log.entity.js';

export type AdminDeed =
  | 'account_added'
  | 'account_changed'
  | 'account_disabled'
  | 'account_enabled'
  | 'password_reset'
  | 'password_changed'
  | 'second_factor_set'
  | 'second_factor_removed'
  | 'department_added'
  | 'department_renamed'
  | 'duty_added'
  | 'duty_ended';

export interface NewAdminEntry {
  subject: string;
  kind: AdminDeed;
  data?: Record<string, unknown>;
  /** Null for the command line. */
  actor: OfficialRef | null;
}

@Injectable()
export class AdminLog {
  constructor(
    private readonly clock: Clock,
    private readonly database: ReadConnection,
    private readonly ids: Ids,
  ) {}

  async write(unit: Unit, { subject, kind, data = {}, actor }: NewAdminEntry): Promise<void> {
    await unit.manager.insert(AdminLogEntity, {
      id: this.ids.next(),
      subject,
      number: (await this.count(unit.manager, subject)) + 1,
      kind,
      data: data as object, // The column keeps any JSON.
      actorId: actor?.id ?? null,
      actorName: actor?.name ?? null,
      at: this.clock.instant(),
    });
  }

  /** How many things were done to the subject: its version for those who look at it. */
  count(manager: EntityManager, subject: string): Promise<number> {
    return manager.countBy(AdminLogEntity, { subject });
  }

  async counts(): Promise<Map<string, number>> {
    const rows = await this.database
      .repository(AdminLogEntity)
      .createQueryBuilder('entry')
      .select('entry.subject', 'subject')
      .addSelect('COUNT(*)', 'count')
      .groupBy('entry.subject')
      .getRawMany<{ subject: string; count: number | string }>();
    return new Map(rows.map(({ subject, count }) => [subject, Number(count)]));
  }

  /** Newest first. */
  of(subject: string): Promise<AdminLogEntity[]> {
    return this.database.repository(AdminLogEntity).find({ where: { subject }, order: { number: 'DESC' } });
  }
}
