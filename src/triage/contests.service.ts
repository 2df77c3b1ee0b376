/**
 * Objections to published replies: each reply that is contested has one open case of its own kind. It is never
 * compared with rumours, and reports of rumours never join it.
 */
import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import { maskPersonal, type Placement, type StoredReport } from '../ingest/index.js';
import { Clock } from '../platform/clock.js';
import { insertRow, type Unit } from '../platform/database/index.js';
import { Ids } from '../platform/ids.js';
import { CaseStore } from './case-store.service.js';
import { caseTitle } from './case-title.js';
import { type Case, CaseEntity } from './case.entity.js';
import { firstSuggestion } from './first-assessment.js';
import { newCase } from './new-case.js';
import { OfficeCalendar } from './office-calendar.service.js';
import type { JoinedBy } from './placement.entity.js';
import { reportStatusOf } from './report-status.js';

/** The published reply that somebody objects to. */
export interface Contested {
  replyId: string;
  headline: string;
  department: string;
}

const LONGEST_SEARCH_TEXT = 4000;

@Injectable()
export class Contests {
  constructor(
    private readonly calendar: OfficeCalendar,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly store: CaseStore,
  ) {}

  /** Puts the objection into the open case about this reply, or opens one; in the unit that stores the report. */
  async place(report: StoredReport, unit: Unit, contested: Contested): Promise<Placement> {
    await this.store.begin(unit);
    const open = await unit.manager.findOneBy(CaseEntity, {
      kind: 'contest',
      contests: contested.replyId,
      status: Not('closed'),
    });
    const known = open === null ? undefined : await this.store.find(unit, open.id);
    const placed =
      known === undefined ? await this.open(report, unit, contested) : await this.join(report, unit, known);
    return { caseId: placed.id, status: reportStatusOf(placed.status) };
  }

  private async open(report: StoredReport, unit: Unit, contested: Contested): Promise<Case> {
    const { department, headline, replyId } = contested;
    const openedAt = this.clock.instant();
    const spread = { reports: 1, lastDay: 1, districts: 0, channels: 1 };
    const suggestion = firstSuggestion({ topMatch: null, department, spread });
    const row = newCase({
      id: this.ids.next(),
      number: await this.store.nextNumber(unit),
      title: caseTitle(`Contested: ${headline}`, null),
      ...{ department, suggestion, topMatch: null, report, openedAt },
      dueAt: this.calendar.dueAt(openedAt, suggestion.level, department),
    });
    const opened = await this.store.open(
      unit,
      { ...row, kind: 'contest', contests: replyId },
      {
        kind: 'opened',
        actor: null,
        summary: 'Opened by a citizen who objects to a published reply.',
        data: { reportId: report.id, contests: replyId },
      },
    );
    await this.stand(unit, opened.id, report, 'opened');
    return opened;
  }

  private async join(report: StoredReport, unit: Unit, kase: Case): Promise<Case> {
    await this.stand(unit, kase.id, report, 'rule');
    const languages = [...new Set([...kase.languages, report.language])];
    return this.store.save(
      unit,
      kase,
      { reportCount: kase.reportCount + 1, languages },
      {
        kind: 'report_joined',
        actor: null,
        summary: 'Another citizen objects to the same reply.',
        data: { reportId: report.id, contests: kase.contests },
      },
    );
  }

  /** The fingerprint is nobody else's: an objection is no wording of a rumour. */
  private async stand(unit: Unit, caseId: string, report: StoredReport, joinedBy: JoinedBy): Promise<void> {
    unit.onRollback(this.store.live.addArrival(caseId, report.receivedAt));
    await insertRow(unit.manager, 'placements', {
      ...{ reportId: report.id, caseId, joinedBy, similarity: null, anchor: false, about: null },
      ...{ channel: report.channel, district: report.district, language: report.language },
      ...{ receivedAt: report.receivedAt, fingerprint: `contest:${report.id}` },
      ...{ canonicalLink: null, pictureHash: null },
      searchText: maskPersonal(report.normalised).slice(0, LONGEST_SEARCH_TEXT),
    });
  }
}
