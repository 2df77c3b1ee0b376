/** Fills an empty library with the real facts of `data/facts`, before any slice that reads them boots. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Departments } from '../officials/index.js';
import { Clock } from '../platform/clock.js';
import { Config } from '../platform/config.js';
import { UnitOfWork } from '../platform/database/index.js';
import { type FactRows, firstRows } from './fact-rows.js';
import { insertFacts } from './fact-store.js';
import { FactEntity } from './fact.entity.js';
import { readStarterFile, type StarterEntry } from './import/starter-file.js';

@Injectable()
export class StarterFacts implements OnModuleInit {
  private readonly logger = new Logger(StarterFacts.name);

  constructor(
    private readonly config: Config,
    private readonly work: UnitOfWork,
    private readonly departments: Departments,
    private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    if (this.config.starterFacts) await this.load();
  }

  /**
   * Loads every file, or nothing; gives the number of facts, 0 when the library is not empty.
   * @throws BadStarterFile naming file, fact and field
   */
  async load(): Promise<number> {
    return this.work.run(async (unit) => {
      if (await unit.manager.exists(FactEntity)) return 0;
      const entries = await this.readFiles();
      const rows = entries.map((entry) => this.rowsOf(entry));
      await insertFacts(unit.manager, rows);
      this.logger.log(`${entries.length} starter facts were loaded from ${this.folder}`);
      return entries.length;
    });
  }

  private async readFiles(): Promise<StarterEntry[]> {
    const names = (await readdir(this.folder)).filter((name) => name.endsWith('.json')).sort();
    const files = names.map(async (name) => {
      const text = await readFile(join(this.folder, name), 'utf8');
      return readStarterFile({ name, text }, (department) => this.departments.find(department)?.id);
    });
    return (await Promise.all(files)).flat();
  }

  private rowsOf({ id, content, file }: StarterEntry): FactRows {
    const changeNote = `Starter fact of ${file}`;
    return firstRows(id, {
      content,
      withdrawnReason: null,
      changeNote,
      by: null,
      at: this.clock.instant(),
    });
  }

  private get folder(): string {
    return join(this.config.dataDir, 'facts');
  }
}
