/** Merging cases that make the same claim, undoing that, and splitting a case that makes two. */
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Official } from '../officials/index.js';
import { portions, type Unit, UnitOfWork } from '../platform/database/index.js';
import { doneDifferently, wrongStatus } from './case-conflicts.js';
import {
  CaseDecisions,
  requireTriager,
  requireVersion,
  UNCLAIMED,
  wrongField,
} from './case-decisions.service.js';
import { caseNotFound } from './case-detail.service.js';
import { type CaseAction, type CaseStatus, isOpen, transition } from './case-lifecycle.js';
import { CaseMoveEntity } from './case-move.entity.js';
import { totalsOf } from './case-reports.js';
import { CaseSplitter } from './case-splitter.service.js';
import { CaseStore } from './case-store.service.js';
import { acceptSuggestion } from './case-suggestions.js';
import type { Case } from './case.entity.js';
import type { CaseActionAnswer, MergeBody, SplitBody, UnmergeBody } from './contract.js';
import { PlacementEntity } from './placement.entity.js';

@Injectable()
export class CaseGrouping {
  constructor(
    private readonly decisions: CaseDecisions,
    private readonly splitter: CaseSplitter,
    private readonly store: CaseStore,
    private readonly work: UnitOfWork,
  ) {}

  /** Moves every report of the case into another; all later reads and writes of it lead there. Answers the survivor. */
  async merge(caseId: string, official: Official, body: MergeBody): Promise<CaseActionAnswer> {
    const { row, already } = await this.work.run(async (unit) => {
      const survivor = await this.decisions.find(unit, body.into, official);
      const absorbed = await this.own(unit, caseId, official);
      if (this.store.live.survivorOf(absorbed.id) === survivor.id && absorbed.id !== survivor.id) {
        return { row: survivor, already: true };
      }
      if (absorbed.id === survivor.id) throw wrongField('into', 'A case cannot be merged into itself.');
      const next = leads(absorbed, 'merge');
      if (!isOpen(survivor.status)) {
        throw doneDifferently(survivor, 'merge', 'The other case is closed. Please reopen it first.');
      }
      requireVersion(absorbed, { action: 'merge', version: body.version });
      return { row: await this.absorb(unit, { absorbed, survivor, next, official, body }), already: false };
    });
    return this.decisions.answer(row, already);
  }

  /** Takes a merge back: exactly the reports that moved return. Answers the case that came back. */
  async unmerge(caseId: string, official: Official, body: UnmergeBody): Promise<CaseActionAnswer> {
    const { row, already } = await this.work.run(async (unit) => {
      const absorbed = await this.own(unit, caseId, official);
      const move = transition(absorbed, 'unmerge');
      if ('already' in move) return { row: absorbed, already: true };
      const next = leads(absorbed, 'unmerge');
      requireVersion(absorbed, { action: 'unmerge', version: body.version });
      return { row: await this.restore(unit, absorbed, next, official), already: false };
    });
    return this.decisions.answer(row, already);
  }

  /** Opens a case for some of the reports. Answers the case that stays, and the one that was `created`. */
  async split(caseId: string, official: Official, body: SplitBody): Promise<CaseActionAnswer> {
    const { stays, created } = await this.work.run(async (unit) => {
      const kase = await this.decisions.find(unit, caseId, official);
      leads(kase, 'split');
      requireVersion(kase, { action: 'split', version: body.version });
      return this.splitter.split(unit, kase, { reportIds: body.reportIds, official });
    });
    const answer = await this.decisions.answer(stays, false);
    return { ...answer, created: (await this.decisions.answer(created, false)).case };
  }

  /** The case of this id itself, also when it was merged away. */
  private async own(unit: Unit, caseId: string, official: Official): Promise<Case> {
    const kase = await this.store.find(unit, caseId);
    return requireTriager(kase, official);
  }

