/** PURE. A short title for a case, from the first sentence of its claim that says something. Give it masked text. */
import { prepare, type PreparedText } from './matching/index.js';

export const LONGEST_TITLE = 120;
const FEWEST_WORDS = 4;
const UNTITLED = 'A post without text';

const SENTENCE_END = /(?<=[.!?।۔؟])\s+|\n+/gu;
/** Signs of currency belong to what follows. */
const BEFORE_WORDS = /^(?:[\s\p{P}]|(?!\p{Sc})\p{S})+/u;

/** What forwarded posts begin with ("Forwarded many times: …") is left out, as the matching engine leaves it out. */
export function caseTitle(claim: string, link: string | null = null): string {
  const text = prepare(claim);
  const sentences = sentencesOf(claim);
  const saying = sentences
    .map(({ start, end }) => withoutOpening(text, start, end))
    .filter((sentence) => sentence !== '');
  const chosen =
    saying.find((sentence) => words(sentence) >= FEWEST_WORDS) ??
    saying[0] ??
    sentences.map(({ start, end }) => fromWords(claim.slice(start, end))).find(Boolean);
  return shorten(chosen ?? link ?? UNTITLED);
}

/** UTF-16 offsets, end exclusive. */
interface Range {
  start: number;
  end: number;
}

function sentencesOf(claim: string): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (const end of claim.matchAll(SENTENCE_END)) {
    ranges.push({ start, end: end.index });
    start = end.index + end[0].length;
  }
  return [...ranges, { start, end: claim.length }];
}

/** Empty when the whole sentence is boilerplate. */
function withoutOpening({ original, tokens, boilerplate }: PreparedText, start: number, end: number): string {
  let from = start;
  for (const [place, token] of tokens.entries()) {
    if (token.start < start) continue;
    if (token.start >= end) return '';
    if (boilerplate[place] !== 1) return fromWords(original.slice(from, end));
    from = token.end;
  }
  return tokens.length === 0 ? fromWords(original.slice(from, end)) : '';
}

function fromWords(sentence: string): string {
  return sentence.replace(BEFORE_WORDS, '').trim();
}

function words(sentence: string): number {
  return sentence.split(/\s+/u).length;
}

/** Cuts at a word where one ends near the limit; never inside a surrogate pair. */
function shorten(text: string): string {
  const oneLine = text.replace(/\s+/gu, ' ').trim();
  if (oneLine.length <= LONGEST_TITLE) return oneLine;
  const cut = oneLine.slice(0, LONGEST_TITLE - 1).replace(/[\uD800-\uDBFF]$/u, '');
  const border = cut.lastIndexOf(' ');
  return `${(border > LONGEST_TITLE / 2 ? cut.slice(0, border) : cut).trimEnd()}…`;
}
