/** Earlier versions of a reply, for whoever approves the newest: what was submitted before, and what is published. */
import { Injectable } from '@nestjs/common';
import type { Official } from '../officials/index.js';
import { ReadConnection, type Unit } from '../platform/database/index.js';
import { Ids } from '../platform/ids.js';
import { contentHash } from './content-hash.js';
import type { EarlierVersions, NewReply } from './contract.js';
import { ReplyAccess } from './reply-access.service.js';
import { ReplySubmissionEntity } from './reply-submission.entity.js';
import { findReply } from './reply-store.js';

@Injectable()
export class EarlierReplyVersions {
  constructor(
    private readonly access: ReplyAccess,
    private readonly database: ReadConnection,
    private readonly ids: Ids,
  ) {}

  /** Notes the text that is submitted now. */
  async keep(unit: Unit, replyId: string, { content, at }: { content: NewReply; at: string }): Promise<void> {
    await unit.manager.insert(ReplySubmissionEntity, { id: this.ids.next(), replyId, at, content });
  }

  /** @throws NotFound `reply/not-found` */
  async of(replyId: string, official: Official): Promise<EarlierVersions> {
    const { manager } = this.database;
    const stored = await findReply(manager, replyId);
    await this.access.caseOf(stored?.row, official);
    const submissions = await manager.find(ReplySubmissionEntity, {
      where: { replyId },
      order: { at: 'DESC', id: 'DESC' },
    });
    const now = stored && contentHash(stored.content);
    const submitted = submissions.find((each) => contentHash(each.content) !== now);
    const corrects = stored?.row.corrects ?? null;
    const published = corrects === null ? undefined : await findReply(manager, corrects);
    return {
      submitted: submitted ? { at: submitted.at, content: submitted.content } : null,
      published: published
        ? { at: published.row.publishedAt ?? published.row.updatedAt, content: published.content }
        : null,
    };
  }
}
