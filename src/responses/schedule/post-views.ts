/** PURE. Posts as officials see them: every field listed. */
import type { Official } from '../../officials/index.js';
import type { OutboxEntry } from '../../platform/outbox/index.js';
import { allowedPostActions } from './post-lifecycle.js';
import type { PostEntity } from './post.entity.js';
import type { PostView } from './schedule.contract.js';

/** @param sent what the outbox holds of the post */
export function postView(
  row: Readonly<PostEntity>,
  sent: readonly OutboxEntry[],
  official: Official,
): PostView {
  return {
    id: row.id,
    version: row.version,
    department: row.department,
    kind: row.kind,
    status: row.status,
    language: row.language,
    headline: row.headline,
    body: row.body,
    url: row.url,
    plannedAt: row.plannedAt,
    occasion: row.occasion,
    author: { id: row.authorId, name: row.authorName },
    approver: row.approverId === null ? null : { id: row.approverId, name: row.approverName ?? '' },
    returnComment: row.returnComment,
    targets: row.channels.map((channel) => {
      const entry = sent.find((each) => each.channel === channel);
      return {
        channel,
        status: entry?.status ?? null,
        reason: entry?.reason ?? null,
        sentAt: entry?.status === 'sent' ? entry.finishedAt : null,
      };
    }),
    allowed: allowedPostActions(row, official.id, (role) => official.may(role, row.department)),
  };
}

/** What the outbox calls a post. */
export function subjectOfPost(id: string): string {
  return `post ${id}`;
}
