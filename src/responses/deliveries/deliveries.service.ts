/** Records who is to be told of a publication, in its own unit of work; the outbox sends after the commit. */
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { Reports } from '../../ingest/index.js';
import { sha256 } from '../../platform/secrets.js';
import { portions, type Unit, UnitOfWork } from '../../platform/database/index.js';
import { type NewEntry, Outbox, type OutboxEntry } from '../../platform/outbox/index.js';
import { CaseReplySteps, Cases } from '../../triage/index.js';
import { PERSONAL_CHANNELS, type ChannelName } from '../channels/channels.contract.js';
import {
  type PublicationEvent,
  type PublicationKind,
  PublicationListeners,
  type SpotAnswerEvent,
} from '../publication-listeners.service.js';
import { SpotBook } from '../spot-answers/spot-book.service.js';
import { FactChecks } from '../fact-checks.service.js';
import { ChatFollowers } from './chat-followers.service.js';
import { PushSubscriptions } from './push-subscriptions.service.js';
import { Webhooks } from './webhooks.service.js';

const CHANNEL_OF = { email: 'email', phone: 'whatsapp', telegram: 'telegram' } as const;
/** A correction is told to those who got the older version; all others get it as their answer. */
const KIND_OF: Readonly<Record<PublicationKind, string>> = {
  published: 'answer',
  corrected: 'answer',
  withdrawn: 'withdrawal',
};

export interface Answered {
  caseId: string;
  department: string;
  replyId: string;
}

@Injectable()
export class Deliveries implements OnModuleInit {
  constructor(
    private readonly cases: Cases,
    private readonly caseSteps: CaseReplySteps,
    private readonly factChecks: FactChecks,
    private readonly followers: ChatFollowers,
    private readonly listeners: PublicationListeners,
    private readonly outbox: Outbox,
    private readonly reports: Reports,
    private readonly spotBook: SpotBook,
    private readonly subscriptions: PushSubscriptions,
    private readonly units: UnitOfWork,
    private readonly webhooks: Webhooks,
  ) {}

  onModuleInit(): void {
    this.listeners.connect({
      afterPublishing: (unit, event) => this.afterPublishing(unit, event),
      afterSpotAnswers: (unit, event) => this.afterSpotAnswers(unit, event),
    });
  }

  /**
   * Everybody in the case whose report has no delivery of this reply yet, nor of one of the other replies that stand for
   * it: two answered cases may have been merged. Returns how many were added.
   */
  async catchUp(unit: Unit, answered: Answered, others: readonly string[] = []): Promise<number> {
    const standing = await this.cases.reportIdsOf(unit.manager, answered.caseId);
    const family = others.length === 0 ? [] : await this.cases.withAbsorbed(answered.caseId);
    const told = toldBy(await this.entriesOf(family, others));
    const reportIds = standing.filter((id) => !told.has(id));
    return this.outbox.record(unit, await this.personal(unit, answered, { reportIds, kind: 'answer' }));
  }

  /** Somebody began to follow a report that was answered meanwhile. */
  async tellIfAnswered(reportId: string): Promise<void> {
    const standing = await this.cases.ofReport(reportId);
    const matched = await this.spotBook.matchedAnswerOf(reportId);
    for (const caseId of [standing?.case.id, matched?.caseId]) {
      const answer = caseId === undefined ? undefined : await this.factChecks.answerOf(caseId, 'en');
      if (caseId === undefined || answer === undefined) continue;
      const { slug, department } = answer;
      const answered = { caseId, department, replyId: await this.factChecks.replyOf(slug) };
      const reports = { reportIds: [reportId], kind: 'answer' };
      await this.units.run(async (unit) =>
        this.outbox.record(unit, await this.personal(unit, answered, reports)),
      );
      return;
    }
  }

