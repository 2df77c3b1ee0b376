export { CaseReplySteps, type ReplyStep } from './case-reply-steps.service.js';
export { type Contested, Contests } from './contests.service.js';
export { CaseHasChanged } from './case-changed.js';
export { CaseReplies } from './case-replies.service.js';
export { Cases, type CaseSummary } from './cases.service.js';
export { CasesOfFact } from './cases-of-fact.service.js';
export type { RecurringClaim } from './recurring-claims.js';
export { reportStatusOf } from './report-status.js';
export { TriageModule } from './triage.module.js';
