/**
 * PURE. Does a text say the myth again? Repeating a myth makes it familiar, and what is familiar is believed
 * (Debunking Handbook 2020, "the truth sandwich"): it is named once, in its own field, after the fact.
 */
import { sentencesOf, wordsOf } from './sentences.js';

/** Share of the myth's word pairs in one sentence from which on it is the myth again. */
const REPEATED_SHARE = 0.75;
/** A headline is short: fewer shared pairs already repeat. Counted from the myth and from the headline. */
const ECHOED_SHARE = 0.6;
/** With fewer words, a shared wording is chance. */
const FEWEST_WORDS = 3;

/** Whether one sentence of the text repeats the myth, word for word or nearly so. */
export function repeatsMyth(text: string, myth: string): boolean {
  const mythWords = normalisedWords(myth);
  if (mythWords.length < FEWEST_WORDS) return false;
  if (containsRun(normalisedWords(text), mythWords)) return true;
  const mythPairs = pairs(mythWords);
  return sentencesOf(text)
    .map(normalisedWords)
    .filter((words) => !givesAnotherFigure(words, mythWords) && !denies(words, mythWords))
    .some((words) => sharedPart(mythPairs, pairs(words)) >= REPEATED_SHARE);
}

/** How a headline leans on the myth's wording: it says it again, only denies it, or uses words of its own. */
export type Echo = 'repetition' | 'denial' | 'none';

export function echoOf(headline: string, myth: string): Echo {
  if (repeatsMyth(headline, myth)) return 'repetition';
  const words = normalisedWords(headline).filter((word) => !LABELS.has(word));
  const mythWords = normalisedWords(myth);
  if (words.length < FEWEST_WORDS || mythWords.length < FEWEST_WORDS) return 'none';
  if (givesAnotherFigure(words, mythWords)) return 'none';
  const [own, theirs] = [pairs(words), pairs(mythWords)];
  if (Math.max(sharedPart(own, theirs), sharedPart(theirs, own)) < ECHOED_SHARE) return 'none';
  return denies(words, mythWords) ? 'denial' : 'repetition';
}

/** Said around a myth, these make a headline no better: "Pension stopped by Friday: this is fake". */
const LABELS = wordSet(
  'fake false hoax rumour rumours rumor rumors misinformation myth fact check alert claim message post viral untrue wrong this',
  'फर्जी अफवाह झूठ झूठा झूठी गलत भ्रामक फैक्ट चेक वायरल संदेश दावा यह',
  'جعلی افواہ جھوٹ جھوٹا جھوٹی غلط فیکٹ چیک وائرل پیغام دعوی یہ',
);
const NEGATIONS = wordSet(
  'no not never nobody none cannot cant hasnt havent isnt arent wasnt werent dont doesnt didnt wont',
  'नहीं न ना मत',
  'نہیں نہ مت',
);

/** One of the two is negated and the other is not. */
function denies(words: readonly string[], mythWords: readonly string[]): boolean {
  const negated = (some: readonly string[]): boolean => some.some((word) => NEGATIONS.has(word));
  return negated(words) !== negated(mythWords);
}

/** A true figure in the place of the false one: the sentence corrects the myth rather than repeating it. */
function givesAnotherFigure(words: readonly string[], mythWords: readonly string[]): boolean {
  return words.some((word) => /\p{N}/u.test(word) && !mythWords.includes(word));
}

function wordSet(...languages: string[]): ReadonlySet<string> {
  return new Set(languages.flatMap(normalisedWords));
}

function normalisedWords(text: string): string[] {
  return wordsOf(text.normalize('NFKC').toLowerCase())
    .map((word) => word.replace(/[^\p{L}\p{M}\p{N}]/gu, ''))
    .filter((word) => word !== '');
}

function pairs(words: readonly string[]): Set<string> {
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));
}

/** Share of the first set's pairs that the second holds too. */
function sharedPart(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (some.size === 0) return 0;
  return [...some].filter((pair) => others.has(pair)).length / some.size;
}

function containsRun(words: readonly string[], run: readonly string[]): boolean {
  return ` ${words.join(' ')} `.includes(` ${run.join(' ')} `);
}
