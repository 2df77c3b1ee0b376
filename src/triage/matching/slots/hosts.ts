/**
 * Web hosts, and how near one is to another: the same site, a look-alike of it, or another. A look-alike differs from the
 * official host in few letters (edit distance), in letters that look alike (Unicode UTS 39 names them confusable; the
 * common ones are here), or wraps the official name in other words or another ending (pmkisan-gov.in, pmkisan.gov.in.example).
 */
import distances from 'natural/lib/natural/distance/levenshtein_distance.js';

export type HostRelation = 'same' | 'lookalike' | 'other';

const LOOKS_LIKE: readonly (readonly [RegExp, string])[] = [
  [/[0οоօ]/gu, 'o'],
  [/[1lіı|!]/gu, 'i'],
  [/[аɑα]/gu, 'a'],
  [/[еé]/gu, 'e'],
  [/[сϲ]/gu, 'c'],
  [/[рρ]/gu, 'p'],
  [/[ѕ5]/gu, 's'],
  [/[уγ]/gu, 'y'],
  [/[хχ]/gu, 'x'],
  [/[3]/gu, 'e'],
  [/[ԁ]/gu, 'd'],
  [/[ո]/gu, 'n'],
  [/rn/gu, 'm'],
  [/vv/gu, 'w'],
];
/** Endings that only governments can register, longest first. */
const GOVERNMENT = /(?:^|\.)(?:gov\.in|nic\.in|gov|mil\.in|ac\.in|res\.in)$/;
const ENDINGS = /\.(?:(?:co|org|net|gov|nic|ac|edu|res|mil|gen|firm|ind)\.in|[a-z]{2,24})$/;
/** A name of fewer letters is inside too many others. */
const MIN_NAME = 4;
const LETTERS_PER_EDIT = 5;
const LONGEST = 63;

export function hostOf(link: string): string {
  return (/^[^/?#:]+/.exec(link)?.[0] ?? '').replace(/^www\./, '').replace(/\.+$/, '');
}

/** The label under which the site is known: pmkisan of pmkisan.gov.in, jk of jansugam.jk.gov.in has both. */
function namesOf(host: string): string[] {
  return host.replace(ENDINGS, '').split('.').filter(Boolean);
}

export function isGovernmentHost(host: string): boolean {
  return GOVERNMENT.test(host);
}

export function compareHosts(host: string, official: string): HostRelation {
  if (host === official || host.endsWith(`.${official}`)) return 'same';
  if (isGovernmentHost(official) && isGovernmentHost(host)) return 'other';
  const [mine, theirs] = [lookOf(host), lookOf(official)];
  if (mine === theirs || mine.replace(/[^\p{L}]/gu, '').includes(theirs.replace(/[^\p{L}]/gu, '')))
    return 'lookalike';
  for (const name of namesOf(official)) {
    if (name.length < MIN_NAME) continue;
    const look = lookOf(name);
    for (const label of namesOf(host)) {
      const own = lookOf(label);
      if (own.replaceAll('-', '').includes(look.replaceAll('-', ''))) return 'lookalike';
      if (
        distances.DamerauLevenshteinDistance(own.slice(0, LONGEST), look, { restricted: true }) <=
        Math.floor(look.length / LETTERS_PER_EDIT)
      )
        return 'lookalike';
    }
  }
  return 'other';
}

/** What the letters look like to a reader. */
function lookOf(name: string): string {
  return LOOKS_LIKE.reduce((text, [letters, plain]) => text.replace(letters, plain), name.toLowerCase());
}
