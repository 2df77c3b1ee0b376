/** PURE. The claim that a published reply answers: what later reports are compared with. */
import type { Verdict } from '../contract.js';
import type { PublishedContent } from '../publication.entity.js';

export interface ToldReply {
  verdict: Verdict;
  headline: string;
  content: Pick<PublishedContent, 'myth' | 'fact' | 'sources'>;
}

/** How a claim with this verdict stands to the fact that the reply cites; null where that is open. */
const SENSES = {
  false: 'contradicts',
  misleading: 'contradicts',
  outdated: 'contradicts',
  unproven: null,
  true: 'agrees',
} as const satisfies Record<Verdict, 'contradicts' | 'agrees' | null>;

/**
 * The rumour, in each language. Of a claim that is true without a rumour the fact itself; of any other claim without
 * one nothing, since the headline states the opposite.
 */
export function claimTexts(pages: readonly ToldReply[]): string[] {
  return pages
    .map(({ verdict, headline, content }) => {
      if (content.myth !== '') return content.myth;
      return verdict === 'true' ? `${headline}. ${content.fact}` : '';
    })
    .filter((text) => text.trim() !== '');
}

/** Undefined when the reply cites no fact, or says that nothing is proven. */
export function senseOf(
  pages: readonly ToldReply[],
): { factId: string; verdict: 'contradicts' | 'agrees' } | undefined {
  const [page] = pages;
  const factId = page?.content.sources.find((source) => source.factId !== null)?.factId;
  const verdict = page && SENSES[page.verdict];
  return typeof factId === 'string' && verdict ? { factId, verdict } : undefined;
}
