/**
 * Edits posts as people and falsifiers do, by rule and the same on every run: slips of the keyboard, and names replaced by
 * other names. Made for measuring; nothing is trained on them.
 */
import { hashText } from '../../src/triage/matching/text/hash.js';
import { seeded } from './statistics.js';

export type EditKind = 'typos' | 'names';

/** One word in so many gets a slip. */
const WORDS_PER_SLIP = 4;
const SHORTEST_WORD = 4;
const SEED = 17;

export function editPost(text: string, kind: EditKind): string {
  const random = seeded(hashText(text, SEED));
  return kind === 'typos' ? withSlips(text, random) : withOtherNames(text, random);
}

function withSlips(text: string, random: () => number): string {
  return text.replace(/(?<![@#/\w])\p{L}[\p{L}\p{M}]*/gu, (word) =>
    word.length < SHORTEST_WORD || random() * WORDS_PER_SLIP >= 1 ? word : slip(word, random),
  );
}

/** Swaps two letters, drops one, doubles one or hits a neighbouring key; the first letter stays. */
function slip(word: string, random: () => number): string {
  const letters = [...word];
  const at = 1 + Math.floor(random() * (letters.length - 2));
  const [here, next] = [letters[at] ?? '', letters[at + 1] ?? ''];
  switch (Math.floor(random() * 4)) {
    case 0:
      letters.splice(at, 2, next, here);
      break;
    case 1:
      letters.splice(at, 1);
      break;
    case 2:
      letters.splice(at, 1, here, here);
      break;
    default:
      letters.splice(at, 1, NEIGHBOURS[here.toLowerCase()] ?? next);
  }
  return letters.join('');
}

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const NEIGHBOURS: Record<string, string> = Object.fromEntries(
  ROWS.flatMap((row) => [...row].map((key, i) => [key, row[i + 1] ?? row[i - 1] ?? key])),
);

/** Made-up names, so that none is the name of a claim. */
const OTHER_NAMES = [
  'Velmora', 'Haskins', 'Torrend', 'Ottaviano', 'Brindel', 'Kasparov', 'Lindqvist', 'Quarles', 'Mbeki', 'Sandoval',
  'Okafor', 'Pellworth', 'Rusnak', 'Tamsin', 'Ulrich', 'Yarrow', 'Zielinski', 'Dunmore', 'Farrow', 'Galloway',
]; // prettier-ignore

/** Every capitalised name that does not begin a sentence becomes another, the same name always the same other. */
function withOtherNames(text: string, random: () => number): string {
  const start = Math.floor(random() * OTHER_NAMES.length);
  const given = new Map<string, string>();
  return text.replace(/(?<=[\p{L}\p{N},;'’"“)] )(?:[#@]?)(\p{Lu}\p{Ll}{2,})(?![\p{L}])/gu, (name) => {
    const known = given.get(name) ?? OTHER_NAMES[(start + given.size) % OTHER_NAMES.length] ?? name;
    given.set(name, known);
    return known;
  });
}
