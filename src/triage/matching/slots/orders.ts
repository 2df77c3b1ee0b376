/**
 * Numbers of orders: "Government Order 155-IND of 2020", "G.O. No. 12-JK(SWD) of 2024", "S.O. 416(E)", "SRO 294",
 * "आदेश संख्या 45", "حکم نمبر 12". The value is the number with its letters and year: "155-ind/2020".
 */
import type { Token } from '../text/tokens.js';
import { wordSet } from './folded-words.js';

export interface OrderFound {
  value: string;
  first: number;
  end: number;
}

const ORDER_WORDS = wordSet(
  `order go so sro notification circular letter memorandum om gazette आदेश अधिसूचना परिपत्र शासनादेश
  حکم حکمنامہ نوٹیفکیشن سرکلر آرڈر aadesh hukumnama ਹੁਕਮ`,
);
const NUMBER_WORDS = wordSet('no number num nos संख्या सं नंबर क्रमांक نمبر شمار ਨੰਬਰ');
const OF_YEAR = wordSet('of dated dt dtd date का की دिनांक کا کی مورخہ');
const JOINS = /^[-/().\s]*$/;
const FIRST_YEAR = 1947;
const LAST_YEAR = 2100;
const MOST_PARTS = 5;
const LETTERS = /^[a-z]{1,6}$/;

export function orderAt(tokens: readonly Token[], first: number): OrderFound | undefined {
  let at = afterOrderWord(tokens, first);
  if (at === 0) return undefined;
  const isNumbered = NUMBER_WORDS.has(tokens[at]?.text ?? '');
  if (isNumbered) at++;
  const leading = tokens[at]?.kind === 'number' ? '' : (tokens[at]?.text ?? '');
  if (leading !== '') {
    if (
      !LETTERS.test(leading) ||
      tokens[at + 1]?.kind !== 'number' ||
      !/^[-/]$/.test(tokens[at + 1]?.gap ?? '')
    )
      return undefined;
    at++;
  }
  const number = tokens[at];
  if (number?.kind !== 'number' || number.text.includes('.') || /[,;!?।۔\n]/u.test(number.gap))
    return undefined;
  const parts = [...(leading === '' ? [] : [leading]), number.text];
  let hasLetters = leading !== '';
  for (at++; at < tokens.length && parts.length < MOST_PARTS; at++) {
    const token = tokens[at];
    if (!token || OF_YEAR.has(token.text) || token.gap.trim() === '' || !JOINS.test(token.gap)) break;
    if (token.kind === 'number' ? token.text.includes('.') : !LETTERS.test(token.text)) break;
    parts.push(token.text);
    hasLetters = true;
  }
  const year = yearAfter(tokens, at);
  if (year > 0) return { value: `${parts.join('-')}/${year}`, first, end: at + 2 };
  return isNumbered || hasLetters ? { value: parts.join('-'), first, end: at } : undefined;
}

/** Index behind "order", "G.O.", "S.O." or "SRO"; 0 where none stands here. */
function afterOrderWord(tokens: readonly Token[], first: number): number {
  const token = tokens[first];
  if (token?.kind !== 'word') return 0;
  const isSplit = (token.text === 'g' || token.text === 's') && tokens[first + 1]?.text === 'o';
  if (isSplit && (tokens[first + 1]?.gap ?? '').trim() === '.') return first + 2;
  const isShort = token.text === 'go' || token.text === 'so' || token.text === 'om';
  return ORDER_WORDS.has(token.text) && (!isShort || token.acronym) ? first + 1 : 0;
}

function yearAfter(tokens: readonly Token[], at: number): number {
  const year = Number(tokens[at + 1]?.text ?? NaN);
  return OF_YEAR.has(tokens[at]?.text ?? '') && year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
}

export function mayBeginOrder(word: string): boolean {
  return ORDER_WORDS.has(word) || word === 'g' || word === 's';
}
