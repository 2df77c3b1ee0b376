/** Opens a case for some of the reports of another. */
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Official } from '../officials/index.js';
import { maskPersonal, Reports } from '../ingest/index.js';
import { Clock, DAYS, instantOf } from '../platform/clock.js';
import type { Unit } from '../platform/database/index.js';
import { Ids } from '../platform/ids.js';
import { wrongField } from './case-decisions.service.js';
import { insertMatches, topMatchOf } from './case-matches.js';
import { spreadOf, totalsOf } from './case-reports.js';
import { CaseStore } from './case-store.service.js';
import { caseTitle } from './case-title.js';
import type { Case } from './case.entity.js';
import type { Channel } from '../ingest/contract.js';
import { FactMatcher } from './fact-matcher.service.js';
import { firstSuggestion } from './first-assessment.js';
import { newCase } from './new-case.js';
import { Reading } from './reading/reading.js';
import { OfficeCalendar } from './office-calendar.service.js';
import { PlacementEntity, type StandingReport } from './placement.entity.js';

@Injectable()
export class CaseSplitter {
  constructor(
    private readonly calendar: OfficeCalendar,
    private readonly clock: Clock,
    private readonly facts: FactMatcher,
    private readonly ids: Ids,
    private readonly reports: Reports,
    private readonly store: CaseStore,
  ) {}

  /** @throws Invalid naming `reportIds` when some stand elsewhere, or none would stay */
  async split(
    unit: Unit,
    kase: Case,
    { reportIds, official }: { reportIds: readonly string[]; official: Official | undefined },
  ): Promise<{ stays: Case; created: Case }> {
    await this.facts.ready();
    const wanted = new Set(reportIds);
    const moving = await unit.manager.find(PlacementEntity, {
      where: { caseId: kase.id, reportId: In([...wanted]) },
      order: { receivedAt: 'ASC', reportId: 'ASC' },
    });
    const first = moving[0];
    if (first === undefined || moving.length !== wanted.size) {
      throw wrongField('reportIds', 'Some of these reports are not in this case.');
    }
    if (moving.length >= kase.reportCount) throw wrongField('reportIds', 'At least one report must stay.');
    const id = this.ids.next();
    await this.move(unit, id, moving);
    await this.keepAnchor(unit, kase.id);
    const created = await this.open(unit, { id, kase, first, moving, official });
    const totals = await totalsOf(unit, kase.id);
    const changes = { version: kase.version + 1, ...totals };
    const stays = await this.store.save(unit, kase, changes, {
      kind: 'split',
      actor: official?.ref ?? null,
      summary: `${moving.length} of its reports became case ${created.number}.`,
      data: { created: created.id, number: created.number, reportIds: [...wanted] },
    });
    for (const each of [stays.id, created.id]) {
      await this.store.reviveAnchors(unit, each);
      await this.store.recount(unit, each);
    }
    for (const each of moving) unit.onRollback(this.store.live.addKeys(created.id, each));
    return { stays, created };
  }

  private async move(unit: Unit, toCaseId: string, moving: readonly StandingReport[]): Promise<void> {
    const reportId = In(moving.map((each) => each.reportId));
    await unit.manager.update(PlacementEntity, { reportId }, { caseId: toCaseId, joinedBy: 'official' });
    const first = moving[0]?.reportId;
    await unit.manager.update(
      PlacementEntity,
      { reportId: first ?? '' },
      { anchor: true, joinedBy: 'opened' },
    );
  }

  /** The case that stays keeps a text with which later reports are compared. */
  private async keepAnchor(unit: Unit, caseId: string): Promise<void> {
    if (await unit.manager.existsBy(PlacementEntity, { caseId, anchor: true })) return;
    const [oldest] = await unit.manager.find(PlacementEntity, {
      where: { caseId },
      order: { receivedAt: 'ASC', reportId: 'ASC' },
      take: 1,
    });
    if (oldest === undefined) return;
    await unit.manager.update(PlacementEntity, { reportId: oldest.reportId }, { anchor: true });
  }

  private async open(
    unit: Unit,
    split: {
      id: string;
      kase: Case;
      first: StandingReport;
      moving: readonly StandingReport[];
      official: Official | undefined;
    },
  ): Promise<Case> {
    const { id, kase, first, moving, official } = split;
    const written = (await this.reports.textsOf([first.reportId])).get(first.reportId);
    const post = { text: null, normalised: first.searchText, ...written, receivedAt: first.receivedAt };
    const found = new Reading(post, this.facts).facts.matches;
    const best = found[0];
    const topMatch = best === undefined ? null : topMatchOf(best);
    const totals = await totalsOf(unit, id);
    const openedAt = this.clock.instant();
    const dayAgo = instantOf(this.clock.now() - DAYS);
    const lastDay = moving.filter((each) => each.receivedAt > dayAgo).length;
    const { department, demonstration } = kase;
    const suggestion = firstSuggestion({ topMatch, department, spread: spreadOf(totals, lastDay) });
    const row = newCase({
      id,
      number: await this.store.nextNumber(unit),
      title: caseTitle(maskPersonal(first.searchText), first.canonicalLink),
      ...{ department, suggestion, topMatch, openedAt },
      // Written by ingest, which knows only its own channels.
      report: { ...first, channel: first.channel as Channel, demonstration },
      dueAt: this.calendar.dueAt(openedAt, suggestion.level, department),
    });
    const opened = await this.store.open(
      unit,
      { ...row, ...totals },
      {
        kind: 'opened',
        actor: official?.ref ?? null,
        summary: `Split from case ${kase.number}.`,
        data: { from: kase.id, number: kase.number, reports: moving.length },
      },
    );
    await insertMatches(unit, id, first.reportId, found);
    return opened;
  }
}
