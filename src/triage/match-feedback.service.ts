/** An official's verdict on a match: kept to measure the engine, and followed by what the case shows at once. */
import { Injectable } from '@nestjs/common';
import type { Official } from '../officials/index.js';
import { Clock, DAYS, instantOf } from '../platform/clock.js';
import { NotFound } from '../platform/errors.js';
import { CaseDecisions } from './case-decisions.service.js';
import { CaseMatchEntity } from './case-match.entity.js';
import { CaseStore } from './case-store.service.js';
import type { CaseActionAnswer, FeedbackBody } from './contract.js';
import { judged } from './match-verdict.js';
import { OfficeCalendar } from './office-calendar.service.js';
import { standingMatch } from './standing-matches.js';

@Injectable()
export class MatchFeedback {
  constructor(
    private readonly calendar: OfficeCalendar,
    private readonly clock: Clock,
    private readonly decisions: CaseDecisions,
    private readonly store: CaseStore,
  ) {}

  /** @throws NotFound `case/no-such-match`, and whatever every decision may refuse */
  give(caseId: string, official: Official, body: FeedbackBody): Promise<CaseActionAnswer> {
    const { factId, feedback } = body;
    const request = { action: 'feedback', version: undefined } as const;
    return this.decisions.decide(caseId, official, request, async ({ unit, kase, now }) => {
      const rows = await unit.manager.findBy(CaseMatchEntity, { caseId: kase.id });
      const match = rows.find((each) => each.factId === factId);
      if (match === undefined) {
        throw new NotFound('case/no-such-match', 'This case has no match with that fact.');
      }
      if (match.feedback === feedback) return 'already';
      const by = feedback === null ? null : official.id;
      const at = feedback === null ? null : now;
      const key = { caseId: kase.id, factId };
      await unit.manager.update(CaseMatchEntity, key, { feedback, feedbackBy: by, feedbackAt: at });
      const changes = judged(kase, {
        topMatch: standingMatch(rows.map((row) => (row === match ? { ...row, feedback } : row))),
        lastDay: this.store.live.arrivedSince(kase.id, instantOf(this.clock.now() - DAYS)),
        dueAt: (level) => this.calendar.dueAt(kase.openedAt, level, kase.department),
      });
      const { similarity, relation, factVersion, scheme } = match;
      const { priority: level } = changes;
      const data = { factId, factVersion, scheme, feedback, similarity, relation, level };
      const moved = level === undefined ? '' : ` The priority is ${level} now.`;
      const summary = `Match with “${scheme}” ${feedback ?? 'undecided again'}.${moved}`;
      return { changes, event: { kind: 'feedback', summary, data } };
    });
  }
}
