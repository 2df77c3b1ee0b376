/** Which published pages stand for a case now, and which pages they took the place of. */
import { type EntityManager, In } from 'typeorm';
import { PublicationEntity } from './publication.entity.js';

/** Corrections of corrections that are followed; a longer chain is a fault. */
const LONGEST_CHAIN = 20;

/** Languages published in one moment follow in their own order, whatever their random keys say. */
const NEWEST_FIRST = { publishedAt: 'DESC', language: 'ASC', id: 'DESC' } as const;

/**
 * Newest first, one language after the other: of two older answers in one language the newer one is named as the older
 * version.
 */
export function pagesOf(
  manager: EntityManager,
  replyIds: readonly (string | null)[],
): Promise<PublicationEntity[]> {
  return manager.find(PublicationEntity, {
    where: { replyId: In(replyIds.filter((id) => id !== null)) },
    order: NEWEST_FIRST,
  });
}

/**
 * Every language of the newest answer that is public for a case, by language.
 * @param family the case and those merged into it. Where their own answer was corrected by a reply to a case from which
 * they were taken apart again, that correction stands for them too.
 */
export async function standingPages(
  manager: EntityManager,
  family: readonly string[],
): Promise<PublicationEntity[]> {
  const own = await manager.find(PublicationEntity, {
    where: { caseId: In([...family]), status: In(['published', 'corrected']) },
    order: NEWEST_FIRST,
  });
  const [newest] = own.filter((page) => page.status === 'published');
  const replyId = newest?.replyId ?? (await correctionOf(manager, own));
  if (replyId === undefined) return [];
  return manager.find(PublicationEntity, {
    where: { replyId, status: 'published' },
    order: { language: 'ASC' },
  });
}

/** The reply to which the newest of these corrected pages leads in the end, as long as it is public. */
async function correctionOf(
  manager: EntityManager,
  [newest]: readonly PublicationEntity[],
): Promise<string | undefined> {
  let slug = newest?.correctedBy ?? null;
  for (let step = 0; step < LONGEST_CHAIN && slug !== null; step += 1) {
    const next: PublicationEntity | null = await manager.findOneBy(PublicationEntity, { slug });
    if (next?.status === 'published') return next.replyId;
    slug = next?.correctedBy ?? null;
  }
  return undefined;
}

type Versions = readonly Pick<PublicationEntity, 'slug' | 'corrects'>[];

/** The pages of which these took the place, newest first: those that lead to them, and withdrawn ones that they name. */
export function pagesBefore(manager: EntityManager, pages: Versions): Promise<PublicationEntity[]> {
  return manager.find(PublicationEntity, {
    where: [
      { correctedBy: In(pages.map(({ slug }) => slug)) },
      { slug: In(pages.flatMap(({ corrects }) => corrects ?? [])) },
    ],
    order: NEWEST_FIRST,
  });
}

/** Whether a page stood before one of these. */
export function isBefore(older: Pick<PublicationEntity, 'slug' | 'correctedBy'>, pages: Versions): boolean {
  return pages.some(({ slug, corrects }) => older.correctedBy === slug || older.slug === corrects);
}
