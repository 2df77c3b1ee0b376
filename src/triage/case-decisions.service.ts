/**
 * The frame of every decision of an official about a case: find it, ask the role, ask the life cycle, compare the
 * version, then write once. What is special to an action is given as a function.
 */
import { Injectable } from '@nestjs/common';
import type { Official } from '../officials/index.js';
import { Clock } from '../platform/clock.js';
import { type Unit, UnitOfWork } from '../platform/database/index.js';
import { Invalid } from '../platform/errors.js';
import { staleVersion, wrongStatus } from './case-conflicts.js';
import { caseNotFound } from './case-detail.service.js';
import { type CaseStatus, owesAnswer, transition } from './case-lifecycle.js';
import { type OfficialsAction, TRIAGE_ROLE } from './case-permissions.js';
import { CaseQueue } from './case-queue.service.js';
import { CaseStore, type NewEvent } from './case-store.service.js';
import type { Case } from './case.entity.js';
import { caseItem } from './case-views.js';
import type { CaseActionAnswer } from './contract.js';
import { OfficeCalendar } from './office-calendar.service.js';

export interface Request {
  action: OfficialsAction;
  /** The version on which the official decided; absent where the action changes no state. */
  version: number | undefined;
}

/** What an action does to the case; `already` when there is nothing left to do, with the case if it was touched. */
export type Outcome =
  'already' | { already: Case } | { changes: Partial<Case>; event: Omit<NewEvent, 'actor'> };

export interface Deciding {
  unit: Unit;
  kase: Case;
  /** Where the life cycle leads; the present status when the action keeps it. */
  next: CaseStatus;
  official: Official;
  now: string;
}

@Injectable()
export class CaseDecisions {
  constructor(
    private readonly calendar: OfficeCalendar,
    private readonly clock: Clock,
    private readonly queue: CaseQueue,
    private readonly store: CaseStore,
    private readonly work: UnitOfWork,
  ) {}

  /**
   * @throws NotFound `case/not-found`; Forbidden `official/role-needed`; Conflict `case/wrong-status`,
   *   `case/stale-version`, or whatever the action itself refuses
   */
  async decide(
    caseId: string,
    official: Official,
    request: Request,
    outcomeOf: (deciding: Deciding) => Outcome | Promise<Outcome>,
  ): Promise<CaseActionAnswer> {
    const { row, already } = await this.work.run(async (unit) => {
      const kase = await this.find(unit, caseId, official);
      const move = transition(kase, request.action);
      if ('refusal' in move) throw wrongStatus(kase, move.refusal);
      if ('already' in move && request.action !== 'claim' && request.action !== 'close') {
        return { row: kase, already: true };
      }
      const next = 'next' in move ? move.next : move.already;
      const now = this.clock.instant();
      const outcome = await outcomeOf({ unit, kase, next, official, now });
      if (outcome === 'already') return { row: kase, already: true };
      if ('already' in outcome) return { row: outcome.already, already: true };
      requireVersion(kase, request);
      const event = { ...outcome.event, actor: official.ref };
      return { row: await this.store.save(unit, kase, outcome.changes, event), already: false };
    });
    return this.answer(row, already);
  }

  /** The case, or its survivor, where the official is a triager. */
  async find(unit: Unit, caseId: string, official: Official): Promise<Case> {
    const kase = await this.store.findSurvivor(unit, caseId);
    return requireTriager(kase, official);
  }

  /** Fields of a case that moves to a status by a decision: a deadline starts anew when an answer is owed again. */
  moved(kase: Case, next: CaseStatus): Partial<Case> {
    const starts = owesAnswer(next) && !owesAnswer(kase.status);
    return {
      status: next,
      version: kase.version + 1,
      ...(starts
        ? { dueAt: this.calendar.dueAt(this.clock.instant(), kase.priority, kase.department), overdue: false }
        : {}),
    };
  }

  async answer(row: Case, already: boolean): Promise<CaseActionAnswer> {
    const velocities = await this.queue.velocities([row.id]);
    return { case: caseItem(row, velocities.get(row.id) ?? 0), already };
  }
}

/** Nobody works on the case any more. */
export const UNCLAIMED = { assigneeId: null, assigneeName: null, claimExpiresAt: null } as const;

/** In another department other people are responsible. */
export const UNASSIGNED = { assignedToId: null, assignedToName: null } as const;

/** @throws NotFound `case/not-found`; Forbidden `official/role-needed` */
export function requireTriager(kase: Case | undefined, official: Official): Case {
  if (kase === undefined || !official.may('viewer', kase.department)) throw caseNotFound();
  official.require(TRIAGE_ROLE, kase.department);
  return kase;
}

/** @throws Conflict `case/stale-version` */
export function requireVersion(kase: Case, { action, version }: Request): void {
  if (version !== undefined && version !== kase.version) throw staleVersion(kase, action, version);
}

/** @returns Invalid naming one field */
export function wrongField(field: string, message: string): Invalid {
  return new Invalid('request/invalid', `Please correct: ${field}.`, { errors: [{ field, message }] });
}
