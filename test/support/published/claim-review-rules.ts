/**
 * What importers of fact-checks read of a ClaimReview: Google's fact check structured data (G), schema.org (S). Types
 * are checked by the compiler in `formats.spec.ts`.
 */
import { isAddress, isFilled, isInstant, isLanguage, type Rule } from './rules.js';

type Loose = Readonly<Record<string, unknown>>;

const part = (value: unknown): Loose => (typeof value === 'object' && value !== null ? { ...value } : {});
const isDay = (text: unknown): boolean => isInstant(text) || /^\d{4}-\d{2}-\d{2}$/.test(String(text));
const ratingOf = ({ reviewRating }: Loose): Loose => part(reviewRating);
const claimOf = ({ itemReviewed }: Loose): Loose => part(itemReviewed);
const authorOf = (element: Loose): Loose => part(element['author']);
const isBody = (author: Loose): boolean =>
  ['Organization', 'Person'].includes(String(author['@type'])) && isFilled(author['name']);
const appearancesOf = (review: Loose): Loose[] => [claimOf(review)['appearance']].flat().map(part);

export const CLAIM_REVIEW_RULES: readonly Rule<Loose>[] = [
  {
    rule: 'S: context and type',
    holds: (review) => review['@context'] === 'https://schema.org' && review['@type'] === 'ClaimReview',
  },
  { rule: 'G required: claimReviewed', holds: ({ claimReviewed }) => isFilled(claimReviewed) },
  { rule: 'G required: url of the page', holds: ({ url }) => isAddress(url) },
  {
    rule: 'G required: reviewRating of type Rating',
    holds: (review) => ratingOf(review)['@type'] === 'Rating',
  },
  {
    rule: 'G required: reviewRating.alternateName',
    holds: (review) => isFilled(ratingOf(review)['alternateName']),
  },
  {
    rule: 'G recommended: the numbers of the rating, worst above 0',
    holds: (review) => {
      const { worstRating, ratingValue, bestRating } = ratingOf(review);
      return (
        Number(worstRating) > 0 &&
        Number(worstRating) <= Number(ratingValue) &&
        Number(ratingValue) <= Number(bestRating) &&
        Number(worstRating) < Number(bestRating)
      );
    },
  },
  {
    rule: 'G recommended: author, an organisation with name and address',
    holds: (review) => isBody(authorOf(review)) && isAddress(authorOf(review)['url']),
  },
  {
    rule: 'G recommended: author.url is of the host of the page',
    holds: (review) =>
      new URL(String(authorOf(review)['url'])).origin === new URL(String(review['url'])).origin,
  },
  { rule: 'G recommended: datePublished', holds: ({ datePublished }) => isDay(datePublished) },
  {
    rule: 'S: dateModified is not before datePublished',
    holds: ({ datePublished, dateModified }) =>
      isDay(dateModified) && String(datePublished) <= String(dateModified),
  },
  { rule: 'S: inLanguage is a BCP 47 tag', holds: ({ inLanguage }) => isLanguage(inLanguage) },
  {
    rule: 'G recommended: itemReviewed of type Claim',
    holds: (review) => claimOf(review)['@type'] === 'Claim',
  },
  {
    rule: 'G recommended: itemReviewed.author with a name',
    holds: (review) => isBody(authorOf(claimOf(review))),
  },
  {
    rule: 'G recommended: itemReviewed.datePublished, not after the review',
    holds: (review) => {
      const { datePublished } = claimOf(review);
      return (
        isDay(datePublished) &&
        String(datePublished).slice(0, 10) <= String(review['datePublished']).slice(0, 10)
      );
    },
  },
  {
    rule: 'G recommended: itemReviewed.appearance, an address or a CreativeWork',
    holds: (review) =>
      appearancesOf(review).length > 0 &&
      appearancesOf(review).every((each) => each['@type'] === 'CreativeWork'),
  },
  {
    rule: 'G recommended: itemReviewed.firstAppearance, a CreativeWork',
    holds: (review) => part(claimOf(review)['firstAppearance'])['@type'] === 'CreativeWork',
  },
  {
    rule: 'S: isBasedOn are addresses',
    holds: ({ isBasedOn }) => Array.isArray(isBasedOn) && isBasedOn.every(isAddress),
  },
];