  private async absorb(
    unit: Unit,
    merge: { absorbed: Case; survivor: Case; next: CaseStatus; official: Official; body: MergeBody },
  ): Promise<Case> {
    const { absorbed, survivor, next, official, body } = merge;
    const actor = official.ref;
    const why = body.reason === undefined ? '' : `: ${body.reason}`;
    const data = {
      absorbed: absorbed.id,
      absorbedNumber: absorbed.number,
      /** With which the merge can be undone. */
      absorbedVersion: absorbed.version + 1,
      into: survivor.id,
      intoNumber: survivor.number,
      reports: absorbed.reportCount,
      reason: body.reason,
    };
    const closed = await this.store.save(
      unit,
      absorbed,
      {
        ...this.decisions.moved(absorbed, next),
        ...UNCLAIMED,
        closeReason: 'merged',
        mergedInto: survivor.id,
        statusBeforeMerge: absorbed.status,
        snoozedUntil: null,
      },
      { kind: 'merged', actor, summary: `Merged into case ${survivor.number}${why}`, data },
    );
    await this.store.touch(unit, closed, { mergeSeq: closed.seq });
    await this.moveReports(unit, closed, survivor.id);
    const by = { officialId: official.id, at: closed.updatedAt };
    await acceptSuggestion(unit, { one: absorbed.id, other: survivor.id }, by);
    return this.resettle(unit, survivor, {
      kind: 'merged_in',
      actor,
      summary: `Case ${absorbed.number} was merged into this one${why}`,
      data,
    });
  }

  private async moveReports(unit: Unit, absorbed: Case, toCaseId: string): Promise<void> {
    const placements = await unit.manager.find(PlacementEntity, {
      select: { reportId: true },
      where: { caseId: absorbed.id },
    });
    const moves = placements.map(({ reportId }) => ({
      seq: absorbed.seq,
      reportId,
      fromCaseId: absorbed.id,
      toCaseId,
    }));
    for (const some of portions(moves, MOVES_PER_INSERT)) await unit.manager.insert(CaseMoveEntity, some);
    await unit.manager.update(PlacementEntity, { caseId: absorbed.id }, { caseId: toCaseId });
  }

  private async restore(unit: Unit, absorbed: Case, next: CaseStatus, official: Official): Promise<Case> {
    const survivor = await this.store.findSurvivor(unit, absorbed.id);
    if (survivor === undefined) throw caseNotFound();
    const moves = await unit.manager.find(CaseMoveEntity, {
      select: { seq: true, reportId: true },
      where: { seq: absorbed.mergeSeq ?? 0 },
    });
    for (const some of portions(moves)) {
      const reportId = In(some.map((move) => move.reportId));
      await unit.manager.update(PlacementEntity, { caseId: survivor.id, reportId }, { caseId: absorbed.id });
    }
    const data = {
      restored: absorbed.id,
      restoredNumber: absorbed.number,
      from: survivor.id,
      fromNumber: survivor.number,
    };
    const restored = await this.store.save(
      unit,
      absorbed,
      {
        ...this.decisions.moved(absorbed, next),
        ...(await totalsOf(unit, absorbed.id)),
        closeReason: null,
        mergedInto: null,
        mergeSeq: null,
        statusBeforeMerge: null,
      },
      { kind: 'unmerged', actor: official.ref, summary: `Taken out of case ${survivor.number} again.`, data },
    );
    await this.store.recount(unit, restored.id);
    const undecided = { officialId: null, at: null };
    await acceptSuggestion(unit, { one: absorbed.id, other: survivor.id }, undecided);
    const event = { kind: 'unmerged_from', actor: official.ref, summary: '', data };
    await this.resettle(unit, survivor, {
      ...event,
      summary: `Case ${absorbed.number} was taken out again.`,
    });
    return restored;
  }

  /** Counts a case's reports again after some came or went. */
  private async resettle(unit: Unit, kase: Case, event: Parameters<CaseStore['save']>[3]): Promise<Case> {
    const totals = await totalsOf(unit, kase.id);
    const saved = await this.store.save(unit, kase, { version: kase.version + 1, ...totals }, event);
    if (isOpen(saved.status)) await this.store.reviveAnchors(unit, saved.id);
    await this.store.recount(unit, saved.id);
    return saved;
  }
}

const MOVES_PER_INSERT = 200;

/** Where the life cycle leads. @throws Conflict `case/wrong-status` */
function leads(kase: Case, action: CaseAction): CaseStatus {
  const move = transition(kase, action);
  if ('refusal' in move) throw wrongStatus(kase, move.refusal);
  return 'next' in move ? move.next : move.already;
}
