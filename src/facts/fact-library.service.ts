import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { ReadConnection } from '../platform/database/index.js';
import type { FactView } from './contract.js';
import { factView } from './fact-rows.js';
import { dayInIndia } from './day-in-india.js';
import { currentVersions, findFact, rowsOf } from './fact-store.js';
import { FactVersionEntity } from './fact-version.entity.js';
import { whereStatus } from './fact-filters.js';

/** Announced after a fact was created, changed, withdrawn, has come into force or has expired. */
export class FactChanged {
  constructor(readonly factId: string) {}
}

/** Reads the verified library. */
@Injectable()
export class FactLibrary {
  constructor(
    private readonly database: ReadConnection,
    private readonly clock: Clock,
  ) {}

  /** Every fact in force now, in its current version. */
  async inForce(): Promise<FactView[]> {
    await this.database.open();
    const query = currentVersions(this.database.manager).orderBy('fact.id');
    whereStatus(query, 'in_force', this.today);
    return rowsOf(await query.getMany()).map((rows) => factView(rows, this.today));
  }

  /** The current version of a fact, whatever its status. */
  async current(id: string): Promise<FactView | undefined> {
    await this.database.open();
    const rows = await findFact(this.database.manager, id);
    return rows && factView(rows, this.today);
  }

  /** One version of a fact, be it the current one or an old one. */
  async version(id: string, version: number): Promise<FactView | undefined> {
    return (await this.read(id, version))[0];
  }

  /** Every version of a fact, newest first; none when there is no such fact. */
  versions(id: string): Promise<FactView[]> {
    return this.read(id);
  }

  private async read(factId: string, version?: number): Promise<FactView[]> {
    await this.database.open();
    const found = await this.database.repository(FactVersionEntity).find({
      where: version === undefined ? { factId } : { factId, version },
      relations: { fact: true },
      order: { version: 'DESC' },
    });
    return rowsOf(found).map((rows) => factView(rows, this.today));
  }

  private get today(): string {
    return dayInIndia(this.clock.now());
  }
}
