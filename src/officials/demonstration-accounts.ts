/**
 * The accounts that visitors of a demonstration log in with. Their password is public, so the account itself is
 * marked: outside demonstration mode `Accounts` treats every marked account as closed, whatever created it and
 * however it came into this database, and nobody has to remember to switch it off.
 */
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { In } from 'typeorm';
import { Config } from '../platform/config.js';
import { UnitOfWork } from '../platform/database/index.js';
import { type Account, Accounts } from './accounts.js';
import { GENERAL_DESK, type Role } from './contract.js';
import { Departments } from './departments.service.js';
import type { NewOfficial } from './new-official.js';
import { OfficialEntity } from './official.entity.js';
import { Officials } from './officials.service.js';
import { Passwords } from './passwords.js';
import { SessionEntity } from './session.entity.js';

interface Demonstrated {
  name: string;
  email: string;
  role: Role;
  departments: readonly string[] | 'all';
}

const HERE = ['social-welfare', GENERAL_DESK];
const DEMONSTRATED: readonly Demonstrated[] = [
  { name: 'Farah Naz', email: 'viewer@desk.example', role: 'viewer', departments: HERE },
  { name: 'Asha Devi', email: 'triager@desk.example', role: 'triager', departments: HERE },
  { name: 'Imran Ali', email: 'triager2@desk.example', role: 'triager', departments: HERE },
  { name: 'Ravi Kumar', email: 'author@desk.example', role: 'author', departments: HERE },
  { name: 'Meera Joshi', email: 'approver@desk.example', role: 'approver', departments: HERE },
  { name: 'Sanjay Rao', email: 'admin@desk.example', role: 'admin', departments: 'all' },
  {
    name: 'Nusrat Jahan',
    email: 'handicrafts@desk.example',
    role: 'triager',
    departments: ['handicrafts-handloom'],
  },
];

/** For the greeting of `npm start`: each with what may be done with it, and where. */
export const DEMONSTRATION_LOG_INS = DEMONSTRATED.map(({ email, role, departments }) => ({
  ...{ email, role, departments: departments === 'all' ? 'all departments' : departments.join(', ') },
}));

@Injectable()
export class DemonstrationAccounts implements OnModuleInit {
  private readonly logger = new Logger(DemonstrationAccounts.name);

  constructor(
    private readonly accounts: Accounts,
    private readonly config: Config,
    private readonly departments: Departments,
    private readonly officials: Officials,
    private readonly passwords: Passwords,
    private readonly work: UnitOfWork,
  ) {}

  async onModuleInit(): Promise<void> {
    const present = await this.accounts.find({ demonstration: true });
    if (!this.config.demonstration) return this.shutOut(present);
    for (const demonstrated of DEMONSTRATED) {
      const account = present.find(({ official }) => official.email === demonstrated.email);
      await (account === undefined ? this.add(demonstrated) : this.giveDemoPassword(account));
    }
  }

  private async add(demonstrated: Demonstrated): Promise<void> {
    const taken = await this.accounts.byEmail(demonstrated.email);
    if (taken === undefined) await this.officials.addDemonstration(this.wanted(demonstrated));
  }

  private wanted({ name, email, role, departments }: Demonstrated): NewOfficial {
    const ids = departments === 'all' ? this.departments.all().map(({ id }) => id) : departments;
    return {
      name: `${name} (demonstration)`,
      email,
      password: this.config.demoPassword,
      roles: ids.map((department) => ({ department, role })),
    };
  }

  /** The setting may have changed since the account was made. */
  private async giveDemoPassword({ row }: Account): Promise<void> {
    if (await this.passwords.matches(row.passwordHash, this.config.demoPassword)) return;
    const passwordHash = await this.passwords.hash(this.config.demoPassword);
    await this.work.run(({ manager }) => manager.update(OfficialEntity, { id: row.id }, { passwordHash }));
  }

  private async shutOut(present: readonly Account[]): Promise<void> {
    if (present.length === 0) return;
    const officialId = In(present.map(({ official }) => official.id));
    await this.work.run(({ manager }) => manager.delete(SessionEntity, { officialId }));
    this.logger.warn(
      `${present.length} demonstration accounts are in this database. They cannot log in outside demonstration mode.`,
    );
  }
}
