/** The mark "under review" on the public pages of a reply. */
import { In } from 'typeorm';
import type { Unit } from '../../platform/database/index.js';
import { PublicationEntity } from '../publication.entity.js';
import { RecallEntity } from './recall.entity.js';

/** Recalls that are not decided yet. */
export const WAITING = ['open', 'correcting'] as const;

/** @param since null takes the mark away */
export async function markPages(
  unit: Unit,
  replyId: string,
  { since, at }: { since: string | null; at: string },
): Promise<void> {
  const published = { replyId, status: 'published' } as const;
  await unit.manager.update(PublicationEntity, published, { underReviewSince: since, updatedAt: at });
}

/** The mark goes with the last recall that waits. */
export async function unmarkWhenSettled(unit: Unit, replyId: string, at: string): Promise<void> {
  if (await unit.manager.existsBy(RecallEntity, { replyId, status: In(WAITING) })) return;
  await markPages(unit, replyId, { since: null, at });
}
