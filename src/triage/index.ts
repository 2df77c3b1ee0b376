export {
  CaseReplies,
  CaseReplySteps,
  Cases,
  type CaseSummary,
  type ReplyStep,
  type ReplyStepDetails,
} from './case-actions.service.js';
export { TriageModule } from './triage.module.js';
