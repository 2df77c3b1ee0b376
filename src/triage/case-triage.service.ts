/** What officials decide about a case besides claiming and grouping: assess, route, monitor, close, reopen, flags. */
import { Injectable } from '@nestjs/common';
import { Departments, type Official } from '../officials/index.js';
import { instantOf } from '../platform/clock.js';
import { doneDifferently } from './case-conflicts.js';
import { CaseDecisions, UNASSIGNED, UNCLAIMED, wrongField } from './case-decisions.service.js';
import { CaseDetails } from './case-detail.service.js';
import { CaseReplies } from './case-replies.service.js';
import type { Case } from './case.entity.js';
import { closesFor } from './closing.contract.js';
import type {
  AssessBody,
  CaseActionAnswer,
  CloseBody,
  EscalateBody,
  MonitorBody,
  ReopenBody,
  RouteBody,
  SnoozeBody,
} from './contract.js';
import { relationOfClaim } from './first-assessment.js';
import { OfficeCalendar } from './office-calendar.service.js';
import { suggestPriority } from './priority.js';

const USUAL_BASELINE_FACTOR = 2;

@Injectable()
export class CaseTriage {
  constructor(
    private readonly calendar: OfficeCalendar,
    private readonly decisions: CaseDecisions,
    private readonly departments: Departments,
    private readonly details: CaseDetails,
    private readonly replies: CaseReplies,
  ) {}

  /** Its sender is told that the answer was corrected: so it must have been, or withdrawn. */
  private async requireCorrected(caseId: string, official: Official): Promise<void> {
    const { contests, status } = await this.details.visible(caseId, official);
    if (contests === null || status === 'closed' || !(await this.replies.isPublic(contests))) return;
    throw wrongField(
      'reason',
      'Its reply stands as it was. Please publish the correction or withdraw it first.',
    );
  }

  assess(caseId: string, official: Official, body: AssessBody): Promise<CaseActionAnswer> {
    const { version, harm, affected, reach, confidence, basis } = body;
    return this.decisions.decide(caseId, official, { action: 'assess', version }, ({ kase }) => {
      const suggestion = suggestPriority({
        ...{ harm, affected, reach, confidence, confidenceBasis: basis, harmBecause: '', reachBecause: '' },
        ...relationOfClaim(kase.topMatch),
      });
      const level = body.level ?? suggestion.level;
      const overridden = level !== suggestion.level;
      if (overridden && body.overrideReason === undefined) {
        throw wrongField(
          'overrideReason',
          `The inputs suggest ${suggestion.level}; please say why it is ${level}.`,
        );
      }
      const changes: Partial<Case> = {
        version: kase.version + 1,
        assessment: { harm, affected, reach, confidence, basis },
        reach,
        priority: level,
        suggestedPriority: suggestion.level,
        priorityReasons: suggestion.reasons,
        overrideReason: overridden ? (body.overrideReason ?? null) : null,
        ...(level === kase.priority
          ? {}
          : { dueAt: this.calendar.dueAt(kase.openedAt, level, kase.department) }),
      };
      const summary = overridden
        ? `Assessed: ${level} instead of the suggested ${suggestion.level}. ${body.overrideReason ?? ''}`.trim()
        : `Assessed: ${level}.`;
      const { overrideReason } = changes;
      const inputs = { harm, affected, reach, confidence, basis };
      const data = { ...inputs, level, suggested: suggestion.level, overrideReason };
      return { changes, event: { kind: 'assessed', summary, data } };
    });
  }

  route(caseId: string, official: Official, body: RouteBody): Promise<CaseActionAnswer> {
    const target = this.departments.find(body.department);
    if (target === undefined) throw wrongField('department', 'There is no such department.');
    const request = { action: 'route', version: body.version } as const;
    return this.decisions.decide(caseId, official, request, ({ kase, next }) => {
      if (target.id === kase.department) return 'already';
      const changes = {
        ...this.decisions.moved(kase, next),
        ...UNCLAIMED,
        ...UNASSIGNED,
        department: target.id,
      };
      const summary = `Routed to ${target.name}: ${body.reason}`;
      const data = { from: kase.department, to: target.id, reason: body.reason };
      return { changes, event: { kind: 'routed', summary, data } };
    });
  }

