/** PURE. Publications as everybody sees them. */
import type { FactCheck, FactCheckItem } from './contract.js';
import type { PublicationEntity } from './publication.entity.js';
import type { PublishedPage } from './publication-listeners.service.js';

type Publication = Readonly<PublicationEntity>;
interface Address {
  publicUrl: string;
}

export function factCheckUrl({ publicUrl }: Address, slug: string): string {
  return `${publicUrl}/fact-checks/${slug}`;
}

export function factCheckItem(page: Publication, address: Address): FactCheckItem {
  return {
    slug: page.slug,
    url: factCheckUrl(address, page.slug),
    language: page.language,
    headline: page.headline,
    verdict: page.verdict,
    myth: page.content.myth,
    department: page.department,
    status: page.status,
    publishedAt: page.publishedAt,
    updatedAt: page.updatedAt,
  };
}

interface Relatives {
  /** The pages of the same reply in all its languages, this one included. */
  versions: readonly Publication[];
  /** The pages that this one took the place of. */
  earlier?: readonly Publication[];
}

export function factCheck(
  page: Publication,
  { versions, earlier = [] }: Relatives,
  address: Address,
): FactCheck {
  const { fact, explanation, closing, sources } = page.content;
  return {
    ...factCheckItem(page, address),
    fact,
    explanation,
    closing,
    sources: sources.map(({ title, url, factId, factVersion }) => ({ title, url, factId, factVersion })),
    alternates: addressesOf(versions, address),
    correctedBy: page.correctedBy,
    corrects: page.corrects,
    earlier: addressesOf(earlier, address),
    withdrawnReason: page.withdrawnReason,
    underReviewSince: page.underReviewSince,
    seen: page.content.seen ?? null,
    topics: page.topics.map(({ id, name }) => ({ id, name })),
  };
}

function addressesOf(pages: readonly Publication[], address: Address): FactCheck['alternates'] {
  return pages.map(({ language, slug }) => ({ language, slug, url: factCheckUrl(address, slug) }));
}

/** Pages of one reply as those who deliver them need them. */
export function publishedPages(pages: readonly Publication[], address: Address): PublishedPage[] {
  return pages.map((page) => ({
    ...factCheck(page, { versions: pages }, address),
    id: page.id,
    replyId: page.replyId,
    caseId: page.caseId,
    contentHash: page.contentHash,
  }));
}
