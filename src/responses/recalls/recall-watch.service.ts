/**
 * Puts published replies on the recall list when a fact that they cite has changed, expired or was withdrawn: at once
 * when the library says so, and in rounds, so that a change that another process made or that was announced while
 * this one was down is not missed.
 */
import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { In } from 'typeorm';
import { FactChanged, FactLibrary } from '../../facts/index.js';
import type { FactView } from '../../facts/contract.js';
import { Announcer } from '../../platform/announcer.js';
import { Clock, MINUTES } from '../../platform/clock.js';
import { portions, ReadConnection, type Unit, UnitOfWork } from '../../platform/database/index.js';
import { Ids } from '../../platform/ids.js';
import { Rounds } from '../../platform/rounds.js';
import { CaseReplySteps, Cases } from '../../triage/index.js';
import { ReplyEntity } from '../reply.entity.js';
import { RecallEntity } from './recall.entity.js';
import { recallNeed, type RecallNeed } from './recall-need.js';
import { unmarkWhenSettled } from './review-mark.js';

const ROUND_PAUSE = 10 * MINUTES;

interface Wanted {
  reply: ReplyEntity;
  /** Where its case stands now: it may have been merged or transferred. */
  place: { caseId: string; department: string };
  factId: string;
  scheme: string;
  need: RecallNeed;
}

@Injectable()
export class RecallWatch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(RecallWatch.name);
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly announcer: Announcer,
    private readonly cases: Cases,
    private readonly caseSteps: CaseReplySteps,
    private readonly clock: Clock,
    private readonly database: ReadConnection,
    private readonly ids: Ids,
    private readonly verifiedFacts: FactLibrary,
    private readonly rounds: Rounds,
    private readonly units: UnitOfWork,
  ) {}

  onApplicationBootstrap(): void {
    this.announcer.on(FactChanged, ({ factId }) => void this.sweep(factId));
    this.rounds.start({ name: 'recalls', every: ROUND_PAUSE, work: () => this.sweep() });
    void this.sweep();
  }

  /** Compares published replies with the library, those that cite one fact or all. One sweep at a time. */
  sweep(factId?: string): Promise<void> {
    const sweep = this.last.then(() => this.compare(factId));
    const caught = sweep.catch((error: unknown) => this.logger.error('A recall sweep failed', error));
    this.last = caught;
    return caught;
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.last;
  }

  private async compare(factId: string | undefined): Promise<void> {
    await this.database.open();
    const versions = new Map<string, FactView[]>();
    const wanted: Wanted[] = [];
    const restored: RecallEntity[] = [];
    const replies = await this.citing(factId);
    const earlier = await this.earlier(replies.map((reply) => reply.id));
    for (const reply of replies) {
      for (const [cited, version] of citedFacts(reply)) {
        if (factId !== undefined && cited !== factId) continue;
        const known = versions.get(cited) ?? (await this.verifiedFacts.versions(cited));
        versions.set(cited, known);
        const before = earlier.filter((each) => each.replyId === reply.id && each.factId === cited);
        const need = recallNeed({ version, versions: known, earlier: before });
        const scheme = known[0]?.scheme ?? cited;
        if (need === null) {
          const open = before.find((each) => each.status === 'open');
          const toVersion = Math.max(...known.map((each) => each.version));
          if (open !== undefined && known.length > 0) restored.push({ ...open, toVersion });
        } else if (before.every((each) => !isSame(each, need))) {
          const { id: caseId, department } = (await this.cases.find(reply.caseId)) ?? reply;
          wanted.push({ reply, place: { caseId, department }, factId: cited, scheme, need });
        }
      }
    }
    if (wanted.length === 0 && restored.length === 0) return;
    await this.units.run(async (unit) => {
      for (const each of wanted) await this.recall(unit, each);
      for (const each of restored) await this.settle(unit, each);
    });
  }

  /** The fact says again what the reply rests on: nobody has to decide any more. */
  private async settle(unit: Unit, { id, replyId, caseId, factId, toVersion }: RecallEntity): Promise<void> {
    if (!(await unit.manager.existsBy(RecallEntity, { id, status: 'open' }))) return;
    const decidedAt = this.clock.instant();
    await unit.manager.update(RecallEntity, id, {
      ...{ status: 'decided', decision: 'still_right', toVersion, decidedAt },
      note: 'The fact says again what the reply rests on.',
    });
    await unmarkWhenSettled(unit, replyId, decidedAt);
    await this.caseSteps.apply(unit, caseId, {
      step: 'reply_reviewed',
      actor: undefined,
      summary: 'The published reply is right again: the fact says what it said before.',
      data: { replyId, factId, recallId: id, what: 'still_right' },
    });
  }

  /** Decides again inside the unit: another process may have been faster. An open recall is brought up to date. */
  private async recall(unit: Unit, { reply, place, factId, scheme, need }: Wanted): Promise<void> {
    const standing = await unit.manager.findBy(RecallEntity, { replyId: reply.id, factId });
    if (standing.some((each) => isSame(each, need))) return;
    const open = standing.find((each) => each.status !== 'decided');
    if (open !== undefined) {
      await unit.manager.update(RecallEntity, open.id, { ...need });
      return;
    }
    const openedAt = this.clock.instant();
    const replyId = reply.id;
    await unit.manager.insert(RecallEntity, {
      ...{ id: this.ids.next(), replyId, ...place, factId, ...need, openedAt },
      status: 'open',
    });
    await this.caseSteps.apply(unit, place.caseId, {
      step: 'reply_reviewed',
      actor: undefined,
      summary: `The published reply must be looked at again: ${REASON_SENTENCES[need.reason](scheme)}.`,
      data: { replyId, factId, scheme, ...need },
    });
  }

  private citing(factId: string | undefined): Promise<ReplyEntity[]> {
    const query = this.database
      .repository(ReplyEntity)
      .createQueryBuilder('reply')
      .where({ status: 'published' })
      .orderBy('reply.id');
    const name = factId === undefined ? '' : JSON.stringify(factId).replace(/[!%_]/g, '!$&');
    return query
      .andWhere(`reply.sources LIKE :pattern ESCAPE '!'`, { pattern: `%"factId":${name}%` })
      .getMany();
  }

  private async earlier(replyIds: readonly string[]): Promise<RecallEntity[]> {
    const found: RecallEntity[] = [];
    for (const some of portions(replyIds)) {
      const replyId = In(some);
      found.push(...(await this.database.repository(RecallEntity).findBy({ replyId })));
    }
    return found.sort((one, other) => one.openedAt.localeCompare(other.openedAt));
  }
}

const REASON_SENTENCES: Readonly<Record<RecallNeed['reason'], (scheme: string) => string>> = {
  new_version: (scheme) => `the fact “${scheme}” has a newer version`,
  expired: (scheme) => `the fact “${scheme}” has expired`,
  withdrawn: (scheme) => `the fact “${scheme}” was withdrawn`,
};

function isSame(recall: RecallNeed, need: RecallNeed): boolean {
  return recall.reason === need.reason && recall.toVersion === need.toVersion;
}

/** Each cited fact with the newest version that the reply cites. */
function citedFacts({ sources }: ReplyEntity): Map<string, number> {
  const cited = new Map<string, number>();
  for (const source of sources) {
    if (!('factId' in source)) continue;
    cited.set(source.factId, Math.max(source.factVersion, cited.get(source.factId) ?? 0));
  }
  return cited;
}
