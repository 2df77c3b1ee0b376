/** Published fact-checks as pages, feeds and the map of the site. */
import { Injectable } from '@nestjs/common';
import { Departments } from '../officials/index.js';
import { Clock } from '../platform/clock.js';
import { Config } from '../platform/config.js';
import { NotFound } from '../platform/errors.js';
import type { FactCheck } from '../responses/contract.js';
import { factCheckPage, FactChecks, type FeedFrame, shortMessage } from '../responses/index.js';
import { type Language, LANGUAGES } from './language.js';
import type { FactCheckPageView } from './pages/fact-check.page.js';
import { wordsOf } from './words/index.js';

const FEED_LENGTH = 30;
/** A site map may name 50,000 addresses; older answers are found by search. */
const MOST_IN_SITE_MAP = 10_000;

@Injectable()
export class Published {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly departments: Departments,
    private readonly factChecks: FactChecks,
  ) {}

  /** @throws NotFound `fact-check/unknown` */
  async find(slug: string): Promise<FactCheck> {
    const factCheck = await this.factChecks.bySlug(slug);
    if (factCheck !== undefined) return factCheck;
    throw new NotFound('fact-check/unknown', 'There is no published fact-check under this address.');
  }

  page(factCheck: FactCheck, language: Language): FactCheckPageView {
    const department = this.departments.find(factCheck.department);
    const publisher = {
      name: department?.names[factCheck.language] ?? wordsOf(factCheck.language).name,
      url: this.config.publicUrl,
    };
    return {
      factCheck,
      department: department?.names[language] ?? factCheck.department,
      declared: factCheckPage(factCheck, publisher),
      shortMessage: shortMessage(factCheck),
    };
  }

  /** The newest answers in one language, or in all. */
  async feed(
    self: string,
    language: Language | undefined,
  ): Promise<{ frame: FeedFrame; items: FactCheck[] }> {
    const items = await this.factChecks.newest(FEED_LENGTH, { language });
    const { publicUrl } = this.config;
    const { name, tagline } = wordsOf(language ?? 'en');
    const query = language === undefined ? '' : `?lang=${language}`;
    const frame = {
      title: `${name} · ${tagline}`,
      author: name,
      homeUrl: `${publicUrl}/${query}`,
      selfUrl: `${publicUrl}${self}${query}`,
      language: language ?? 'en',
      updatedAt: this.clock.instant(),
    };
    return { frame, items };
  }

  /** Every page that a search engine may show. */
  async siteMap(): Promise<{ url: string; changedAt: string | null }[]> {
    const own = ['/', '/report', '/track', '/privacy'].flatMap((path) =>
      LANGUAGES.map((language) => ({
        url: `${this.config.publicUrl}${path}?lang=${language}`,
        changedAt: null,
      })),
    );
    const items = await this.factChecks.newest(MOST_IN_SITE_MAP);
    return [...own, ...items.map(({ url, updatedAt }) => ({ url, changedAt: updatedAt }))];
  }
}
