/** Tables of words, folded letter by letter as the tokeniser folds, so that they can be written as people write them. */
import { foldCodePoint, NUKTA_MARK } from '../text/letters.js';

export function foldWord(word: string): string {
  let out = '';
  for (const letter of word) {
    const { text } = foldCodePoint(letter.codePointAt(0) ?? 0);
    if (text !== NUKTA_MARK) out += text;
    else if (out.endsWith('ड')) out = `${out.slice(0, -1)}\u095c`;
    else if (out.endsWith('ढ')) out = `${out.slice(0, -1)}\u095d`;
  }
  return out;
}

export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean).map(foldWord));
}

/** One line per value: the value, then its words. */
export function wordTable(lines: string): Map<string, string> {
  const table = new Map<string, string>();
  for (const line of lines.trim().split('\n')) {
    const [value, ...words] = line.trim().split(/\s+/);
    for (const word of words) table.set(foldWord(word), value ?? '');
  }
  return table;
}