  monitor(caseId: string, official: Official, body: MonitorBody): Promise<CaseActionAnswer> {
    const request = { action: 'monitor', version: body.version } as const;
    return this.decisions.decide(caseId, official, request, ({ kase, next }) => {
      const baseline = body.baseline ?? kase.reportCount * USUAL_BASELINE_FACTOR;
      if (baseline <= kase.reportCount) {
        throw wrongField(
          'baseline',
          `There are ${kase.reportCount} reports already; please set a higher number.`,
        );
      }
      const changes = { ...this.decisions.moved(kase, next), ...UNCLAIMED, monitorBaseline: baseline };
      const summary = `Monitored until there are ${baseline} reports: ${body.reason}`;
      return { changes, event: { kind: 'monitored', summary, data: { baseline, reason: body.reason } } };
    });
  }

  async close(caseId: string, official: Official, body: CloseBody): Promise<CaseActionAnswer> {
    const { version, reason, note, competent } = body;
    if (reason === 'reply_corrected') await this.requireCorrected(caseId, official);
    if (reason === 'out_of_scope' && competent === undefined) {
      throw wrongField('competent', 'Please name who is competent.');
    }
    return this.decisions.decide(caseId, official, { action: 'close', version }, ({ kase, next }) => {
      if (kase.status === 'closed' && kase.closeReason === reason) return 'already';
      if (kase.status === 'closed') {
        throw doneDifferently(kase, 'close', `This case is closed already, as “${kase.closeReason}”.`);
      }
      if (!closesFor(kase.kind, reason)) {
        const only = kase.kind === 'contest' ? 'a rumour' : 'an objection to a published reply';
        throw wrongField('reason', `Only ${only} is closed like this.`);
      }
      const changes: Partial<Case> = {
        ...this.decisions.moved(kase, next),
        ...UNCLAIMED,
        closeReason: reason,
        closeNote: note,
        competent: competent ?? null,
        monitorBaseline: null,
        snoozedUntil: null,
      };
      const who = competent === undefined ? '' : ` (${competent} is competent)`;
      const summary = `Closed as ${reason.replaceAll('_', ' ')}${who}.${note === '' ? '' : ` ${note}`}`;
      return { changes, event: { kind: 'closed', summary, data: { reason, note, competent } } };
    });
  }

  reopen(caseId: string, official: Official, body: ReopenBody): Promise<CaseActionAnswer> {
    const request = { action: 'reopen', version: body.version } as const;
    return this.decisions.decide(caseId, official, request, ({ kase, next }) => ({
      changes: { ...this.decisions.moved(kase, next), closeReason: null, closeNote: null, competent: null },
      event: { kind: 'reopened', summary: `Reopened: ${body.reason}`, data: { reason: body.reason } },
    }));
  }

  snooze(caseId: string, official: Official, body: SnoozeBody): Promise<CaseActionAnswer> {
    const until = body.until === null ? null : instantOf(Date.parse(body.until));
    const action = until === null ? 'wake' : 'snooze';
    const request = { action, version: body.version } as const;
    return this.decisions.decide(caseId, official, request, ({ kase, now }) => {
      if (kase.snoozedUntil === until) return 'already';
      if (until !== null && until <= now)
        throw wrongField('until', 'Please give a time that is still to come.');
      const changes = { version: kase.version + 1, snoozedUntil: until };
      if (until === null) return { changes, event: { kind: 'woken', summary: 'Woken.' } };
      return { changes, event: { kind: 'snoozed', summary: `Snoozed until ${until}.`, data: { until } } };
    });
  }

  escalate(caseId: string, official: Official, body: EscalateBody): Promise<CaseActionAnswer> {
    const { version, to, reason } = body;
    return this.decisions.decide(caseId, official, { action: 'escalate', version }, ({ kase }) => {
      if (kase.escalatedTo === to && kase.escalatedReason === reason) return 'already';
      const changes = { version: kase.version + 1, escalatedTo: to, escalatedReason: reason };
      const summary = `Escalated to ${to}: ${reason}`;
      return { changes, event: { kind: 'escalated', summary, data: { to, reason } } };
    });
  }
}
