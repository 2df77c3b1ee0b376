/** One action on a reply from end to end: reach it, decide, check the version, write once. */
import { Injectable } from '@nestjs/common';
import type { Official } from '../officials/index.js';
import { Clock } from '../platform/clock.js';
import { type Unit, UnitOfWork } from '../platform/database/index.js';
import { Conflict, Forbidden, Invalid } from '../platform/errors.js';
import type { CaseSummary } from '../triage/index.js';
import { contentHash } from './content-hash.js';
import type { NewReply, ReplyLanguage } from './contract.js';
import { isFrozen, type LanguageMove, languageMoves, replyStatusOf, standing } from './language-moves.js';
import { ReplyAccess } from './reply-access.service.js';
import { type ReplyAction, type ReplyStatus, refusalSentence, statusesFor } from './reply-lifecycle.js';
import { ROLE_FOR } from './reply-permissions.js';
import { ReplyEntity } from './reply.entity.js';
import { findReply, type LanguageVersion, type StoredReply } from './reply-store.js';
import { ReplyTextEntity } from './reply-text.entity.js';

export interface ReplyOrder {
  replyId: string;
  /** The version that the official looked at. */
  version: number;
  official: Official;
  /** The language versions that are meant; all that the step can move when absent. */
  languages?: readonly ReplyLanguage[] | undefined;
}

/** A reply as an official reached it, before anything has changed. */
export interface ReachedReply extends StoredReply {
  kase: CaseSummary;
}

export interface OpenReply extends ReachedReply {
  /** The language versions that move with this step. */
  moves: readonly LanguageMove[];
  /** What the step is about: the content in the moving languages only. */
  moving: NewReply;
  at: string;
}

type ReplyChanges = Partial<
  Omit<ReplyEntity, 'id' | 'status' | 'version' | 'updatedAt' | 'contentHash' | 'approverId' | 'approvedAt'>
>;
type TextChanges = Partial<Omit<LanguageVersion, 'language' | 'status'>>;

/** What changes in the reply, and in each of the versions that move, besides their status. */
export interface StepChanges {
  reply?: ReplyChanges;
  versions?: (move: LanguageMove) => TextChanges;
}
/** Writes what belongs to the step in other tables, and tells what changes in the reply itself. */
type ReplyWork = (unit: Unit, reply: OpenReply) => Promise<StepChanges>;

const VOIDED = { contentHash: null, approverId: null, approvedAt: null } as const;

@Injectable()
export class ReplySteps {
  constructor(
    private readonly access: ReplyAccess,
    private readonly clock: Clock,
    private readonly units: UnitOfWork,
  ) {}

  /**
   * @param choose the action, for those that depend on the version's status
   * @throws NotFound; Forbidden by role or `reply/four-eyes`; Conflict `reply/wrong-state` or `reply/stale-version`;
   * Invalid for a language in which the reply is not written; and what the work throws
   */
  take(
    order: ReplyOrder,
    choose: ReplyAction | ((status: ReplyStatus) => ReplyAction),
    work: ReplyWork,
  ): Promise<{ already: boolean }> {
    return this.units.run(async (unit) => {
      const reached = await this.reach(unit, order);
      const { row, versions, kase, content } = reached;
      const actionFor = typeof choose === 'string' ? (): ReplyAction => choose : choose;
      refuseOwnApproval(order, reached, actionFor);
      order.official.require(ROLE_FOR[actionFor(row.status)], kase.department);
      const decided = languageMoves(standing(row.status, versions), actionFor, order.languages);
      if (decided.outcome === 'already') return { already: true };
      if (decided.outcome === 'unknown') throw notWritten(decided.language);
      if (decided.outcome === 'refused') throw wrongState(decided.action, decided.status);
      if (row.version !== order.version) throw staleVersion(row.version);
      const { moves } = decided;
      const at = this.clock.instant();
      const changes = await work(unit, { ...reached, moves, moving: inLanguages(content, moves), at });
      for (const move of moves) {
        const voided = move.next === 'draft' ? VOIDED : {};
        const version = { status: move.next, ...voided, ...changes.versions?.(move) };
        await unit.manager.update(ReplyTextEntity, { replyId: row.id, language: move.language }, version);
      }
      await this.settle(unit, reached, { at, changes: changes.reply ?? {} });
      return { already: false };
    });
  }

