/** Creates, changes and withdraws facts. Each change makes a new version; what was said before stays readable. */
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { Departments, type Official } from '../officials/index.js';
import { Clock } from '../platform/clock.js';
import { type Unit, UnitOfWork } from '../platform/database/index.js';
import { Conflict, type FieldError, Invalid, NotFound } from '../platform/errors.js';
import type {
  changedFactSchema,
  FactContent,
  newFactSchema,
  SavedFactView,
  withdrawFactSchema,
} from './contract.js';
import { contentFaults, idFrom, nthId, sameContent } from './fact-content.js';
import { contentOf, type FactRows, factView, firstRows, nextRows, type VersionStep } from './fact-rows.js';
import { dayInIndia } from './day-in-india.js';
import { findFact, insertFacts, insertVersion } from './fact-store.js';
import { FactWatch } from './fact-watch.service.js';
import { FactEntity } from './fact.entity.js';

export type NewFact = z.infer<typeof newFactSchema>;
export type ChangedFact = z.infer<typeof changedFactSchema>;
export type Withdrawal = z.infer<typeof withdrawFactSchema>;

@Injectable()
export class FactChanges {
  constructor(
    private readonly work: UnitOfWork,
    private readonly departments: Departments,
    private readonly clock: Clock,
    private readonly watch: FactWatch,
  ) {}

  /** @throws Invalid, Forbidden, Conflict `fact/id-taken` when the wished id exists */
  async create({ id: wished, ...fields }: NewFact, official: Official): Promise<SavedFactView> {
    const content = this.checked(fields);
    official.require('author', content.department);
    return this.work.run(async (unit) => {
      const id = wished ?? (await freeId(unit.manager, idFrom(content.scheme)));
      if (await unit.manager.existsBy(FactEntity, { id })) throw idTaken(id);
      const rows = firstRows(id, this.step(content, official, ''));
      await insertFacts(unit.manager, [rows]);
      return this.saved(unit, rows);
    });
  }

  /** @throws Invalid, NotFound, Forbidden, Conflict `fact/stale-version` naming both versions */
  async change(id: string, change: ChangedFact, official: Official): Promise<SavedFactView> {
    const { version, changeNote, ...fields } = change;
    const content = this.checked(fields);
    return this.work.run(async (unit) => {
      const stored = await this.stored(unit.manager, id);
      official.require('author', stored.fact.department);
      official.require('author', content.department);
      if (isThereAlready(stored, content)) return this.already(stored);
      refuseStale(stored.fact, version);
      const rows = nextRows(stored.fact, this.step(content, official, changeNote));
      await insertVersion(unit.manager, rows);
      return this.saved(unit, rows);
    });
  }

  /** A withdrawal is a version too; a later change puts the fact back into force. */
  async withdraw(id: string, { version, reason }: Withdrawal, official: Official): Promise<SavedFactView> {
    return this.work.run(async (unit) => {
      const stored = await this.stored(unit.manager, id);
      official.require('author', stored.fact.department);
      if (stored.fact.withdrawnReason !== null) return this.already(stored);
      refuseStale(stored.fact, version);
      const step = this.step(contentOf(stored.version), official, 'Withdrawn');
      const rows = nextRows(stored.fact, { ...step, withdrawnReason: reason });
      await insertVersion(unit.manager, rows);
      return this.saved(unit, rows);
    });
  }

  /** The content with the department's id, its rules checked. */
  private checked(fields: FactContent): FactContent {
    const department = this.departments.find(fields.department)?.id;
    if (department === undefined) {
      throw invalid([{ field: 'department', message: 'This department is not known.' }]);
    }
    const faults = contentFaults(fields);
    if (faults.length > 0) throw invalid(faults);
    return { ...fields, department };
  }

  private async stored(manager: EntityManager, id: string): Promise<FactRows> {
    const stored = await findFact(manager, id);
    if (stored === undefined) throw new NotFound('fact/not-found', 'There is no such fact.');
    return stored;
  }

  private step(content: FactContent, official: Official, changeNote: string): VersionStep {
    return { content, withdrawnReason: null, changeNote, by: official.ref, at: this.clock.instant() };
  }

  private saved(unit: Unit, rows: FactRows): SavedFactView {
    unit.afterCommit(() => this.watch.changed(rows.fact));
    return { ...factView(rows, this.today), already: false };
  }

  private already(rows: FactRows): SavedFactView {
    return { ...factView(rows, this.today), already: true };
  }

  private get today(): string {
    return dayInIndia(this.clock.now());
  }
}

/** The same save twice is no error, even when the second still names the version before the first. */
function isThereAlready({ fact, version }: FactRows, content: FactContent): boolean {
  return fact.withdrawnReason === null && sameContent(contentOf(version), content);
}

function refuseStale(fact: FactEntity, basedOn: number): void {
  if (fact.version === basedOn) return;
  throw new Conflict(
    'fact/stale-version',
    `You changed version ${basedOn}, but this fact is at version ${fact.version} by now. Please look at it again.`,
    { extra: { yourVersion: basedOn, currentVersion: fact.version } },
  );
}

async function freeId(manager: EntityManager, base: string): Promise<string> {
  for (let n = 1; ; n += 1) {
    const id = nthId(base, n);
    if (!(await manager.existsBy(FactEntity, { id }))) return id;
  }
}

function idTaken(id: string): Conflict {
  return new Conflict('fact/id-taken', `There is a fact "${id}" already. Please change that one.`, {
    extra: { id },
  });
}

function invalid(errors: readonly FieldError[]): Invalid {
  const fields = errors.map(({ field }) => field).join(', ');
  return new Invalid('request/invalid', `Please correct: ${fields}.`, { errors });
}
