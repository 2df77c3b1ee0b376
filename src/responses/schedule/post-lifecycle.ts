/** PURE. Which step a post can take in which state, and who may take it. */
import type { Role } from '../../officials/contract.js';
import type { PostStatus } from './schedule.contract.js';

export const POST_ACTIONS = ['edit', 'submit', 'approve', 'return', 'cancel'] as const;
export type PostAction = (typeof POST_ACTIONS)[number];

interface Step {
  from: readonly PostStatus[];
  to: PostStatus;
  role: Role;
}

/** An edit always leads back to the draft: what was approved is what goes out. */
export const POST_STEPS: Readonly<Record<PostAction, Step>> = {
  edit: { from: ['draft', 'submitted', 'approved'], to: 'draft', role: 'author' },
  submit: { from: ['draft'], to: 'submitted', role: 'author' },
  approve: { from: ['submitted'], to: 'approved', role: 'approver' },
  return: { from: ['submitted', 'approved'], to: 'draft', role: 'approver' },
  cancel: { from: ['draft', 'submitted', 'approved'], to: 'cancelled', role: 'author' },
};

interface Standing {
  status: PostStatus;
  authorId: string;
  editors: readonly string[];
}

/** Whoever wrote any part of the text may not approve it. */
export function isWriter(officialId: string, { authorId, editors }: Omit<Standing, 'status'>): boolean {
  return officialId === authorId || editors.includes(officialId);
}

export function allowedPostActions(
  post: Standing,
  officialId: string,
  holds: (role: Role) => boolean,
): PostAction[] {
  return POST_ACTIONS.filter(
    (action) =>
      POST_STEPS[action].from.includes(post.status) &&
      holds(POST_STEPS[action].role) &&
      !(action === 'approve' && isWriter(officialId, post)),
  );
}
