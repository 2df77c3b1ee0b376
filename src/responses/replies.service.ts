/** Replies as officials read them. */
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Official } from '../officials/index.js';
import { ReadConnection } from '../platform/database/index.js';
import { CaseReplies, Cases } from '../triage/index.js';
import type { ReplyActionAnswer, ReplyView } from './contract.js';
import { ReplyAccess } from './reply-access.service.js';
import { ReplyEntity } from './reply.entity.js';
import { findReply, repliesOfCases, type StoredReply } from './reply-store.js';
import { ReplyViews } from './reply-views.service.js';

@Injectable()
export class Replies implements OnModuleInit {
  constructor(
    private readonly access: ReplyAccess,
    private readonly caseReplies: CaseReplies,
    private readonly cases: Cases,
    private readonly database: ReadConnection,
    private readonly views: ReplyViews,
  ) {}

  onModuleInit(): void {
    this.caseReplies.connect(
      (caseId, official) => this.ofCase(caseId, official),
      (id) => this.database.repository(ReplyEntity).existsBy({ id, status: 'published' }),
    );
  }

  async find(id: string, official: Official): Promise<ReplyView> {
    const stored = await findReply(this.database.manager, id);
    const kase = await this.access.caseOf(stored?.row, official);
    return this.views.one(known(stored), official, kase.department);
  }

  /** The replies of a case and of those merged into it, newest first, for the case's own page. */
  async ofCase(caseId: string, official: Official): Promise<ReplyView[]> {
    const kase = await this.access.case(caseId, official);
    const stored = await repliesOfCases(this.database.manager, await this.cases.withAbsorbed(kase.id));
    const ofItsDepartment = stored.map((reply) => ({
      ...reply,
      row: { ...reply.row, department: kase.department },
    }));
    return this.views.many(ofItsDepartment, official);
  }

  /** The answer of every action: the reply as it is after it. */
  async answer(id: string, official: Official, already: boolean): Promise<ReplyActionAnswer> {
    return { reply: await this.find(id, official), already };
  }
}

/** A reply that was reached is there. */
function known(stored: StoredReply | undefined): StoredReply {
  if (stored === undefined) throw new Error('A reply without a row was reached.');
  return stored;
}
