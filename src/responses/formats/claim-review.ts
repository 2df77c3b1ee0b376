/**
 * PURE. schema.org ClaimReview as JSON-LD (https://schema.org/ClaimReview, and the required and recommended
 * properties of https://developers.google.com/search/docs/appearance/structured-data/factcheck).
 * The claim names no author: the desk keeps no profile of posters and calls nobody a liar.
 */
import type { FactCheck, Verdict } from '../contract.js';
import { type Publisher, VERDICT_NAMES } from './publisher.js';

const WORST_RATING = 1;
const BEST_RATING = 5;
/** Place on the scale from false to true; the name of the verdict says the rest. */
const RATINGS: Readonly<Record<Verdict, number>> = {
  false: WORST_RATING,
  misleading: 2,
  outdated: 2,
  unproven: 3,
  true: BEST_RATING,
};

export interface ClaimReview {
  '@context': 'https://schema.org';
  '@type': 'ClaimReview';
  url: string;
  claimReviewed: string;
  datePublished: string;
  dateModified: string;
  inLanguage: string;
  name: string;
  reviewBody: string;
  author: { '@type': 'Organization'; name: string; url: string };
  itemReviewed: { '@type': 'Claim'; name: string; inLanguage: string };
  reviewRating: {
    '@type': 'Rating';
    ratingValue: number;
    bestRating: number;
    worstRating: number;
    alternateName: string;
  };
}

export function claimReviewOf(factCheck: FactCheck, publisher: Publisher): ClaimReview {
  const { language, verdict, myth } = factCheck;
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: factCheck.url,
    claimReviewed: myth,
    datePublished: factCheck.publishedAt,
    dateModified: factCheck.updatedAt,
    inLanguage: language,
    name: factCheck.headline,
    reviewBody: [factCheck.fact, factCheck.explanation].join('\n\n'),
    author: { '@type': 'Organization', name: publisher.name, url: publisher.url },
    itemReviewed: { '@type': 'Claim', name: myth, inLanguage: language },
    reviewRating: {
      '@type': 'Rating',
      ratingValue: RATINGS[verdict],
      bestRating: BEST_RATING,
      worstRating: WORST_RATING,
      alternateName: VERDICT_NAMES[language][verdict],
    },
  };
}
