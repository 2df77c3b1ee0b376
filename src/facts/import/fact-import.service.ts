/** Imports facts: all lines of a file, or none. A dry run tells line by line what would happen and writes nothing. */
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Departments, type Official } from '../../officials/index.js';
import { Clock } from '../../platform/clock.js';
import { ReadConnection, type Unit, UnitOfWork } from '../../platform/database/index.js';
import { Refused } from '../../platform/errors.js';
import type { FactImportView } from '../contract.js';
import { idFrom } from '../fact-content.js';
import { firstRows, nextRows, type VersionStep } from '../fact-rows.js';
import { findFacts, findFactsLike, insertFact, insertVersion } from '../fact-store.js';
import { FactWatch } from '../fact-watch.service.js';
import type { ImportLine } from './import-line.js';
import { countsOf, type ImportRules, type PlannedLine, planImport } from './import-plan.js';

export interface FactImportRequest {
  lines: readonly ImportLine[];
  /** Null for a command on the server, which may do everything. */
  official: Official | null;
  /** Kept with each new version, e.g. the name of the file. */
  changeNote: string;
}

/** Errors of a refused import that are named in the problem document; all lines are in its `lines`. */
const MOST_ERRORS_NAMED = 50;

@Injectable()
export class FactImport {
  constructor(
    private readonly work: UnitOfWork,
    private readonly database: ReadConnection,
    private readonly departments: Departments,
    private readonly clock: Clock,
    private readonly watch: FactWatch,
  ) {}

  async dryRun(request: FactImportRequest): Promise<FactImportView> {
    await this.database.open();
    return importView(await this.plan(this.database.manager, request), true);
  }

  /** @throws Refused `fact/import-refused` when any line is wrong; nothing was written then */
  run(request: FactImportRequest): Promise<FactImportView> {
    return this.work.run(async (unit) => {
      const plan = await this.plan(unit.manager, request);
      if (plan.some(({ outcome }) => outcome === 'failed')) throw refusal(plan);
      for (const planned of plan) await this.carryOut(unit, planned, request);
      return importView(plan, false);
    });
  }

  private async plan(manager: EntityManager, request: FactImportRequest): Promise<PlannedLine[]> {
    const named = request.lines.flatMap(({ fact }) => (fact?.id === undefined ? [] : [fact.id]));
    const unnamed = request.lines.flatMap(({ fact }) =>
      fact === null || fact.id !== undefined ? [] : [idFrom(fact.scheme)],
    );
    const stored = await findFacts(manager, [...new Set(named)]);
    for (const base of new Set(unnamed)) {
      for (const [id, rows] of await findFactsLike(manager, base)) stored.set(id, rows);
    }
    return planImport(request.lines, stored, this.rulesFor(request.official));
  }

  private rulesFor(official: Official | null): ImportRules {
    return {
      departmentId: (name) => this.departments.find(name)?.id,
      mayChange: (department) => official === null || official.may('author', department),
    };
  }

  private async carryOut(unit: Unit, planned: PlannedLine, request: FactImportRequest): Promise<void> {
    if (planned.outcome !== 'created' && planned.outcome !== 'changed') return;
    const step: VersionStep = {
      content: planned.content,
      withdrawnReason: null,
      changeNote: request.changeNote,
      by: request.official?.ref ?? null,
      at: this.clock.instant(),
    };
    const isNew = planned.outcome === 'created';
    const rows = isNew ? firstRows(planned.id, step) : nextRows(planned.stored.fact, step);
    await (isNew ? insertFact(unit.manager, rows) : insertVersion(unit.manager, rows));
    unit.afterCommit(() => this.watch.changed(rows.fact));
  }
}

function importView(plan: readonly PlannedLine[], dryRun: boolean): FactImportView {
  return { dryRun, ...countsOf(plan), lines: plan.map(lineView) };
}

function lineView({ line, id, outcome, errors }: PlannedLine): FactImportView['lines'][number] {
  return { line, id, outcome, errors: errors.map(({ field, message }) => ({ field, message })) };
}

function refusal(plan: readonly PlannedLine[]): Refused {
  const bad = plan.filter(({ outcome }) => outcome === 'failed');
  const errors = bad.flatMap(({ line, errors: faults }) =>
    faults.map(({ field, message }) => ({ field: `line ${line}: ${field}`, message })),
  );
  const said = `Nothing was imported: ${bad.length} of ${plan.length} lines are wrong, and an import is all or nothing.`;
  return new Refused('fact/import-refused', said, {
    errors: errors.slice(0, MOST_ERRORS_NAMED),
    extra: { ...importView(bad, false) },
  });
}
