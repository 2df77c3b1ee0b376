/** The names that a post and a document share: the scheme, by its title or an alias, and words that are rare everywhere. */
import { isUnitWord } from '../slots/slot-words.js';
import type { PreparedText } from '../text/prepare.js';
import type { MatchingDocument } from '../types.js';
import type { SharedWord } from './shared-spans.js';
import { textOfDocument } from './texts-of-document.js';

const MAX_NAMES = 6;
const MAX_TITLE = 60;
const MIN_LETTERS = 4;
const LATIN = /^[\p{Script=Latin}\p{N}\p{P}\p{Zs}]+$/u;

/** The scheme that the post names, as an official knows it; undefined where it names none. */
export function schemeNamed(post: PreparedText, document: MatchingDocument): string | undefined {
  const terms = new Set<number>();
  post.forms.forEach((form, i) => {
    if (post.boilerplate[i] === 1) return;
    terms.add(form.word);
    if (form.skeleton !== 0) terms.add(form.skeleton);
  });
  const names = [...(document.aliases ?? []), document.title ?? ''].filter((name) => name.trim() !== '');
  const named = names.filter((name) => isNamed(textOfDocument(document, name), terms));
  const known = named.find((name) => LATIN.test(name) && /\p{Lu}/u.test(name));
  if (known !== undefined || named.length === 0) return known;
  const title = document.title ?? '';
  return title !== '' && title.length <= MAX_TITLE ? title : named[0];
}

function isNamed(name: PreparedText, terms: ReadonlySet<number>): boolean {
  const words = name.forms.filter((form) => !form.stop);
  return words.length > 0 && words.every((form) => terms.has(form.word) || terms.has(form.skeleton));
}

/** Shared words that are no everyday words, as the fact writes them. */
export function rareWords(shared: readonly SharedWord[], fact: PreparedText): string[] {
  const names = new Set<string>();
  for (const { fact: at } of shared) {
    const token = fact.tokens[at];
    if (token?.kind !== 'word' || names.size >= MAX_NAMES) continue;
    const isName = token.acronym || (token.capital && at > 0) || token.text.length >= MIN_LETTERS;
    if (!isName || fact.forms[at]?.stop === true) continue;
    if (token.forms.meaning !== undefined || token.forms.cues !== 0 || isUnitWord(token.text)) continue;
    if (fact.numbers.some(({ first, end }) => at >= first && at < end)) continue;
    names.add(fact.original.slice(token.start, token.end));
  }
  return [...names];
}
