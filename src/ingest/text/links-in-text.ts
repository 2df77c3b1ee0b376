/** PURE. Web addresses inside a post, with or without `https://`. */

export interface FoundLink {
  /** Position of the address in the text, and the address as it stands there. */
  at: number;
  written: string;
  /** The address with its scheme. */
  link: string;
}

const LONGEST_LINK = 2000;
/** Every address has one; most posts have none, and need no closer look. */
const DOT_INSIDE = /\.[^\s.]/;
const WORD = /[^\s<>"“”«»‹›]+/gu;
const BEFORE = /^[^\p{L}\p{N}]{1,20}/u;
const AFTER = new Set([...".,;:!?*_~`'’)]}>|…।۔،؛؟"]);
const WITH_SCHEME = /https?:\/\//i;
/** A host alone is taken for an address only under these; elsewhere it needs a path (`closed.In` is no address). */
const PLAIN_HOST =
  /^(?:www\.[a-z0-9-]+(?:\.[a-z0-9-]+){1,4}|[a-z0-9-]+(?:\.[a-z0-9-]+){0,3}\.(?:com|org|gov\.in|nic\.in))$/i;
const HOST_AND_PATH = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.[a-z]{2,10}[/?]/i;

export function linksInText(text: string): FoundLink[] {
  const found: FoundLink[] = [];
  if (!DOT_INSIDE.test(text)) return found;
  for (const word of text.matchAll(WORD)) {
    const candidate = linkOf(word[0], word.index);
    if (candidate) found.push(candidate);
  }
  return found;
}

/** The text with each address replaced. */
export function replaceLinks(text: string, replacement: (link: FoundLink) => string): string {
  let result = '';
  let end = 0;
  for (const link of linksInText(text)) {
    result += text.slice(end, link.at) + replacement(link);
    end = link.at + link.written.length;
  }
  return result + text.slice(end);
}

function linkOf(word: string, start: number): FoundLink | undefined {
  if (!word.includes('.') || word.length > LONGEST_LINK) return undefined;
  const scheme = word.search(WITH_SCHEME);
  const from = scheme >= 0 ? scheme : (BEFORE.exec(word)?.[0].length ?? 0);
  const written = withoutEnd(word.slice(from));
  if (scheme < 0 && !PLAIN_HOST.test(written) && !HOST_AND_PATH.test(written)) return undefined;
  const link = scheme >= 0 ? written : `https://${written}`;
  return URL.canParse(link) ? { at: start + from, written, link } : undefined;
}

function withoutEnd(word: string): string {
  let end = word.length;
  while (end > 0 && AFTER.has(word.charAt(end - 1))) end--;
  return word.slice(0, end);
}
