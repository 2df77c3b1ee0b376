/** Compares posts with the facts in force: keeps the engine in step with the library. */
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { FactChanged, FactLibrary } from '../facts/index.js';
import type { FactView } from '../facts/contract.js';
import { Announcer } from '../platform/announcer.js';
import { MINUTES } from '../platform/clock.js';
import { Rounds } from '../platform/rounds.js';
import {
  type About,
  aboutOf,
  createFactEngine,
  type Judgement,
  type Match,
  type MatchingDocument,
  type PreparedText,
  type Relation,
} from './matching/index.js';

const REFRESH_EVERY = 5 * MINUTES;
const MOST_MATCHES = 3;
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
export class FactMatcher implements OnModuleInit {
  private readonly logger = new Logger(FactMatcher.name);
  private readonly engine = createFactEngine();
  private readonly facts = new Map<string, FactView>();
  private loading: Promise<void> | undefined;
  private readonly changed = new Set<string>();
  private pending = Promise.resolve();

  constructor(
    private readonly announcer: Announcer,
    private readonly library: FactLibrary,
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

  /** `at`: instant of the report. */
  read(text: PreparedText, at: string): FactReading {
    const judgement = this.engine.judge(text, { limit: MOST_MATCHES, at });
    const matches = judgement.matches.flatMap((match, place): FactMatch[] => {
      const fact = this.facts.get(match.id);
      if (fact === undefined) return [];
      // The judgement about the whole post decides about its best fact; the others are read when they are shown.
      if (place === 0) return [{ fact, match, relation: relationOf(judgement) }];
      return [
        {
          fact,
          match,
          get relation() {
            return match.relation;
          },
        },
      ];
    });
    return { matches, about: aboutOf(judgement) };
  }

  /** Compares the library with the engine: facts come into force and run out with the days. */
  async refresh(): Promise<void> {
    await this.settled();
    this.compare(await this.library.inForce());
  }

  private async load(): Promise<void> {
    const inForce = await this.library.inForce();
    this.engine.build(inForce.map(documentOf));
    this.engine.readAhead();
    for (const fact of inForce) this.facts.set(fact.id, fact);
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
    if (ids.length > FEW) return this.compare(await this.library.inForce());
    for (const id of ids) {
      const fact = await this.library.current(id);
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
    this.engine.remove(fact.id);
    this.engine.add(documentOf(fact));
    this.facts.set(fact.id, fact);
  }

  private forget(factId: string): void {
    this.engine.remove(factId);
    this.facts.delete(factId);
  }
}

function relationOf({ verdict }: Judgement): Relation {
  return verdict === 'contradicts' || verdict === 'agrees' ? verdict : 'related';
}

function documentOf(fact: FactView): MatchingDocument {
  return {
    id: fact.id,
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
