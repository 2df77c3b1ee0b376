/** Who is responsible for what, and for when. */
import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { Clock, instantOf } from '../../platform/clock.js';
import { ReadConnection, type Unit, UnitOfWork } from '../../platform/database/index.js';
import { Forbidden, Invalid, NotFound } from '../../platform/errors.js';
import { Ids } from '../../platform/ids.js';
import { Accounts } from '../accounts.js';
import type { OfficialRef, Role } from '../contract.js';
import { isDeskAdmin } from '../desk-admin.js';
import type { Official } from '../official.js';
import { AdminLog } from '../people/admin-log.service.js';
import type { DutiesQuery, DutyTask, DutyView, NewDuty } from '../people/people.contract.js';
import { DutyEntity } from './duty.entity.js';

/** Who plans duties: those who answer for the department's replies, and its administrators. */
const PLANNER: Role = 'approver';
const ROLE_FOR: Readonly<Record<DutyTask, Role>> = {
  triage: 'triager',
  replies: 'author',
  approval: 'approver',
  escalation: 'triager',
};

@Injectable()
export class DutyRoster {
  constructor(
    private readonly accounts: Accounts,
    private readonly clock: Clock,
    private readonly database: ReadConnection,
    private readonly ids: Ids,
    private readonly log: AdminLog,
    private readonly work: UnitOfWork,
  ) {}

  /** Duties that have not ended, in the departments of the asker; the soonest first. */
  async list({ department, task, when }: DutiesQuery, asker: Official): Promise<DutyView[]> {
    const now = this.clock.instant();
    const rows = await this.database.repository(DutyEntity).find({
      where: { endsAt: MoreThan(now), ...(department ? { department } : {}), ...(task ? { task } : {}) },
      relations: { official: true },
      order: { startsAt: 'ASC', id: 'ASC' },
    });
    return rows
      .filter((row) => asker.may('viewer', row.department))
      .map((row) => dutyView(row, now))
      .filter((duty) => when !== 'now' || duty.now);
  }

  /** Who is on duty at this moment, for this task in this department; those for all topics come first. */
  async onDuty(department: string, task: DutyTask, unit?: Unit): Promise<OfficialRef[]> {
    const now = this.clock.instant();
    const rows = await (unit?.manager ?? this.database.manager).find(DutyEntity, {
      where: { endsAt: MoreThan(now), department, task },
      relations: { official: true },
      order: { topic: 'ASC', startsAt: 'ASC', id: 'ASC' },
    });
    const open = rows.filter((row) => row.startsAt <= now && row.official?.disabledAt === null);
    return [...new Map(open.map((row) => [row.officialId, refOf(row)])).values()];
  }

  /** @throws Forbidden; Invalid naming the field */
  async add(duty: NewDuty, planner: Official): Promise<DutyView> {
    const { department, officialId, task, topic } = duty;
    requirePlanner(planner, department);
    const startsAt = instantOf(Date.parse(duty.from));
    const endsAt = instantOf(Date.parse(duty.until));
    if (endsAt <= startsAt) throw wrong('until', 'The duty must end after it begins.');
    const account = await this.accounts.byId(officialId);
    if (account === undefined || !account.open || !account.official.may(ROLE_FOR[task], department)) {
      throw wrong('officialId', `This official is no ${ROLE_FOR[task]} of the department.`);
    }
    const createdAt = this.clock.instant();
    const row = {
      ...{ id: this.ids.next(), department, officialId, task, topic, startsAt, endsAt },
      ...{ createdBy: planner.id, createdAt },
    };
    await this.work.run(async (unit) => {
      await unit.manager.insert(DutyEntity, row);
      const data = { officialId, department, task, topic, from: startsAt, until: endsAt };
      await this.log.write(unit, { subject: officialId, kind: 'duty_added', actor: planner.ref, data });
    });
    return dutyView({ ...row, official: account.row }, createdAt);
  }

  /** A duty that has begun ends now, one that has not is taken off the list. Doing it twice is no error. */
  async end(id: string, planner: Official): Promise<void> {
    await this.work.run(async (unit) => {
      const row = await unit.manager.findOneBy(DutyEntity, { id });
      if (row === null) throw new NotFound('duty/not-found', 'There is no such duty.');
      requirePlanner(planner, row.department);
      const now = this.clock.instant();
      if (row.endsAt <= now) return;
      if (row.startsAt >= now) await unit.manager.delete(DutyEntity, { id });
      else await unit.manager.update(DutyEntity, { id }, { endsAt: now });
      const { department, task, topic } = row;
      const data = { department, task, topic, from: row.startsAt, until: row.endsAt };
      await this.log.write(unit, { subject: row.officialId, kind: 'duty_ended', actor: planner.ref, data });
    });
  }
}

function requirePlanner(planner: Official, department: string): void {
  if (isDeskAdmin(planner) || planner.may(PLANNER, department)) return;
  throw new Forbidden(
    'official/role-needed',
    `This needs the role ${PLANNER} in the department ${department}.`,
    {
      extra: { role: PLANNER, department },
    },
  );
}

function wrong(field: string, message: string): Invalid {
  return new Invalid('request/invalid', `Please correct: ${field}.`, { errors: [{ field, message }] });
}

function refOf({ officialId, official }: DutyEntity): OfficialRef {
  return { id: officialId, name: official?.name ?? '' };
}

function dutyView(row: DutyEntity, now: string): DutyView {
  const { id, department, task, topic, startsAt, endsAt } = row;
  return {
    id,
    department,
    official: refOf(row),
    task,
    topic,
    from: startsAt,
    until: endsAt,
    now: startsAt <= now && now < endsAt && row.official?.disabledAt === null,
  };
}
