/** Compares posts with the facts in force: keeps the readers, here and in a reading thread, in step with the library. */
import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { FactChanged, FactLibrary } from '../facts/index.js';
import type { FactView } from '../facts/contract.js';
import { Announcer } from '../platform/announcer.js';
import { MINUTES } from '../platform/clock.js';
import { Config } from '../platform/config.js';
import { Metrics } from '../platform/metrics.js';
import { Rounds } from '../platform/rounds.js';
import type { About, Match, PreparedText, Relation } from './matching/index.js';
import { FactReader, type PostReading, type ReadableFact } from './reading/fact-reader.js';
import { ReadingLine } from './reading/reading-line.js';

const REFRESH_EVERY = 5 * MINUTES;
/** More changed facts than this are read as one list. */
const FEW = 20;

export interface FactMatch {
  fact: FactView;
  match: Match;
  relation: Relation;
}

/** What the facts say about a post. */
export interface FactReading {
  /** Best first; empty when nothing resembles it. */
  matches: FactMatch[];
  /** The fact that the post is about and in which sense, for comparing it with claims. */
  about: About | undefined;
}

export const NOTHING_READ: FactReading = { matches: [], about: undefined };

@Injectable()
export class FactMatcher implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger(FactMatcher.name);
  private readonly reader = new FactReader();
  /** Absent where there is one processor only, or where the thread was lost. */
  private line: ReadingLine | undefined;
  private readonly facts = new Map<string, FactView>();
  private loading: Promise<void> | undefined;
  private readonly changed = new Set<string>();
  private pending = Promise.resolve();

  constructor(
    private readonly announcer: Announcer,
    private readonly config: Config,
    private readonly verifiedFacts: FactLibrary,
    private readonly metrics: Metrics,
    private readonly rounds: Rounds,
  ) {}

  onModuleInit(): void {
    this.announcer.on(FactChanged, (event) => this.follow(event.factId));
    this.rounds.start({ name: 'facts in force', every: REFRESH_EVERY, work: () => this.refresh() });
  }

  /** Loads the facts in force once. */
  ready(): Promise<void> {
    this.loading ??= this.load().catch((error: unknown) => {
      this.loading = undefined;
      throw error;
    });
    return this.loading;
  }

  /** Resolves when every change of a fact announced so far is known here. */
  async settled(): Promise<void> {
    await this.ready();
    await this.pending;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.line?.close();
  }

  /** `at`: instant of the report. */
  read(text: PreparedText, at: string): FactReading {
    this.count('main');
    return this.withFacts(this.reader.read(text, at));
  }

  /** Reads a post that is not being written yet in the reading thread; undefined when that is not possible. */
  async readAhead(text: string, at: string): Promise<FactReading | undefined> {
    const reading = await this.line?.read(text, at);
    if (reading === undefined) return undefined;
    this.count('reading');
    return this.withFacts(reading);
  }

  private count(thread: 'main' | 'reading'): void {
    this.metrics.count('desk_posts_read_total', 'Posts compared with the facts, by the thread that did it', {
      thread,
    });
  }

  private withFacts({ found, about }: PostReading): FactReading {
    const matches = found.flatMap((each): FactMatch[] => {
      const fact = this.facts.get(each.match.id);
      if (fact?.version !== each.version) return [];
      const { match } = each;
      return [
        {
          fact,
          match,
          get relation() {
            return each.relation;
          },
        },
      ];
    });
    return { matches, about };
  }

  /** Compares the library with the engine: facts come into force and run out with the days. */
  async refresh(): Promise<void> {
    await this.settled();
    this.compare(await this.verifiedFacts.inForce());
  }

  private async load(): Promise<void> {
    const inForce = await this.verifiedFacts.inForce();
    const readable = inForce.map(readableOf);
    this.reader.build(readable);
    for (const fact of inForce) this.facts.set(fact.id, fact);
    if (!this.config.readingThread) return;
    this.line = new ReadingLine((cause) => this.lost(cause));
    this.line.build(readable);
  }

  /** Changes that come together, as from an import, are read together. */
  private follow(factId: string): void {
    this.changed.add(factId);
    if (this.changed.size > 1) return;
    this.pending = this.pending
      .then(() => this.readChanged())
      .catch((error: unknown) => this.logger.error('Changed facts could not be read', error));
  }

  private async readChanged(): Promise<void> {
    await this.ready();
    const ids = [...this.changed];
    this.changed.clear();
    if (ids.length > FEW) return this.compare(await this.verifiedFacts.inForce());
    for (const id of ids) {
      const fact = await this.verifiedFacts.current(id);
      if (fact?.status === 'in_force') this.learn(fact);
      else this.forget(id);
    }
  }

  private compare(inForce: readonly FactView[]): void {
    const ids = new Set(inForce.map((fact) => fact.id));
    for (const id of [...this.facts.keys()]) if (!ids.has(id)) this.forget(id);
    for (const fact of inForce) if (this.facts.get(fact.id)?.version !== fact.version) this.learn(fact);
  }

  private learn(fact: FactView): void {
    const readable = readableOf(fact);
    this.reader.learn(readable);
    this.line?.learn(readable);
    this.facts.set(fact.id, fact);
  }

  private forget(factId: string): void {
    this.reader.forget(factId);
    this.line?.forget(factId);
    this.facts.delete(factId);
  }

  private lost(cause: unknown): void {
    this.line = undefined;
    this.logger.error('The reading thread is lost; posts are read in the main thread now', cause);
  }
}

function readableOf(fact: FactView): ReadableFact {
  return {
    id: fact.id,
    version: fact.version,
    title: fact.scheme,
    text: fact.statement,
    details: fact.details,
    aliases: fact.aliases,
    translations: Object.values(fact.translations),
    slots: fact.slots,
    validFrom: fact.validFrom,
    validUntil: fact.validUntil,
  };
}
