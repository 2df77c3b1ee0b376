/** A case awaits approval as long as one of its replies does. */
import { In, Not } from 'typeorm';
import type { Official } from '../officials/index.js';
import type { Unit } from '../platform/database/index.js';
import type { CaseReplySteps } from '../triage/index.js';
import type { ReplyStatus } from './reply-lifecycle.js';
import { ReplyEntity } from './reply.entity.js';

interface ReplyTakenBack {
  /** The reply as it was before. */
  row: Readonly<ReplyEntity>;
  /** What it is once the versions that were taken back count no more. */
  after: ReplyStatus;
  caseId: string;
  actor: Official;
  summary: string;
  /** What the event holds besides the reply's id. */
  told?: Record<string, unknown>;
}

/** Takes the case back to review when the reply was waiting, and no other reply of the case still is. */
export async function returnCase(unit: Unit, steps: CaseReplySteps, back: ReplyTakenBack): Promise<void> {
  const { row, after, caseId, actor, summary, told } = back;
  if (row.status === 'draft') return;
  const data = { replyId: row.id, ...told };
  if (after !== 'draft') return steps.apply(unit, caseId, { step: 'reply_extended', actor, summary, data });
  const waiting = { caseId: row.caseId, status: In(['submitted', 'approved']), id: Not(row.id) };
  if (await unit.manager.existsBy(ReplyEntity, waiting)) return;
  await steps.apply(unit, caseId, { step: 'reply_returned', actor, summary, data });
}
