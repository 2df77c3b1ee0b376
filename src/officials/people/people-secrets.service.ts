/** New accounts, passwords and second factors: what is secret is made here and shown once. */
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';
import { Invalid } from '../../platform/errors.js';
import { Secrets } from '../../platform/secrets.js';
import { Accounts } from '../accounts.js';
import type { Official } from '../official.js';
import { Officials } from '../officials.service.js';
import { Passwords } from '../passwords.js';
import { SecondFactors } from '../second-factors.js';
import { type AdminDeed, AdminLog } from './admin-log.service.js';
import type { NewPerson, OwnPassword, PersonSecret, PersonView } from './people.contract.js';
import { rolesBeyond } from './people-rules.js';
import { People, requireSomeAdmin } from './people.service.js';

const MADE_PASSWORD_LENGTH = 16;

@Injectable()
export class PeopleSecrets {
  constructor(
    private readonly accounts: Accounts,
    private readonly log: AdminLog,
    private readonly officials: Officials,
    private readonly passwords: Passwords,
    private readonly people: People,
    private readonly secondFactors: SecondFactors,
    private readonly secrets: Secrets,
    private readonly work: UnitOfWork,
  ) {}

  /** @throws Forbidden; Invalid naming each bad field; Conflict `official/email-taken` */
  async add(person: NewPerson, admin: Official): Promise<PersonSecret> {
    requireSomeAdmin(admin);
    const errors = rolesBeyond(admin, person.roles);
    if (errors.length > 0) throw new Invalid('request/invalid', 'Please correct: roles.', { errors });
    const password = this.madePassword();
    const { id } = await this.officials.add({ ...person, password });
    await this.note(id, 'account_added', admin, { roles: person.roles });
    return { person: await this.people.view(id, admin), password };
  }

  /** Ends every session of the account. */
  async resetPassword(id: string, admin: Official): Promise<PersonSecret> {
    const { official } = await this.people.managed(id, admin);
    const password = this.madePassword();
    await this.officials.changePassword(official.email, password);
    await this.note(id, 'password_reset', admin);
    return { person: await this.people.view(id, admin), password };
  }

  /** A lost telephone: the old codes are worth nothing from now on. */
  async setSecondFactor(id: string, admin: Official): Promise<PersonSecret> {
    const { official } = await this.people.managed(id, admin);
    const otpauth = await this.secondFactors.set(official);
    await this.note(id, 'second_factor_set', admin);
    return { person: await this.people.view(id, admin), otpauth };
  }

  async removeSecondFactor(id: string, admin: Official): Promise<PersonView> {
    const { official, row } = await this.people.managed(id, admin);
    if (row.totpSecret !== null) {
      await this.secondFactors.remove(official.id);
      await this.note(id, 'second_factor_removed', admin);
    }
    return this.people.view(id, admin);
  }

  /** An official's own password. Ends every session, this one too. @throws Invalid naming `current` or `password` */
  async changeOwn(official: Official, { current, password }: OwnPassword): Promise<void> {
    const account = await this.accounts.byId(official.id);
    if (!(await this.passwords.matches(account?.row.passwordHash, current))) {
      const errors = [{ field: 'current', message: 'This is not your present password.' }];
      throw new Invalid('official/wrong-password', 'This is not your present password.', { errors });
    }
    await this.officials.changePassword(official.email, password);
    await this.note(official.id, 'password_changed', official);
  }

  private note(id: string, kind: AdminDeed, actor: Official, data?: Record<string, unknown>): Promise<void> {
    return this.work.run((unit) => this.log.write(unit, { subject: id, kind, actor: actor.ref, data }));
  }

  private madePassword(): string {
    return this.secrets.token().slice(0, MADE_PASSWORD_LENGTH);
  }
}
