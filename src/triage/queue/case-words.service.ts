/**
 * Keeps the words of every case for the search: titles, texts of reports, facts. It follows the change log, so that
 * storing a report costs nothing more; a search first lets it catch up, for a moment. Personal data is masked before
 * it is indexed.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { z } from 'zod';
import { maskPersonal } from '../../ingest/index.js';
import { SECONDS } from '../../platform/clock.js';
import {
  insertAbsentRows,
  ReadConnection,
  selectRows,
  type Unit,
  UnitOfWork,
} from '../../platform/database/index.js';
import { Rounds } from '../../platform/rounds.js';
import { CaseEventEntity } from '../case-event.entity.js';
import { ChangeCounterEntity, ONLY_ROW } from '../change-counter.entity.js';
import { THRESHOLDS } from '../matching/index.js';
import { CaseWordEntity, CaseWordsHeadEntity } from './case-word.entity.js';
import { type Reread, rereadOf } from './reread.js';
import { keysOfText } from './search-keys.js';

const EVERY = SECONDS;
/** In one unit of work, for which every report that comes in meanwhile waits. */
const EVENTS_AT_ONCE = 50;
/** With this many units a second reports pour in: the index goes on slowly and catches up afterwards. */
const CROWD = 100;
/** Steps in one go; few in a flood. */
const MOST_STEPS = 40;
const STEPS_IN_A_CROWD = 4;
/** A search waits no longer: after a flood it may miss what came in the last moments. */
const LONGEST_WAIT = SECONDS;

@Injectable()
export class CaseWords implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private stopping = false;
  private catchingUp: Promise<void> | undefined;

  constructor(
    private readonly database: ReadConnection,
    private readonly rounds: Rounds,
    private readonly work: UnitOfWork,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.start({ name: 'words of cases', every: EVERY, work: () => this.catchUp(1) });
  }

  /** The database is closed after this. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await this.catchingUp?.catch(() => undefined);
  }

  /** Lets the index catch up before a search; what takes longer goes on by itself. */
  async settle(): Promise<void> {
    await Promise.race([this.catchUp(), pause(LONGEST_WAIT, undefined, { ref: false })]);
  }

  /** Indexes what the change log has and the index has not. */
  private catchUp(stepsInACrowd = STEPS_IN_A_CROWD): Promise<void> {
    this.catchingUp ??= this.follow(stepsInACrowd).finally(() => (this.catchingUp = undefined));
    return this.catchingUp;
  }

  private async follow(stepsInACrowd: number): Promise<void> {
    for (let step = 0; step < MOST_STEPS; step += 1) {
      if (this.stopping || (step >= stepsInACrowd && this.work.crowd >= CROWD)) return;
      if (!(await this.isBehind())) return;
      await this.work.run((unit) => this.indexSome(unit));
    }
  }

  private async isBehind(): Promise<boolean> {
    const key = { id: ONLY_ROW };
    const head = await this.database.repository(CaseWordsHeadEntity).findOneByOrFail(key);
    const log = await this.database.repository(ChangeCounterEntity).findOneByOrFail(key);
    return head.seq < log.seq;
  }

  private async indexSome(unit: Unit): Promise<void> {
    const key = { id: ONLY_ROW };
    const { seq } = await unit.manager.findOneByOrFail(CaseWordsHeadEntity, key);
    const events = await unit.manager.find(CaseEventEntity, {
      select: { seq: true, caseId: true, kind: true, data: true },
      where: { seq: MoreThan(seq) },
      order: { seq: 'ASC' },
      take: EVENTS_AT_ONCE,
    });
    const last = events.at(-1);
    if (last === undefined) return;
    for (const each of rereadOf(events)) await this.index(unit, each);
    await unit.manager.update(CaseWordsHeadEntity, key, { seq: last.seq });
  }

  private async index(unit: Unit, { caseId, reports }: Reread): Promise<void> {
    if (reports === 'all') await unit.manager.delete(CaseWordEntity, { caseId });
    const words = new Set<string>();
    for (const text of await textsOf(unit, caseId, reports)) {
      for (const word of keysOfText(maskPersonal(text))) words.add(word);
    }
    const rows = [...words].map((word) => ({ word, caseId }));
    await insertAbsentRows(unit.manager, 'case_words', rows);
  }
}

const titleSchema = z.object({ title: z.string() });
const searchTextSchema = z.object({ searchText: z.string() });
const matchSchema = z.object({
  scheme: z.string(),
  statement: z.string(),
  similarity: z.number(),
  feedback: z.string().nullable(),
});

async function textsOf({ manager }: Unit, caseId: string, reports: Reread['reports']): Promise<string[]> {
  const titles = await selectRows(manager, 'cases', ['id', caseId], ['title']);
  const placements: unknown[] = [];
  if (reports === 'all') {
    placements.push(...(await selectRows(manager, 'placements', ['caseId', caseId], ['searchText'])));
  } else {
    for (const reportId of reports) {
      placements.push(...(await selectRows(manager, 'placements', ['reportId', reportId], ['searchText'])));
    }
  }
  const ofMatches = Object.keys(matchSchema.shape);
  const matches = z
    .array(matchSchema)
    .parse(await selectRows(manager, 'case_matches', ['caseId', caseId], ofMatches))
    .filter(({ feedback, similarity }) =>
      feedback === null ? similarity >= THRESHOLDS.suggest : feedback === 'accepted',
    );
  return [
    ...z
      .array(titleSchema)
      .parse(titles)
      .map(({ title }) => title),
    ...z
      .array(searchTextSchema)
      .parse(placements)
      .map(({ searchText }) => searchText),
    ...matches.flatMap(({ scheme, statement }) => [scheme, statement]),
  ];
}
