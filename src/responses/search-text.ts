/** PURE. How published texts are found: both sides in one form, every word of the question somewhere in the text. */

const MOST_WORDS = 8;

export function searchText(parts: readonly string[]): string {
  return plain(parts.join(' '));
}

/** One LIKE pattern for each word, with `\` as the escape character. */
export function searchPatterns(question: string): string[] {
  return plain(question)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