  private async afterPublishing(unit: Unit, event: PublicationEvent): Promise<void> {
    const { caseId, replyId, department, kind, pages } = event;
    const family = await this.cases.withAbsorbed(caseId);
    const ended = await this.entriesOf(family, endedBy(event));
    // Those whose report stands in the case, those whom a reply to it answered in another one, and those who got what is
    // corrected or taken back, wherever their report stands by now.
    const reportIds = new Set([
      ...(await this.cases.reportIdsOf(unit.manager, caseId)),
      ...(await this.spotBook.matchedReports(unit.manager, family)),
      ...toldBy(ended),
    ]);
    await this.dropWaiting(unit, ended);
    const entries = await this.personal(
      unit,
      { caseId, department, replyId },
      { reportIds: [...reportIds], kind: KIND_OF[kind] },
    );
    await this.tell(unit, { caseId, replyId }, entries.length);
    const pageIds = pages.map(({ id }) => id).join(',');
    for (const hook of await this.webhooks.listeningTo(unit.manager, department)) {
      entries.push({
        channel: 'webhook',
        kind: 'event',
        key: `webhook ${hook.id} ${kind} ${sha256(pageIds)}`,
        subject: caseId,
        scope: department,
        reference: hook.id,
        payload: { type: `fact_check.${kind}`, pageIds, at: event.at },
      });
    }
    await this.outbox.record(unit, entries);
  }

  /** What is recorded of these replies for people in these cases, but for what was dropped. */
  private async entriesOf(family: readonly string[], replyIds: readonly string[]): Promise<OutboxEntry[]> {
    if (family.length === 0 || replyIds.length === 0) return [];
    const entries = await this.outbox.find({
      subject: In([...family]),
      channel: In([...PERSONAL_CHANNELS]),
      status: Not('dropped'),
    });
    return entries.filter(({ payload }) => replyIds.includes(payload['replyId'] ?? ''));
  }

  /** What an older version still has in the line must not arrive after the newer one. */
  private async dropWaiting(unit: Unit, older: readonly OutboxEntry[]): Promise<void> {
    const waiting = older.filter(({ status }) => status === 'waiting' || status === 'parked');
    const why = { code: 'superseded', reason: 'A newer version took its place.' };
    for (const some of portions(waiting)) {
      await this.outbox.drop(unit, { id: In(some.map(({ id }) => id)) }, why);
    }
  }

  /** The case's history says how many are told, never who. */
  private async tell(unit: Unit, of: { caseId: string; replyId: string }, count: number): Promise<void> {
    if (count === 0) return;
    await this.caseSteps.apply(unit, of.caseId, {
      step: 'reply_extended',
      actor: undefined,
      summary: `${count} ${count === 1 ? 'message leaves' : 'messages leave'} for those who asked.`,
      data: { replyId: of.replyId, what: 'told', count },
    });
  }

  private async afterSpotAnswers(unit: Unit, event: SpotAnswerEvent): Promise<void> {
    const { caseId, department, reportIds, pages } = event;
    const replyId = pages[0]?.replyId;
    if (replyId === undefined) return;
    const answered = { caseId, department, replyId };
    await this.outbox.record(unit, await this.personal(unit, answered, { reportIds, kind: 'answer' }));
  }

  private async personal(
    unit: Unit,
    { caseId, department, replyId }: Answered,
    { reportIds, kind }: { reportIds: readonly string[]; kind: string },
  ): Promise<NewEntry[]> {
    const entry = (
      channel: ChannelName,
      { id: reference, reportId }: { id: string; reportId: string },
      payload: NewEntry['payload'] = {},
    ): NewEntry => ({
      channel,
      kind,
      key: `${kind} ${replyId} ${channel} ${reference}`,
      subject: caseId,
      scope: department,
      reference,
      payload: { replyId, reportId, ...payload },
    });
    const wishes = await this.reports.wishesOf(unit.manager, reportIds);
    const browsers = await this.subscriptions.ofReports(unit.manager, reportIds);
    const chats = await this.followers.ofReports(unit.manager, reportIds);
    return [
      ...wishes.map(({ kind: way, reportId }) => entry(CHANNEL_OF[way], { id: reportId, reportId })),
      ...browsers.map((browser) => entry('web_push', browser)),
      ...chats.map((chat) => entry('telegram', chat, { follower: chat.id })),
    ];
  }
}

/** The replies that a correction or a withdrawal ends. */
function endedBy({ kind, replyId, replaced }: PublicationEvent): string[] {
  return kind === 'withdrawn' ? [replyId] : replaced.map((page) => page.replyId);
}

/** Reports to which an answer went, or is on its way. */
function toldBy(entries: readonly OutboxEntry[]): Set<string> {
  const answers = entries.filter(({ kind }) => kind === 'answer');
  return new Set(answers.flatMap(({ payload }) => payload['reportId'] ?? []));
}
