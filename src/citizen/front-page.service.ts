/** What stands on the front page: published fact-checks in the reader's language, else in the others. */
import { Injectable } from '@nestjs/common';
import { Departments } from '../officials/index.js';
import { FactChecks } from '../responses/index.js';
import type { Language } from './language.js';
import type { HomeSearch, HomeView } from './pages/home.page.js';

const PER_PAGE = 10;

@Injectable()
export class FrontPage {
  constructor(
    private readonly departments: Departments,
    private readonly factChecks: FactChecks,
  ) {}

  async view(search: HomeSearch, language: Language): Promise<HomeView> {
    const { q, department, verdict, cursor } = search;
    const query = { q, department, verdict, cursor, limit: PER_PAGE };
    const own = await this.factChecks.list({ ...query, language: search.all ? undefined : language });
    const otherLanguages = own.total === 0 && search.all !== true;
    const page = otherLanguages ? await this.factChecks.list(query) : own;
    return {
      search,
      items: page.items,
      total: page.total,
      nextCursor: page.nextCursor,
      otherLanguages: otherLanguages && page.total > 0,
      departments: this.departments.all(),
    };
  }
}
