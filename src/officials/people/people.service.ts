/** Accounts as administrators look after them: each call asks the role, acts once, and is written down. */
import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { Announcer } from '../../platform/announcer.js';
import { Clock } from '../../platform/clock.js';
import { ReadConnection, type Unit, UnitOfWork } from '../../platform/database/index.js';
import { Conflict, Forbidden, Invalid, NotFound } from '../../platform/errors.js';
import { type Account, Accounts } from '../accounts.js';
import { GENERAL_DESK } from '../contract.js';
import { Departments } from '../departments.service.js';
import { roleFaults } from '../new-official.js';
import type { Official } from '../official.js';
import { OfficialEntity } from '../official.entity.js';
import { OfficialRoleEntity } from '../official-role.entity.js';
import { SessionEntity } from '../session.entity.js';
import { SessionsEnded } from '../sessions-ended.js';
import { type AdminDeed, AdminLog } from './admin-log.service.js';
import type { AdminEntryView, ChangedPerson, PersonView } from './people.contract.js';
import { looksAfterTheDesk, mayManage, maySee, roleChanges, rolesBeyond } from './people-rules.js';

@Injectable()
export class People {
  constructor(
    private readonly accounts: Accounts,
    private readonly announcer: Announcer,
    private readonly clock: Clock,
    private readonly database: ReadConnection,
    private readonly departments: Departments,
    private readonly log: AdminLog,
    private readonly work: UnitOfWork,
  ) {}

  /** Accounts of the departments in which the asker is administrator, by name. @throws Forbidden */
  async list(admin: Official): Promise<PersonView[]> {
    requireSomeAdmin(admin);
    const accounts = (await this.accounts.find({})).filter(({ official }) => maySee(admin, official));
    const [versions, seen] = await Promise.all([this.log.counts(), this.seen(accounts)]);
    return accounts.map((account) => personView(account, admin, { versions, seen }));
  }

  /** @throws NotFound `official/unknown` */
  async view(id: string, admin: Official): Promise<PersonView> {
    const account = await this.visible(id, admin);
    const [versions, seen] = await Promise.all([this.log.counts(), this.seen([account])]);
    return personView(account, admin, { versions, seen });
  }

  /** What administrators did to the account, newest first. */
  async history(id: string, admin: Official): Promise<AdminEntryView[]> {
    await this.visible(id, admin);
    return (await this.log.of(id)).map(({ number, kind, data, actorName, at }) => ({
      ...{ number, kind, data, actor: actorName, at },
    }));
  }

  /** @throws Forbidden; Invalid naming each role; Conflict `official/stale-version`, `official/last-admin` */
  async change(id: string, { version, name, roles }: ChangedPerson, admin: Official): Promise<PersonView> {
    const { official } = await this.managed(id, admin);
    const errors = [...roleFaults(roles, this.departments), ...rolesBeyond(admin, roles)];
    if (errors.length > 0) throw new Invalid('request/invalid', 'Please correct: roles.', { errors });
    await this.work.run(async (unit) => {
      await this.requireVersion(unit, id, version);
      if (looksAfterTheDesk(official) && !looksAfterTheDesk({ roles }))
        await this.requireAnotherAdmin(unit, id);
      const changes = roleChanges(official.roles, roles);
      if (changes.length === 0 && name === official.name) return;
      await unit.manager.update(OfficialEntity, { id }, { name });
      await unit.manager.delete(OfficialRoleEntity, { officialId: id });
      await unit.manager.insert(
        OfficialRoleEntity,
        roles.map(({ department, role }) => ({ officialId: id, departmentId: department, role })),
      );
      const renamed = name === official.name ? {} : { name: { from: official.name, to: name } };
      await this.note(unit, { id, kind: 'account_changed', admin, data: { ...renamed, roles: changes } });
      this.tellSessions(unit, id);
    });
    return this.view(id, admin);
  }

  /** Closes the account and ends its sessions; what it decided stays. @throws Conflict `official/last-admin` */
  async disable(id: string, admin: Official): Promise<PersonView> {
    const { official, row } = await this.managed(id, admin);
    if (row.disabledAt !== null) return this.view(id, admin);
    await this.work.run(async (unit) => {
      if (looksAfterTheDesk(official)) await this.requireAnotherAdmin(unit, id);
      await unit.manager.update(OfficialEntity, { id }, { disabledAt: this.clock.instant() });
      await unit.manager.delete(SessionEntity, { officialId: id });
      await this.note(unit, { id, kind: 'account_disabled', admin });
      this.tellSessions(unit, id);
    });
    return this.view(id, admin);
  }

