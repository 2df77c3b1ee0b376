import { Injectable } from '@nestjs/common';
import type { Page } from '../platform/paging.js';
import type { FactCheck, FactCheckItem, FactCheckQuery } from './contract.js';

/** Published replies, for everybody. */
@Injectable()
export class FactChecks {
  async list(query: FactCheckQuery): Promise<Page<FactCheckItem>> {
    throw new Error(`not built yet ${query.q}`);
  }

  async bySlug(slug: string): Promise<FactCheck | undefined> {
    throw new Error(`not built yet ${slug}`);
  }

  /** The newest published answer of a case, in the language nearest to the wished one. */
  async answerOf(caseId: string, language: string): Promise<FactCheckItem | undefined> {
    throw new Error(`not built yet ${caseId} ${language}`);
  }
}
