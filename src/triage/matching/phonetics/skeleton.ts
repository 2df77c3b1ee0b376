/**
 * The consonants that are left of a romanised word when vowels, h, v and y are dropped and voiced and unvoiced
 * pairs are merged: a phonetic key shared by all scripts, in the spirit of Soundex (Russell 1918) and of the
 * consonant skeletons of Urdu and Hindi spelling search.
 */

const CLASSES: Readonly<Record<string, string>> = {
  k: 'k',
  g: 'k',
  q: 'k',
  t: 't',
  d: 't',
  p: 'p',
  b: 'p',
  f: 'p',
  m: 'm',
  n: 'n',
  r: 'r',
  l: 'l',
  j: 'j',
  c: 'j',
  s: 's',
};

export function skeleton(roman: string): string {
  let out = '';
  let last = '';
  for (const letter of roman) {
    const key = CLASSES[letter];
    if (key === undefined) {
      if (letter > 'z') return roman;
      if (letter !== 'h') last = '';
      continue;
    }
    // A nasal before a labial is written n or m: sanbandh, sambandh.
    if (key === 'p' && last === 'n') out = `${out.slice(0, -1)}m`;
    if (key !== last) out += key;
    last = key;
  }
  return out;
}
