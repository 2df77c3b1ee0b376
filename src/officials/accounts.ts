/** Reads accounts with their roles. Stays inside this slice: others see `Official`. */
import { Injectable } from '@nestjs/common';
import { type FindOptionsWhere, In } from 'typeorm';
import { Config } from '../platform/config.js';
import { ReadConnection } from '../platform/database/index.js';
import { plainEmail } from './new-official.js';
import { Official } from './official.js';
import { OfficialEntity } from './official.entity.js';
import { OfficialRoleEntity } from './official-role.entity.js';

export interface Account {
  row: OfficialEntity;
  official: Official;
  /** Not disabled, and not a demonstration account outside demonstration mode. */
  open: boolean;
}

@Injectable()
export class Accounts {
  constructor(
    private readonly config: Config,
    private readonly database: ReadConnection,
  ) {}

  async byEmail(email: string): Promise<Account | undefined> {
    const [account] = await this.find({ email: plainEmail(email) });
    return account;
  }

  async byId(id: string): Promise<Account | undefined> {
    const [account] = await this.find({ id });
    return account;
  }

  /** By name. */
  async find(where: FindOptionsWhere<OfficialEntity>): Promise<Account[]> {
    const rows = await this.database
      .repository(OfficialEntity)
      .find({ where, order: { name: 'ASC', id: 'ASC' } });
    const roles = await this.database
      .repository(OfficialRoleEntity)
      .find({ where: { officialId: In(rows.map((row) => row.id)) }, order: { departmentId: 'ASC' } });
    return rows.map((row) =>
      this.account(
        row,
        roles.filter((role) => role.officialId === row.id),
      ),
    );
  }

  /** Ids of those who have any role in one of these departments. */
  async idsIn(departmentIds: readonly string[]): Promise<string[]> {
    const rows = await this.database
      .repository(OfficialRoleEntity)
      .find({ select: { officialId: true }, where: { departmentId: In([...departmentIds]) } });
    return [...new Set(rows.map((row) => row.officialId))];
  }

  private account(row: OfficialEntity, roles: readonly OfficialRoleEntity[]): Account {
    const official = new Official(
      row.id,
      row.name,
      row.email,
      roles.map(({ departmentId, role }) => ({ department: departmentId, role })),
    );
    return { row, official, open: this.isOpen(row) };
  }

  /** Not disabled, and not a demonstration account outside demonstration mode. */
  isOpen({ disabledAt, demonstration }: Pick<OfficialEntity, 'disabledAt' | 'demonstration'>): boolean {
    return disabledAt === null && (!demonstration || this.config.demonstration);
  }
}
