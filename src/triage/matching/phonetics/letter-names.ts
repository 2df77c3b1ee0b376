/**
 * Acronyms as they are spoken: "पीएमजीकेएवाई" and "پی ایم جی کے اے وائی" are PMGKAY. Hindi writes the English names of the
 * letters as one word, Urdu as one word a letter; both are read back into Latin letters.
 */
import type { Token } from '../text/tokens.js';
import { foldWord } from '../slots/folded-words.js';

const NAMES = `
a ए اے ਏ
b बी بی ਬੀ
c सी سی ਸੀ
d डी ڈی ਡੀ
e ई ای ਈ
f एफ ایف ਐਫ
g जी جی ਜੀ
h एच ایچ ਐਚ
i आई आइ آئی ਆਈ
j जे جے ਜੇ
k के کے ਕੇ
l एल ایل ਐਲ
m एम ایم ਐਮ
n एन این ਐਨ
o ओ او ਓ
p पी پی ਪੀ
q क्यू کیو ਕਿਊ
r आर آر ਆਰ
s एस ایس ਐਸ
t टी ٹی ਟੀ
u यू یو ਯੂ
v वी وی ਵੀ
w डब्ल्यू डब्लू ڈبلیو ਡਬਲਯੂ
x एक्स ایکس ਐਕਸ
y वाई वाय وائی ਵਾਈ
z जेड ज़ेड زیڈ ਜ਼ੈੱਡ
`;
/** Small words of Urdu and Hindi that are letters only inside an acronym: of, and, came. */
const SMALL_WORDS = new Set(['کے', 'او', 'آئی', 'جی', 'के', 'ओ', 'जी', 'ਕੇ', 'ਜੀ'].map(foldWord));
const LONGEST_NAME = 8;
const LONGEST = 10;
const JOINS = /^(?:[-.]|\. |)$/;

const letters = new Map<string, string>();
for (const line of NAMES.trim().split('\n')) {
  const [letter = '', ...names] = line.split(/\s+/);
  for (const name of names) letters.set(foldWord(name), letter);
}

/** The letters that a word of another script spells, '' where it spells none. */
export function lettersOf(word: string): string {
  if (word.charCodeAt(0) < 0x900 && !letters.has(word)) return '';
  return spell(word, 0) ?? '';
}

/** Longest names first; a name that leaves the rest unreadable is given up. */
function spell(word: string, start: number): string | undefined {
  if (start === word.length) return '';
  if (start > 0 && word.length > LONGEST * LONGEST_NAME) return undefined;
  for (let width = Math.min(LONGEST_NAME, word.length - start); width > 0; width--) {
    const letter = letters.get(word.slice(start, start + width));
    if (letter === undefined) continue;
    const rest = spell(word, start + width);
    if (rest !== undefined) return letter + rest;
  }
  return undefined;
}

export interface Acronym {
  text: string;
  first: number;
  end: number;
}

/** Runs of spelled letters, and single Latin letters joined to what follows them by a hyphen or a full stop. */
export function readAcronyms(tokens: readonly Token[]): Acronym[] {
  const found: Acronym[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (spelledBy(tokens[i]) === '') continue;
    const acronym = acronymAt(tokens, i);
    if (!acronym) continue;
    found.push(acronym);
    i = acronym.end - 1;
  }
  return found;
}

function acronymAt(tokens: readonly Token[], first: number): Acronym | undefined {
  const isLatin = tokens[first]?.script === 'Latin';
  let start = first;
  while (
    !isLatin &&
    isSmall(tokens[start]) &&
    spelledBy(tokens[start + 1]) !== '' &&
    isSmall(tokens[start + 1])
  )
    start++;
  let end = start;
  let text = '';
  for (; end < tokens.length && text.length < LONGEST; end++) {
    const token = tokens[end];
    if (!token || token.script !== tokens[start]?.script) break;
    if (end > start && !isJoined(token, isLatin)) break;
    const spelled =
      spelledBy(token) || (isLatin && end > start && token.script === 'Latin' ? token.text : '');
    if (spelled === '') break;
    text += spelled;
    if (isLatin && token.text.length > 1) {
      end++;
      break;
    }
  }
  while (!isLatin && end > start + 1 && isSmall(tokens[end - 1]) && tokens[end - 1]?.text !== SPOKEN_I) {
    end--;
    text = text.slice(0, -1);
  }
  return text.length >= 2 && text.length <= LONGEST && !isOrdinary(tokens, start, end)
    ? { text, first: start, end }
    : undefined;
}

const SPOKEN_I = foldWord('آئی');

/** Two small words side by side are no acronym. */
function isOrdinary(tokens: readonly Token[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isSmall(tokens[i])) return false;
  return true;
}

function isSmall(token: Token | undefined): boolean {
  return token !== undefined && SMALL_WORDS.has(token.text);
}

function spelledBy(token: Token | undefined): string {
  return token?.kind === 'word' ? token.forms.spelled : '';
}

function isJoined(token: Token, isLatin: boolean): boolean {
  return isLatin ? token.gap === '-' || token.gap === '.' : token.gap === ' ' || JOINS.test(token.gap);
}