  async enable(id: string, admin: Official): Promise<PersonView> {
    const { row } = await this.managed(id, admin);
    if (row.disabledAt === null) return this.view(id, admin);
    await this.work.run(async (unit) => {
      await unit.manager.update(OfficialEntity, { id }, { disabledAt: null });
      await this.note(unit, { id, kind: 'account_enabled', admin });
    });
    return this.view(id, admin);
  }

  /** The account, which this administrator may change. @throws NotFound, Forbidden `official/not-yours` */
  async managed(id: string, admin: Official): Promise<Account> {
    const account = await this.visible(id, admin);
    if (mayManage(admin, account.official)) return account;
    throw new Forbidden(
      'official/not-yours',
      'This account also has roles in departments of which you are not administrator.',
    );
  }

  private async visible(id: string, admin: Official): Promise<Account> {
    requireSomeAdmin(admin);
    const account = await this.accounts.byId(id);
    if (account !== undefined && maySee(admin, account.official)) return account;
    throw new NotFound('official/unknown', 'There is no such account.');
  }

  private note(
    unit: Unit,
    entry: { id: string; kind: AdminDeed; admin: Official; data?: Record<string, unknown> },
  ): Promise<void> {
    const { id, kind, admin, data } = entry;
    return this.log.write(unit, { subject: id, kind, actor: admin.ref, data });
  }

  /** Whoever remembers the session asks for it again, and finds its end or its new roles. */
  private tellSessions(unit: Unit, officialId: string): void {
    unit.afterCommit(() => this.announcer.announce(new SessionsEnded(officialId)));
  }

  private async requireVersion(unit: Unit, id: string, basedOn: number): Promise<void> {
    const version = await this.log.count(unit.manager, id);
    if (version === basedOn) return;
    throw new Conflict(
      'official/stale-version',
      'Another administrator changed this account a moment ago. Please look at it again.',
      { extra: { yourVersion: basedOn, currentVersion: version } },
    );
  }

  /** Asked inside the unit, so that two administrators cannot remove each other at once. */
  private async requireAnotherAdmin(unit: Unit, id: string): Promise<void> {
    const roles = await unit.manager.findBy(OfficialRoleEntity, {
      departmentId: GENERAL_DESK,
      role: 'admin',
      officialId: Not(id),
    });
    const others = await unit.manager.findBy(OfficialEntity, {
      id: In(roles.map(({ officialId }) => officialId)),
      disabledAt: IsNull(),
    });
    if (others.some((row) => this.accounts.isOpen(row))) return;
    throw new Conflict(
      'official/last-admin',
      'This is the last administrator of the general desk. Please make somebody else administrator first.',
    );
  }

  private async seen(accounts: readonly Account[]): Promise<Map<string, string>> {
    if (accounts.length === 0) return new Map();
    const rows = await this.database
      .repository(SessionEntity)
      .createQueryBuilder('session')
      .select('session.officialId', 'id')
      .addSelect('MAX(session.seenAt)', 'seenAt')
      .groupBy('session.officialId')
      .getRawMany<{ id: string; seenAt: string }>();
    return new Map(rows.map(({ id, seenAt }) => [id, seenAt]));
  }
}

/** @throws Forbidden `official/role-needed` */
export function requireSomeAdmin(official: Official): void {
  if (official.departmentsAs('admin').length > 0) return;
  throw new Forbidden('official/role-needed', 'This needs the role admin.', { extra: { role: 'admin' } });
}

function personView(
  { official, row }: Account,
  admin: Official,
  known: { versions: ReadonlyMap<string, number>; seen: ReadonlyMap<string, string> },
): PersonView {
  return {
    id: official.id,
    name: official.name,
    email: official.email,
    roles: official.roles.map(({ department, role }) => ({ department, role })),
    version: known.versions.get(official.id) ?? 0,
    disabledAt: row.disabledAt,
    secondFactor: row.totpSecret !== null,
    demonstration: row.demonstration,
    createdAt: row.createdAt,
    seenAt: known.seen.get(official.id) ?? null,
    manageable: mayManage(admin, official),
  };
}
