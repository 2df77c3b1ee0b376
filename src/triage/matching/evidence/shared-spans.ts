/** Where a post and one text of a document say the same words, in any script. */
import type { PreparedText } from '../text/prepare.js';
import { languageOfScript } from '../text/language.js';
import type { WrittenSpan } from '../types.js';

export interface SharedSpan {
  post: WrittenSpan;
  fact: WrittenSpan;
}

/** Tokens of the post and of the fact that are the same word. */
export interface SharedWord {
  post: number;
  fact: number;
}

const MAX_SPANS = 12;
const PART_OF_WORD = /[\p{L}\p{M}\p{N}\u200c\u200d]/u;

export function sharedWords(post: PreparedText, fact: PreparedText): SharedWord[] {
  const places = new Map<number, number>();
  fact.forms.forEach((form, i) => {
    if (form.stop) return;
    if (!places.has(form.word)) places.set(form.word, i);
    if (form.skeleton !== 0 && !places.has(form.skeleton)) places.set(form.skeleton, i);
  });
  const shared: SharedWord[] = [];
  post.forms.forEach((form, i) => {
    if (form.stop || post.boilerplate[i] === 1) return;
    const at = places.get(form.word) ?? places.get(form.skeleton);
    if (at !== undefined) shared.push({ post: i, fact: at });
  });
  return shared;
}

/** Words that follow each other in both texts are one span; every span begins and ends where words do. */
export function spansOf(shared: readonly SharedWord[], post: PreparedText, fact: PreparedText): SharedSpan[] {
  const spans: SharedSpan[] = [];
  let last: SharedWord | undefined;
  for (const word of shared) {
    const mine = wholeWord(post, word.post);
    const theirs = wholeWord(fact, word.fact);
    const open = spans.at(-1);
    if (open && last && word.post === last.post + 1 && word.fact === last.fact + 1) {
      open.post.end = mine.end;
      open.fact.end = theirs.end;
    } else if (open && mine.start < open.post.end) {
      // The second part of a word that is one span already, such as #PensionBand.
      open.post.end = Math.max(open.post.end, mine.end);
    } else if (spans.length < MAX_SPANS) spans.push({ post: mine, fact: theirs });
    else break;
    last = word;
  }
  return spans;
}

function wholeWord(prepared: PreparedText, token: number): WrittenSpan {
  const { original } = prepared;
  const number = prepared.numbers.find(({ first }) => first === token);
  let start = prepared.tokens[token]?.start ?? 0;
  let end = prepared.tokens[(number?.end ?? token + 1) - 1]?.end ?? start;
  while (start > 0 && isPartOfWord(original, start - 1)) start--;
  while (end < original.length && isPartOfWord(original, end)) end++;
  const script = prepared.tokens[token]?.script ?? 'Other';
  return { start, end, script, language: languageOfScript(script, prepared.language) };
}

/** Whether the letter with this code unit is inside a word; surrogate pairs are read whole. */
function isPartOfWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const isLow = unit >= 0xdc00 && unit <= 0xdfff;
  return PART_OF_WORD.test(String.fromCodePoint(text.codePointAt(isLow ? at - 1 : at) ?? 0));
}
