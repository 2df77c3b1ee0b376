/** Accounts of officials: added, found, disabled. */
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Announcer } from '../platform/announcer.js';
import { Clock } from '../platform/clock.js';
import { ReadConnection, type Unit, UnitOfWork } from '../platform/database/index.js';
import { Conflict, Invalid, NotFound } from '../platform/errors.js';
import { Ids } from '../platform/ids.js';
import { parse } from '../platform/validation.js';
import { type Account, Accounts } from './accounts.js';
import type { OfficialRef } from './contract.js';
import { Departments } from './departments.service.js';
import { type NewOfficial, newOfficialSchema, roleFaults } from './new-official.js';
import { Official } from './official.js';
import { OfficialEntity } from './official.entity.js';
import { OfficialRoleEntity } from './official-role.entity.js';
import { passwordFaults, Passwords } from './passwords.js';
import { SessionEntity } from './session.entity.js';
import { SessionsEnded } from './sessions-ended.js';

type Kind = 'real' | 'demonstration';

@Injectable()
export class Officials {
  constructor(
    private readonly accounts: Accounts,
    private readonly announcer: Announcer,
    private readonly clock: Clock,
    private readonly database: ReadConnection,
    private readonly departments: Departments,
    private readonly ids: Ids,
    private readonly passwords: Passwords,
    private readonly work: UnitOfWork,
  ) {}

  /** @throws Invalid naming each bad field; Conflict `official/email-taken` */
  async add(wanted: NewOfficial): Promise<Official> {
    refuseWeak(wanted.password);
    return this.store(wanted, 'real');
  }

  /** Adds an account that is open in demonstration mode only; its password comes from the settings. */
  addDemonstration(wanted: NewOfficial): Promise<Official> {
    return this.store(wanted, 'demonstration');
  }

  /** Names for ids; ids that are unknown are left out. */
  async refs(ids: readonly string[]): Promise<Map<string, OfficialRef>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database
      .repository(OfficialEntity)
      .find({ select: { id: true, name: true }, where: { id: In([...new Set(ids)]) } });
    return new Map(rows.map(({ id, name }) => [id, { id, name }]));
  }

  /** Who can be given work in any of these departments, by name; closed accounts are left out. */
  async list(departmentIds: readonly string[]): Promise<Official[]> {
    const ids = await this.accounts.idsIn(departmentIds);
    const accounts = await this.accounts.find({ id: In(ids) });
    return accounts.filter((account) => account.open).map((account) => account.official);
  }

  /**
   * Closes the account and ends its sessions at once. Doing it twice is no error.
   * @throws NotFound `official/unknown`
   */
  async disable(email: string): Promise<Official> {
    const { official } = await this.known(email);
    await this.work.run(async (unit) => {
      const open = { id: official.id, disabledAt: IsNull() };
      await unit.manager.update(OfficialEntity, open, { disabledAt: this.clock.instant() });
      await this.endSessions(unit, official.id);
    });
    return official;
  }

  /**
   * Ends every session of the account, too: whoever knew the old password is out.
   * @throws NotFound `official/unknown`; Invalid `official/weak-password`
   */
  async changePassword(email: string, password: string): Promise<Official> {
    refuseWeak(password);
    const { official } = await this.known(email);
    const passwordHash = await this.passwords.hash(password);
    await this.work.run(async (unit) => {
      await unit.manager.update(OfficialEntity, { id: official.id }, { passwordHash });
      await this.endSessions(unit, official.id);
    });
    return official;
  }

  private async known(email: string): Promise<Account> {
    const account = await this.accounts.byEmail(email);
    if (account === undefined)
      throw new NotFound('official/unknown', 'There is no account with this e-mail address.');
    return account;
  }

  private async endSessions(unit: Unit, officialId: string): Promise<void> {
    await unit.manager.delete(SessionEntity, { officialId });
    unit.afterCommit(() => this.announcer.announce(new SessionsEnded(officialId)));
  }

  private async store(wanted: NewOfficial, kind: Kind): Promise<Official> {
    const { name, email, password, roles } = parse(newOfficialSchema, wanted);
    const errors = roleFaults(roles, this.departments);
    if (errors.length > 0) throw new Invalid('request/invalid', 'Please correct: roles.', { errors });
    const official = new Official(this.ids.next(), name, email, roles);
    const row = {
      id: official.id,
      name,
      email,
      passwordHash: await this.passwords.hash(password),
      totpSecret: null,
      totpLastStep: null,
      demonstration: kind === 'demonstration',
      createdAt: this.clock.instant(),
      disabledAt: null,
    };
    await this.work.run(async ({ manager }) => {
      if (await manager.existsBy(OfficialEntity, { email })) throw emailTaken();
      await manager.insert(OfficialEntity, row);
      await manager.insert(
        OfficialRoleEntity,
        roles.map(({ department, role }) => ({ officialId: row.id, departmentId: department, role })),
      );
    });
    return official;
  }
}

function refuseWeak(password: string): void {
  const errors = passwordFaults(password);
  if (errors[0] !== undefined) throw new Invalid('official/weak-password', errors[0].message, { errors });
}

function emailTaken(): Conflict {
  return new Conflict('official/email-taken', 'There is already an account with this e-mail address.');
}
