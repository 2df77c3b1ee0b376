/** Reads what the library has of the facts that an import names, and has the import planned. */
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Departments, type Official } from '../../officials/index.js';
import { ReadConnection, type Unit } from '../../platform/database/index.js';
import { idFrom } from '../fact-content.js';
import { allIds, findFacts } from '../fact-store.js';
import type { ImportLine } from './import-line.js';
import { type ImportRules, type PlannedLine, planImport } from './import-plan.js';

export interface FactImportRequest {
  lines: readonly ImportLine[];
  /** Null for a command on the server, which may do everything. */
  official: Official | null;
  /** Kept with each new version, e.g. the name of the file. */
  changeNote: string;
}

/** What `nthId` adds to an id. */
const NUMBER_AT_END = /-\d+$/;

@Injectable()
export class ImportPlanner {
  constructor(
    private readonly database: ReadConnection,
    private readonly departments: Departments,
  ) {}

  async plan(request: FactImportRequest): Promise<PlannedLine[]> {
    await this.database.open();
    return this.planFor(this.database.manager, request);
  }

  planWithin(unit: Unit, request: FactImportRequest): Promise<PlannedLine[]> {
    return this.planFor(unit.manager, request);
  }

  private async planFor(
    manager: EntityManager,
    { lines, official }: FactImportRequest,
  ): Promise<PlannedLine[]> {
    const ids = [...namedIds(lines), ...(await madeIds(manager, lines))];
    const stored = await findFacts(manager, [...new Set(ids)]);
    return planImport(lines, stored, this.rulesFor(official));
  }

  private rulesFor(official: Official | null): ImportRules {
    return {
      departmentId: (name) => this.departments.find(name)?.id,
      mayChange: (department) => official === null || official.may('author', department),
    };
  }
}

function namedIds(lines: readonly ImportLine[]): string[] {
  return lines.flatMap(({ fact }) => (fact?.id === undefined ? [] : [fact.id]));
}

/** Ids in the library that could have been made for the lines without id. */
async function madeIds(manager: EntityManager, lines: readonly ImportLine[]): Promise<string[]> {
  const bases = new Set(
    lines.flatMap(({ fact }) => (fact === null || fact.id !== undefined ? [] : [idFrom(fact.scheme)])),
  );
  if (bases.size === 0) return [];
  const ids = await allIds(manager);
  return ids.filter((id) => bases.has(id) || bases.has(id.replace(NUMBER_AT_END, '')));
}
