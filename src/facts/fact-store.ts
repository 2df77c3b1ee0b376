/** The two tables of the library. Every function takes the manager of a unit of work or of the read connection. */
import { type EntityManager, In } from 'typeorm';
import { portions } from '../platform/database/index.js';
import { FactVersionEntity } from './fact-version.entity.js';
import { FactEntity } from './fact.entity.js';
import type { FactRows } from './fact-rows.js';

const FACTS_PER_INSERT = 100;

/** The query behind every reading of current versions: alias `version`, joined to `fact`. */
export function currentVersions(manager: EntityManager) {
  return manager
    .getRepository(FactVersionEntity)
    .createQueryBuilder('version')
    .innerJoinAndSelect('version.fact', 'fact')
    .where('version.version = fact.version');
}

export async function findFact(manager: EntityManager, id: string): Promise<FactRows | undefined> {
  const found = await currentVersions(manager).andWhere('fact.id = :id', { id }).getOne();
  return found?.fact === undefined ? undefined : { fact: found.fact, version: found };
}

export async function findFacts(
  manager: EntityManager,
  ids: readonly string[],
): Promise<Map<string, FactRows>> {
  const rows: FactRows[] = [];
  for (const some of portions(ids)) {
    rows.push(
      ...rowsOf(
        await currentVersions(manager)
          .andWhere({ factId: In(some) })
          .getMany(),
      ),
    );
  }
  return new Map(rows.map((row) => [row.fact.id, row]));
}

export function rowsOf(found: readonly FactVersionEntity[]): FactRows[] {
  return found.flatMap((version) => (version.fact === undefined ? [] : [{ fact: version.fact, version }]));
}

export async function insertFacts(manager: EntityManager, facts: readonly FactRows[]): Promise<void> {
  for (const some of portions(facts, FACTS_PER_INSERT)) {
    await manager.insert(
      FactEntity,
      some.map(({ fact }) => fact),
    );
    await manager.insert(
      FactVersionEntity,
      some.map(({ version }) => version),
    );
  }
}

export async function insertVersion(manager: EntityManager, rows: FactRows): Promise<void> {
  await manager.update(FactEntity, { id: rows.fact.id }, rows.fact);
  await manager.insert(FactVersionEntity, rows.version);
}

/** Every id there is. */
export async function allIds(manager: EntityManager): Promise<string[]> {
  const rows = await manager.getRepository(FactEntity).find({ select: { id: true } });
  return rows.map(({ id }) => id);
}
