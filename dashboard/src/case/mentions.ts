/** Naming a colleague in a note: what was begun after an @, and who is named in the end. Free of React. */

interface Named {
  id: string;
  name: string;
}

/** An @ at the start or after a blank, then at most two words: a name that is being typed. */
const BEGUN = /(?:^|\s)@(\p{L}[\p{L}\p{M}.]*(?: \p{L}[\p{L}\p{M}.]*)?|)$/u;

/** @param before the text up to the caret */
export function beganName(before: string): string | undefined {
  return BEGUN.exec(before)?.[1];
}

/** The text with the begun name completed, and where the caret goes. */
export function withName(text: string, caret: number, name: string): { text: string; caret: number } {
  const began = beganName(text.slice(0, caret)) ?? '';
  const before = `${text.slice(0, caret - began.length)}${name} `;
  return { text: before + text.slice(caret).replace(/^ /, ''), caret: before.length };
}

/** Longer names first, so that "@Asha Devi Bhat" is not taken for Asha Devi. */
export function mentionedIn<Colleague extends Named>(
  text: string,
  colleagues: readonly Colleague[],
): Colleague[] {
  let rest = text;
  return [...colleagues]
    .sort((a, b) => b.name.length - a.name.length)
    .filter(({ name }) => {
      const found = rest.includes(`@${name}`);
      rest = rest.replaceAll(`@${name}`, '');
      return found;
    });
}
