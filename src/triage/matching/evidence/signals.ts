/** What an official is told of the features: a few groups of them, each with its share of the score. */
import { CLAIM_FEATURES } from '../relation/claim-features.js';
import type { Signal } from '../types.js';

/** The first group whose pattern fits takes a feature; codes are what a dashboard translates. */
const GROUPS: readonly { code: string; name: string; features: RegExp }[] = [
  { code: 'lead', name: 'ahead of the other texts', features: /^(?:lead|first score|rank$)/ },
  { code: 'names', name: 'same names', features: /^(?:names|has names)/ },
  { code: 'scheme', name: 'scheme or alias named', features: /^alias/ },
  { code: 'numbers', name: 'same numbers', features: /^numbers/ },
  { code: 'sound', name: 'same sound in another spelling or script', features: /sound/ },
  { code: 'letters', name: 'same letters', features: /letter|joined|fuzzy/ },
  { code: 'order', name: 'same order of words', features: /order|run|compactness/ },
  { code: 'meaning', name: 'alike in meaning', features: /^(?:meant|sense$)/ },
  { code: 'same_fact', name: 'about the same fact', features: /same fact|another fact|sense/ },
  { code: 'values', name: 'same values', features: /values/ },
  { code: 'turns', name: 'same small words', features: /cues/ },
  { code: 'length', name: 'length of both texts', features: /length|whole document/ },
  { code: 'words', name: 'same words', features: /./ },
];
const GROUP_OF = CLAIM_FEATURES.map((name) => GROUPS.findIndex(({ features }) => features.test(name)));

/** `shares`: of each feature, in the order of the claim features, which begin with the ranking features. */
export function signalsOf(shares: Float64Array): Signal[] {
  const sums = new Float64Array(GROUPS.length);
  shares.forEach((share, feature) => {
    const group = GROUP_OF[feature] ?? GROUPS.length - 1;
    sums[group] = (sums[group] ?? 0) + share;
  });
  const total = sums.reduce((sum, value) => sum + Math.abs(value), 0);
  if (total === 0) return [];
  return GROUPS.flatMap(({ code, name }, group): Signal[] => {
    const value = sums[group] ?? 0;
    if (value === 0) return [];
    return [{ name, code, share: Math.abs(value) / total, effect: value > 0 ? 'for' : 'against' }];
  }).sort((a, b) => b.share - a.share);
}
