/** Published fact-checks as pages, feeds and the map of the site. */
import { Injectable } from '@nestjs/common';
import { Departments } from '../officials/index.js';
import { Clock } from '../platform/clock.js';
import { Config } from '../platform/config.js';
import { NotFound } from '../platform/errors.js';
import type { FactCheck } from '../responses/contract.js';
import {
  factCheckPage,
  FactChecks,
  type FeedFrame,
  Forms,
  type OEmbed,
  oEmbedOf,
  readShortCode,
} from '../responses/index.js';
import { type Language, LANGUAGES } from './language.js';
import type { FactCheckPageView } from './pages/fact-check.page.js';
import type { MappedPage } from './site-map.js';
import { wordsOf } from './words/index.js';

const FEED_LENGTH = 30;
/** A site map may name 50,000 addresses; older answers are found by search. */
const MOST_IN_SITE_MAP = 10_000;

/** What a feed holds; everything where a part is not named. */
export interface FeedOf {
  language: Language | undefined;
  department?: string | undefined;
  topic?: string | undefined;
}

@Injectable()
export class Published {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly departments: Departments,
    private readonly factChecks: FactChecks,
    private readonly forms: Forms,
  ) {}

  /** @throws NotFound `fact-check/unknown` */
  async find(slug: string): Promise<FactCheck> {
    const factCheck = await this.factChecks.bySlug(slug);
    if (factCheck !== undefined) return factCheck;
    throw unknown();
  }

  private publisherOf({ department, language }: FactCheck): { name: string; url: string } {
    const name = this.departments.find(department)?.names[language] ?? wordsOf(language).name;
    return { name, url: this.config.publicUrl };
  }

  page(factCheck: FactCheck, language: Language): FactCheckPageView {
    const department = this.departments.find(factCheck.department);
    const publisher = this.publisherOf(factCheck);
    return {
      factCheck,
      department: department?.names[language] ?? factCheck.department,
      declared: factCheckPage(factCheck, publisher),
      forms: this.forms.of(factCheck),
    };
  }

  /** The page to which a short address leads. @throws NotFound `fact-check/unknown` */
  async slugOfCode(code: string): Promise<string> {
    const named = readShortCode(code);
    const slug = named && (await this.factChecks.slugOf(named.ending, named.language));
    if (slug === undefined) throw unknown();
    return slug;
  }

  /** @throws NotFound `fact-check/unknown` */
  async picture(slug: string, form: 'card' | 'square'): Promise<{ png: Buffer; version: string }> {
    return this.forms.picture(await this.find(slug), form);
  }

  /** @throws NotFound for an address that is no fact-check of this desk */
  async embedded(address: string, limits: { maxwidth?: number; maxheight?: number }): Promise<OEmbed> {
    const path = URL.canParse(address) ? new URL(address).pathname : '';
    const slug = /^\/fact-checks\/([^/]+)$/.exec(path)?.[1];
    if (slug === undefined || !address.startsWith(this.config.publicUrl)) throw unknown();
    const factCheck = await this.find(decodeURIComponent(slug));
    const desk = wordsOf(factCheck.language).name;
    return oEmbedOf(factCheck, { desk, publisher: this.publisherOf(factCheck) }, limits);
  }

  /** The newest answers in one language or in all, of everything or of one department or scheme. */
  async feed(
    self: string,
    { language, department, topic }: FeedOf,
  ): Promise<{ frame: FeedFrame; items: FactCheck[] }> {
    const items = await this.factChecks.newest(FEED_LENGTH, { language, department, topic });
    const { publicUrl } = this.config;
    const { name, tagline } = wordsOf(language ?? 'en');
    const asked = new URLSearchParams();
    for (const [name, value] of Object.entries({ department, topic, lang: language })) {
      if (value !== undefined) asked.set(name, value);
    }
    const query = asked.size === 0 ? '' : `?${asked.toString()}`;
    const about = [
      department && (this.departments.find(department)?.names[language ?? 'en'] ?? department),
      topic && (items.flatMap((item) => item.topics).find((each) => each.id === topic)?.name ?? topic),
    ].filter((each) => each !== undefined);
    const frame = {
      title: [name, ...(about.length === 0 ? [tagline] : about)].join(' · '),
      author: name,
      homeUrl: `${publicUrl}/${language === undefined ? '' : `?lang=${language}`}`,
      selfUrl: `${publicUrl}${self}${query}`,
      language: language ?? 'en',
      updatedAt: this.clock.instant(),
    };
    return { frame, items };
  }

  /** Every page that a search engine may show. */
  async siteMap(): Promise<MappedPage[]> {
    const own = ['/', '/report', '/track', '/privacy'].flatMap((path) => {
      const alternates = LANGUAGES.map((language) => ({
        language,
        url: `${this.config.publicUrl}${path}?lang=${language}`,
      }));
      return alternates.map(({ url }) => ({ url, changedAt: null, alternates }));
    });
    const items = await this.factChecks.newest(MOST_IN_SITE_MAP);
    const answers = items.map(({ url, updatedAt, alternates }) => ({
      url,
      changedAt: updatedAt,
      alternates,
    }));
    return [...own, ...answers];
  }
}

function unknown(): NotFound {
  return new NotFound('fact-check/unknown', 'There is no published fact-check under this address.');
}
