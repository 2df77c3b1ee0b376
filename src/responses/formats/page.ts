/** PURE. What the public page of a fact-check declares about itself, ready to be drawn in any template. */
import type { FactCheck, ReplyLanguage } from '../contract.js';
import { type ClaimReview, claimReviewOf } from './claim-review.js';
import { type MetaProperty, openGraphOf } from './open-graph.js';
import { DIRECTIONS, type Publisher, teaser, VERDICT_NAMES } from './publisher.js';

const LONGEST_DESCRIPTION = 160;

export interface FactCheckPage {
  title: string;
  description: string;
  language: ReplyLanguage;
  direction: 'ltr' | 'rtl';
  verdictName: string;
  canonical: string;
  /** `<link rel="alternate" hreflang="…">`, with `x-default` for English or the only language. */
  alternates: { hreflang: string; url: string }[];
  openGraph: MetaProperty[];
  /** Null when the page was withdrawn or corrected: such a review rates nothing any more. */
  claimReview: ClaimReview | null;
}

export function factCheckPage(factCheck: FactCheck, publisher: Publisher): FactCheckPage {
  const { language, verdict, status } = factCheck;
  return {
    title: factCheck.headline,
    description: teaser(factCheck.fact, LONGEST_DESCRIPTION),
    language,
    direction: DIRECTIONS[language],
    verdictName: VERDICT_NAMES[language][verdict],
    canonical: factCheck.url,
    alternates: hreflangs(factCheck),
    openGraph: openGraphOf(factCheck, publisher),
    claimReview: status === 'published' ? claimReviewOf(factCheck, publisher) : null,
  };
}

function hreflangs({ alternates }: FactCheck): { hreflang: string; url: string }[] {
  const byLanguage = alternates.map(({ language, url }) => ({ hreflang: String(language), url }));
  const standard = byLanguage.find((each) => each.hreflang === 'en') ?? byLanguage[0];
  return standard === undefined ? [] : [...byLanguage, { hreflang: 'x-default', url: standard.url }];
}
