/**
 * Which words of a text stand beside one that denies, restricts or widens: "registration is not needed", "only widows", "all
 * weavers". A post that shares such a word with the fact, but not what stands beside it, may say the opposite of it.
 */
import type { PreparedText } from '../text/prepare.js';
import type { Token } from '../text/tokens.js';
import { TURN } from '../slots/turning-words.js';
import { CLAUSE_END } from '../slots/turns.js';

/** Roles of the words that change what the words beside them say. */
export const OPERATORS = ['negates', 'reach-', 'reach+'] as const;

/** In either direction: these languages deny behind the word or before it. */
const WITHIN = 3;
const BITS = OPERATORS.map((role) => TURN[role] ?? 0);
const ANY = BITS.reduce((all, bit) => all | bit, 0);

/** By the sound or meaning of each word, one bit for each operator that stands beside it anywhere in the text. */
export type Operated = Map<number, number>;

export function operatedWords(prepared: PreparedText, into: Operated = new Map()): Operated {
  const { tokens, forms, boilerplate } = prepared;
  const beside = operatorsBeside(tokens);
  tokens.forEach(({ kind }, i) => {
    const form = forms[i];
    if (!form || kind !== 'word' || boilerplate[i] === 1) return;
    if (form.stop || form.skeleton === 0 || (form.turns & ANY) !== 0) return;
    into.set(form.skeleton, (into.get(form.skeleton) ?? 0) | (beside[i] ?? 0));
  });
  return into;
}

function operatorsBeside(tokens: readonly Token[]): Uint8Array {
  const beside = new Uint8Array(tokens.length);
  tokens.forEach(({ forms: { turns } }, at) => {
    if ((turns & ANY) === 0) return;
    const mask = BITS.reduce((bits, bit, i) => ((turns & bit) === 0 ? bits : bits | (1 << i)), 0);
    for (let i = at - 1; i >= Math.max(0, at - WITHIN) && !ends(tokens[i + 1]); i--)
      beside[i] = (beside[i] ?? 0) | mask;
    for (let i = at + 1; i <= Math.min(tokens.length - 1, at + WITHIN) && !ends(tokens[i]); i++)
      beside[i] = (beside[i] ?? 0) | mask;
  });
  return beside;
}

function ends(token: Token | undefined): boolean {
  return CLAUSE_END.test(token?.gap ?? '');
}

/** For each operator: words that both texts hold and that it stands beside in the post alone, in the fact alone, in both. */
export function comparedOperators(
  post: Operated,
  fact: Operated,
): { post: number; fact: number; both: number }[] {
  return OPERATORS.map((_, i) => {
    const counts = { post: 0, fact: 0, both: 0 };
    for (const [word, inPost] of post) {
      const inFact = fact.get(word);
      if (inFact === undefined) continue;
      const [here, there] = [(inPost >> i) & 1, (inFact >> i) & 1];
      if (here === 1 && there === 1) counts.both++;
      else if (here === 1) counts.post++;
      else if (there === 1) counts.fact++;
    }
    return counts;
  });
}
