/** Imports facts: all lines of a file, or none. A dry run tells line by line what would happen and writes nothing. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { type Unit, UnitOfWork } from '../../platform/database/index.js';
import { Refused } from '../../platform/errors.js';
import type { FactContent, FactImportView } from '../contract.js';
import { firstRows, nextRows, type VersionStep } from '../fact-rows.js';
import { insertFacts, insertVersion } from '../fact-store.js';
import { FactWatch } from '../fact-watch.service.js';
import { countsOf, type PlannedLine } from './import-plan.js';
import { type FactImportRequest, ImportPlanner } from './import-planner.service.js';

/** Errors of a refused import that are named in the problem document; all lines are in its `lines`. */
const MOST_ERRORS_NAMED = 50;

@Injectable()
export class FactImport {
  constructor(
    private readonly work: UnitOfWork,
    private readonly planner: ImportPlanner,
    private readonly clock: Clock,
    private readonly watch: FactWatch,
  ) {}

  async dryRun(request: FactImportRequest): Promise<FactImportView> {
    return importView(await this.planner.plan(request), true);
  }

  /** @throws Refused `fact/import-refused` when any line is wrong; nothing was written then */
  run(request: FactImportRequest): Promise<FactImportView> {
    return this.work.run(async (unit) => {
      const plan = await this.planner.planWithin(unit, request);
      if (plan.some(({ outcome }) => outcome === 'failed')) throw refusal(plan);
      await this.write(unit, plan, request);
      return importView(plan, false);
    });
  }

  private async write(unit: Unit, plan: readonly PlannedLine[], request: FactImportRequest): Promise<void> {
    const step = (content: FactContent): VersionStep => ({
      content,
      withdrawnReason: null,
      changeNote: request.changeNote,
      by: request.official?.ref ?? null,
      at: this.clock.instant(),
    });
    const created = plan.flatMap((line) =>
      line.outcome === 'created' ? [firstRows(line.id, step(line.content))] : [],
    );
    const changed = plan.flatMap((line) =>
      line.outcome === 'changed' ? [nextRows(line.stored.fact, step(line.content))] : [],
    );
    await insertFacts(unit.manager, created);
    for (const rows of changed) await insertVersion(unit.manager, rows);
    unit.afterCommit(() => [...created, ...changed].forEach(({ fact }) => this.watch.changed(fact)));
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
