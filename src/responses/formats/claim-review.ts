/**
 * PURE. schema.org ClaimReview as JSON-LD (https://schema.org/ClaimReview, and the required and recommended
 * properties of https://developers.google.com/search/docs/appearance/structured-data/factcheck).
 * The claim names channels and a day, never a person or the address of a post: the desk keeps no profile of posters and
 * calls nobody a liar.
 */
import type { FactCheck, ReplyLanguage, Verdict } from '../contract.js';
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

const UNKNOWN_SENDERS: Readonly<Record<ReplyLanguage, string>> = {
  en: 'Unknown senders',
  hi: 'अज्ञात लोग',
  ur: 'نامعلوم لوگ',
};
/** Channels that are works of their own; hearsay and posters have no name. */
const CHANNEL_NAMES: ReadonlyMap<string, string> = new Map([
  ['whatsapp', 'WhatsApp'],
  ['facebook', 'Facebook'],
  ['x', 'X'],
  ['instagram', 'Instagram'],
  ['youtube', 'YouTube'],
  ['telegram', 'Telegram'],
  ['sms', 'SMS'],
]);
/** `2026-11-23` */
const DAY_LENGTH = 10;

/** Where the claim was seen: what schema.org calls an inline description of a work. */
interface Appearance {
  '@type': 'CreativeWork';
  name?: string;
  datePublished: string;
}

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
  /** Addresses of the sources. */
  isBasedOn: string[];
  itemReviewed: {
    '@type': 'Claim';
    name: string;
    inLanguage: string;
    author: { '@type': 'Organization'; name: string };
    /** The day on which the desk first had the claim. */
    datePublished: string;
    appearance: Appearance[];
    firstAppearance: Appearance;
  };
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
    isBasedOn: factCheck.sources.flatMap(({ url }) => url ?? []),
    itemReviewed: claimOf(factCheck),
    reviewRating: {
      '@type': 'Rating',
      ratingValue: RATINGS[verdict],
      bestRating: BEST_RATING,
      worstRating: WORST_RATING,
      alternateName: VERDICT_NAMES[language][verdict],
    },
  };
}

function claimOf({ language, myth, seen, publishedAt }: FactCheck): ClaimReview['itemReviewed'] {
  const since = seen?.since ?? publishedAt.slice(0, DAY_LENGTH);
  const seenOn = (seen?.channels ?? []).flatMap((channel) => CHANNEL_NAMES.get(channel) ?? []);
  const first: Appearance = { '@type': 'CreativeWork', datePublished: since };
  return {
    '@type': 'Claim',
    name: myth,
    inLanguage: language,
    author: { '@type': 'Organization', name: UNKNOWN_SENDERS[language] },
    datePublished: since,
    appearance: seenOn.length === 0 ? [first] : seenOn.map((name) => ({ ...first, name })),
    firstAppearance: first,
  };
}