  /** @throws NotFound `reply/not-found`, also for a reply of another department */
  async reach(unit: Unit, { replyId, official }: ReplyOrder): Promise<ReachedReply> {
    const stored = await findReply(unit.manager, replyId);
    const kase = await this.access.caseOf(stored?.row, official);
    if (stored === undefined) throw new Error('A reply without a row was reached.');
    return { ...stored, kase };
  }

  /** Writes what the reply as a whole is, after its language versions have changed. */
  async settle(
    unit: Unit,
    { row, kase }: ReachedReply,
    { at, changes }: { at: string; changes: ReplyChanges },
  ): Promise<ReplyStatus> {
    const now = await findReply(unit.manager, row.id);
    const versions = now?.versions ?? [];
    const verdict = changes.verdict ?? row.verdict;
    const sources = changes.sources ?? row.sources;
    const frozen = versions.filter((each) => isFrozen(each.status));
    const texts = inLanguages({ verdict, sources, texts: now?.content.texts ?? [] }, frozen);
    const approved = frozen.filter((each) => each.approverId !== null && each.approvedAt !== null);
    const last = [...approved].sort((one, other) =>
      (one.approvedAt ?? '').localeCompare(other.approvedAt ?? ''),
    );
    const status = replyStatusOf(versions);
    await unit.manager.update(ReplyEntity, row.id, {
      ...changes,
      contentHash: frozen.length === 0 ? null : contentHash(texts),
      approverId: last.at(-1)?.approverId ?? null,
      approvedAt: last.at(-1)?.approvedAt ?? null,
      department: kase.department,
      status,
      version: row.version + 1,
      updatedAt: at,
    });
    return status;
  }
}

/** The content with these language versions only. */
export function inLanguages(content: NewReply, languages: readonly { language: ReplyLanguage }[]): NewReply {
  const wanted = new Set(languages.map((each) => each.language));
  return { ...content, texts: content.texts.filter((text) => wanted.has(text.language)) };
}

/** Nobody approves a version of which they wrote a part; said before anything else. */
function refuseOwnApproval(
  { official, languages }: ReplyOrder,
  { versions }: ReachedReply,
  choose: (status: ReplyStatus) => ReplyAction,
): void {
  const own = versions.filter(
    (each) =>
      choose(each.status) === 'approve' &&
      (languages?.includes(each.language) ?? !isFrozen(each.status)) &&
      each.writers.includes(official.id),
  );
  if (own.length === 0) return;
  throw fourEyes('You wrote a part of it', { languages: own.map((each) => each.language) });
}

export function wrongState(action: ReplyAction, status: ReplyStatus): Conflict {
  return new Conflict('reply/wrong-state', refusalSentence(action, status), {
    extra: { state: status, needed: statusesFor(action) },
  });
}

function notWritten(language: ReplyLanguage): Invalid {
  const message = `This reply is not written in “${language}”.`;
  return new Invalid('request/invalid', message, { errors: [{ field: 'languages', message }] });
}

/** @param extra `languages`: the versions that the official had a hand in */
export function fourEyes(because: string, extra: { languages?: ReplyLanguage[] } = {}): Forbidden {
  return new Forbidden('reply/four-eyes', `${because}: another approver has to look at this reply.`, {
    extra,
  });
}

export function staleVersion(current: number): Conflict {
  return new Conflict(
    'reply/stale-version',
    'Somebody changed this reply since you opened it. Please look at it as it is now.',
    { extra: { version: current } },
  );
}
