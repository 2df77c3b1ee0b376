/** Filters of the queue by what happened: the lists behind the numbers of the overview. */
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { DAYS, HOURS, instantOf } from '../platform/time.js';
import type { CaseEntity } from './case.entity.js';
import type { CaseQuery } from './contract.js';
import { OFFICE_OFFSET_MINUTES } from './deadline.js';
import { ENDS, MEASURED_DAYS } from './overview/measured.js';
import type { Measured } from './overview/overview.contract.js';
import { startOfHour } from './overview/statistics.js';

type Cases = SelectQueryBuilder<CaseEntity>;

const HOURS_OF_A_DAY = 24;

/** Cases with reports of the last day, as the overview counts it by hours of the office; or of one hour. */
export function reportedIn(cases: Cases, reported: CaseQuery['reported'], now: number): void {
  if (reported === undefined) return;
  const running = startOfHour(now, OFFICE_OFFSET_MINUTES);
  const from = reported === 'day' ? running - (HOURS_OF_A_DAY - 1) * HOURS : Date.parse(reported);
  const to = reported === 'day' ? running + HOURS : from + HOURS;
  cases.andWhere(
    `kase.id IN (SELECT p."caseId" FROM "placements" p WHERE p."receivedAt" >= :reportedFrom AND p."receivedAt" < :reportedTo)`,
    { reportedFrom: instantOf(from), reportedTo: instantOf(to) },
  );
}

export function measuredAs(cases: Cases, measured: Measured | undefined, now: number): void {
  if (measured === undefined) return;
  const since = instantOf(now - MEASURED_DAYS[measured] * DAYS);
  const [condition, parameters] = EVENTS[measured];
  cases.andWhere(
    `kase.id IN (SELECT e."caseId" FROM "case_events" e WHERE e."at" >= :since AND ${condition})`,
    {
      since,
      ...parameters,
    },
  );
  if (measured === 'claimed' || measured === 'published') cases.andWhere('kase.openedAt >= :since');
}

/** `missed` compares the first end with the moment at which the desk noted that the deadline had passed. */
const EVENTS: Readonly<Record<Measured, readonly [condition: string, parameters: ObjectLiteral]>> = {
  ended: ['e."kind" IN (:...ends)', { ends: [...ENDS] }],
  missed: [
    `e."kind" IN (:...ends) GROUP BY e."caseId" HAVING MIN(e."at") >
      (SELECT MAX(o."at") FROM "case_events" o WHERE o."caseId" = e."caseId" AND o."kind" = 'overdue')`,
    { ends: [...ENDS] },
  ],
  claimed: [`e."kind" = 'claimed'`, {}],
  published: [`e."kind" = 'reply_published'`, {}],
  spot: [`e."kind" = 'report_joined' AND e."status" = 'answered'`, {}],
};
