/** The departments of this desk: read once before any other slice is built, changed by migrations only. */
import type { ReadConnection } from '../platform/database/index.js';
import { type DepartmentView, GENERAL_DESK } from './contract.js';
import { DepartmentEntity } from './department.entity.js';

/** Files of starter facts that no department of this desk is competent for. */
const GENERAL_DESK_ALIASES = ['central schemes', 'finance and public safety'];

export class Departments {
  private readonly byName = new Map<string, DepartmentView>();

  constructor(private readonly departments: readonly DepartmentView[]) {
    for (const department of departments) {
      for (const name of [department.id, ...Object.values(department.names)]) {
        this.byName.set(plain(name), department);
      }
      if (department.id !== GENERAL_DESK) continue;
      for (const alias of GENERAL_DESK_ALIASES) this.byName.set(alias, department);
    }
  }

  static async read(database: ReadConnection): Promise<Departments> {
    await database.open();
    const rows = await database.repository(DepartmentEntity).find({ order: { position: 'ASC' } });
    return new Departments(
      rows.map(({ id, names }) => ({
        id,
        name: names.en,
        names: { en: names.en, hi: names.hi, ur: names.ur },
      })),
    );
  }

  all(): readonly DepartmentView[] {
    return this.departments;
  }

  /** By id or by any of its names, without regard to case or `&`/`and`. */
  find(idOrName: string): DepartmentView | undefined {
    return this.byName.get(plain(idOrName));
  }
}

function plain(name: string): string {
  const words = name.normalize('NFKC').toLowerCase().replaceAll('&', ' and ').trim().split(/\s+/);
  return words.join(' ').replace(/^department of | department$/, '');
}
