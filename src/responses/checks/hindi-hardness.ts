/** PURE. How hard a Hindi text is to read, by its words. */

/** One written syllable (akshara): a vowel of its own, or consonants that stand together with their vowel sign. */
const AKSHARA =
  /[\u0904-\u0914\u0960\u0961\u0972-\u0977]|[\u0915-\u0939\u0958-\u095F]\u093C?(?:\u094D[\u0915-\u0939\u0958-\u095F]\u093C?)*/gu;
/** The vowel of a bare consonant at the end of a word is written and not spoken. */
const SILENT_END = /[\u0915-\u0939\u0958-\u095F]\u093C?[^\u0900-\u097F]*$/u;
const DEVANAGARI = /[\u0900-\u097F]/u;
const MOST_SIMPLE_SYLLABLES = 2;
/** The texts of the study had 400 to 1,000 words; a reply is measured as if it went on to this many. */
const WORDS_OF_THE_STUDY = 500;

/**
 * -2.34 + 2.14 * (aksharas a word) + 0.01 * (words of more than two syllables), in a text of 500 words: Sinha, Sharma,
 * Dasgupta and Basu, "New Readability Measures for Bangla and Hindi Texts", COLING 2012, first model for Hindi, fitted
 * to what readers said of texts of many kinds. Simple spoken Hindi has 2 to 4, that of the gazette above 6.
 * @param words of the text; those in other scripts are left out
 * @returns higher is harder; undefined when no word is in Devanagari
 */
export function hindiHardness(words: readonly string[]): number | undefined {
  const counted = words.filter((word) => DEVANAGARI.test(word)).map(aksharasAndSyllables);
  if (counted.length === 0) return undefined;
  const aksharas = counted.reduce((sum, each) => sum + each.aksharas, 0) / counted.length;
  const long = counted.filter(({ syllables }) => syllables > MOST_SIMPLE_SYLLABLES).length / counted.length;
  return -2.34 + 2.14 * aksharas + 0.01 * WORDS_OF_THE_STUDY * long;
}

function aksharasAndSyllables(word: string): { aksharas: number; syllables: number } {
  const aksharas = word.match(AKSHARA)?.length ?? 0;
  return { aksharas, syllables: aksharas - Number(aksharas > 1 && SILENT_END.test(word)) };
}
