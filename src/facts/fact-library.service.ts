import { Injectable } from '@nestjs/common';
import type { FactView } from './contract.js';

/** Announced after a fact was created, changed, withdrawn or has expired. */
export class FactChanged {
  constructor(readonly factId: string) {}
}

/** Reads the verified library. */
@Injectable()
export class FactLibrary {
  /** Every fact in force now, in its current version. */
  async inForce(): Promise<FactView[]> {
    throw new Error('not built yet');
  }

  /** The current version of a fact, whatever its status. */
  async current(id: string): Promise<FactView | undefined> {
    throw new Error(`not built yet ${id}`);
  }

  async version(id: string, version: number): Promise<FactView | undefined> {
    throw new Error(`not built yet ${id} ${version}`);
  }
}
