/** Tells triage which claims are answered by published replies: at the start, after each publication, and in rounds. */
import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleInit,
} from '@nestjs/common';
import { In } from 'typeorm';
import { SECONDS } from '../../platform/clock.js';
import { Config } from '../../platform/config.js';
import { portions, ReadConnection } from '../../platform/database/index.js';
import { Rounds } from '../../platform/rounds.js';
import { type AnsweredClaim, AnsweredClaims } from '../../triage/index.js';
import { languagesByWish } from '../answer-language.js';
import { factCheckUrl } from '../fact-check-views.js';
import { PublicationEntity } from '../publication.entity.js';
import { PublicationListeners } from '../publication-listeners.service.js';
import { claimTexts, senseOf } from './claim-of-reply.js';

/** What another process published is known after this. */
const ROUND_PAUSE = 5 * SECONDS;

type Page = Readonly<PublicationEntity>;

@Injectable()
export class SpotClaims implements OnModuleInit, OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(SpotClaims.name);
  /** The pages with which each reply is known to triage. */
  private readonly known = new Map<string, string>();
  private last: Promise<void> = Promise.resolve();

  constructor(
    private readonly claims: AnsweredClaims,
    private readonly config: Config,
    private readonly database: ReadConnection,
    private readonly listeners: PublicationListeners,
    private readonly rounds: Rounds,
  ) {}

  onModuleInit(): void {
    this.listeners.connect({
      afterPublishing: (unit) => Promise.resolve(unit.afterCommit(() => void this.refresh())),
    });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.database.open();
    await this.refresh();
    this.rounds.start({ name: 'answered claims', every: ROUND_PAUSE, work: () => this.refresh() });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.last;
  }

  /** Compares what triage knows with what is public. One at a time. */
  refresh(): Promise<void> {
    this.last = this.last
      .then(() => this.compare())
      .catch((error: unknown) => this.logger.error('Published replies could not be read', error));
    return this.last;
  }

  private async compare(): Promise<void> {
    const rows = await this.database.repository(PublicationEntity).find({
      select: { id: true, replyId: true },
      where: { status: 'published' },
      order: { id: 'ASC' },
    });
    const present = new Map<string, string>();
    for (const { id, replyId } of rows) present.set(replyId, `${present.get(replyId) ?? ''} ${id}`);
    for (const replyId of [...this.known.keys()]) if (!present.has(replyId)) this.forget(replyId);
    const changed = [...present].filter(([replyId, pages]) => this.known.get(replyId) !== pages);
    for (const some of portions(changed)) await this.learn(some);
  }

  private async learn(changed: readonly [replyId: string, pages: string][]): Promise<void> {
    const pages = await this.database.repository(PublicationEntity).find({
      where: { replyId: In(changed.map(([replyId]) => replyId)), status: 'published' },
      order: { language: 'ASC' },
    });
    for (const [replyId, ids] of changed) {
      const ofReply = pages.filter((page) => page.replyId === replyId);
      const [first] = ofReply;
      if (first === undefined) continue;
      await this.claims.learn(this.claimOf(first, ofReply));
      this.known.set(replyId, ids);
    }
  }

  private forget(replyId: string): void {
    this.claims.forget(replyId);
    this.known.delete(replyId);
  }

  private claimOf({ replyId, caseId, publishedAt }: Page, pages: readonly Page[]): AnsweredClaim {
    const told = pages.map(({ language, verdict, headline, slug }) => ({
      ...{ verdict, headline, language, url: factCheckUrl(this.config, slug) },
    }));
    return {
      ...{ replyId, caseId, publishedAt },
      texts: claimTexts(pages),
      about: senseOf(pages),
      answerIn: (wished) =>
        languagesByWish(wished)
          .flatMap((language) => told.filter((page) => page.language === language))
          .at(0) ?? null,
    };
  }
}
