import { Injectable } from '@nestjs/common';
import type { DepartmentView } from './contract.js';

/** The departments of this desk: read at start, changed by migrations only. */
@Injectable()
export class Departments {
  all(): readonly DepartmentView[] {
    throw new Error('not built yet');
  }

  /** By id or by any of its names, without regard to case or `&`/`and`. */
  find(idOrName: string): DepartmentView | undefined {
    throw new Error(`not built yet ${idOrName}`);
  }
}
