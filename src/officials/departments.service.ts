/** The departments of this desk: read once before any other slice is built, then kept as administrators change them. */
import type { ReadConnection } from '../platform/database/index.js';
import { type DepartmentView, GENERAL_DESK } from './contract.js';
import { DepartmentEntity } from './department.entity.js';

/** Files of starter facts that no department of this desk is competent for. */
const GENERAL_DESK_ALIASES = ['central schemes', 'finance and public safety'];

export class Departments {
  private byName = new Map<string, DepartmentView>();

  constructor(private departments: readonly DepartmentView[]) {
    this.byName = named(departments);
  }

  static async read(database: ReadConnection): Promise<Departments> {
    await database.open();
    const rows = await database.repository(DepartmentEntity).find({ order: { position: 'ASC' } });
    return new Departments(rows.map(({ id, names }) => departmentOf(id, names)));
  }

  all(): readonly DepartmentView[] {
    return this.departments;
  }

  /** Adds a department or gives one new names; to be called after the commit. */
  put(id: string, names: DepartmentView['names']): void {
    const department = departmentOf(id, names);
    const known = this.departments.some((each) => each.id === id);
    this.departments = known
      ? this.departments.map((each) => (each.id === id ? department : each))
      : [...this.departments, department];
    this.byName = named(this.departments);
  }

  /** By id or by any of its names, without regard to case or `&`/`and`. */
  find(idOrName: string): DepartmentView | undefined {
    return this.byName.get(plain(idOrName));
  }
}

function departmentOf(id: string, names: DepartmentView['names']): DepartmentView {
  return { id, name: names.en, names: { en: names.en, hi: names.hi, ur: names.ur } };
}

function named(departments: readonly DepartmentView[]): Map<string, DepartmentView> {
  const byName = new Map<string, DepartmentView>();
  for (const department of departments) {
    for (const name of [department.id, ...Object.values(department.names)]) {
      byName.set(plain(name), department);
    }
    if (department.id !== GENERAL_DESK) continue;
    for (const alias of GENERAL_DESK_ALIASES) byName.set(alias, department);
  }
  return byName;
}

function plain(name: string): string {
  const words = name.normalize('NFKC').toLowerCase().replaceAll('&', ' and ').trim().split(/\s+/);
  return words.join(' ').replace(/^department of | department$/, '');
}
