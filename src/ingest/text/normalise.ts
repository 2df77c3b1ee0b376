/**
 * PURE. A post as it is compared with others: without what phones and chat programs add to it.
 * The original is kept beside it. Linear in the length of the text: every repeated part of a pattern is bounded
 * or stands at the end of its line.
 */
import { LONGEST_TEXT } from '../contract.js';
import { withoutForwardingMarks } from './forwarding-marks.js';

/** More marks on one letter than any script needs: bounds the work of Unicode composition. */
const PILED_MARKS = /(\p{M}{8})\p{M}+/gu;
/** Zero-width characters, bidirectional controls, variation selectors, soft hyphens, tags. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const LINE_END = /\r\n?|[\u2028\u2029\u0085\v\f]/g;
/** What is left of them once line ends have become one kind. */
const CONTROL = /(?![\t\n])\p{Cc}/gu;
const BLANKS = /[^\S\n]+/g;

export function normalise(text: string): string {
  return unicode(text)
    .split('\n')
    .map((line) => withoutEmphasis(withoutForwardingMarks(line.trim())).trim())
    .filter((line) => line !== '')
    .join('\n')
    .slice(0, LONGEST_TEXT);
}

/** One form for each character, nothing invisible, one kind of blank and of line end. */
function unicode(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(PILED_MARKS, '$1')
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(LINE_END, '\n')
    .replace(CONTROL, '')
    .replace(BLANKS, ' ');
}

const EMPHASIS = /[*_~`]+/g;
/** `*99#`: a code to dial, not emphasis. */
const DIALLED_CODE = /^\*[\p{Nd}*]{1,20}#/u;
/** Between two of these a mark is part of a word, an address or a sum. */
const INSIDE_WORD = /[\p{L}\p{N}\p{M}/.=&?%:#@+-]/u;

function withoutEmphasis(line: string): string {
  if (line.search(EMPHASIS) < 0) return line;
  const plain = line.replace(EMPHASIS, (marks, at: number) => {
    const after = line.charAt(at + marks.length);
    const inside = INSIDE_WORD.test(line.charAt(at - 1)) && INSIDE_WORD.test(after);
    return inside || DIALLED_CODE.test(line.slice(at, at + 24)) ? marks : '';
  });
  return plain.replace(BLANKS, ' ');
}
