import { Injectable } from '@nestjs/common';
import type { OfficialRef } from './contract.js';
import type { DepartmentRole, Official } from './official.js';

export interface NewOfficial {
  name: string;
  email: string;
  password: string;
  roles: readonly DepartmentRole[];
}

/** Accounts of officials. */
@Injectable()
export class Officials {
  async add(official: NewOfficial): Promise<Official> {
    throw new Error(`not built yet ${official.name}`);
  }

  /** Names for ids; ids that are unknown are left out. */
  async refs(ids: readonly string[]): Promise<Map<string, OfficialRef>> {
    throw new Error(`not built yet ${ids.length}`);
  }
}
