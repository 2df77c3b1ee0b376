/** The text as the desk stores it for comparison: what makes two copies of one forward differ is taken out. */
import { hashText } from './hash.js';
import type { Language } from './language.js';
import { prepare } from './prepare.js';
import type { Script } from './scripts.js';
import type { Span } from '../types.js';

export interface NormalisedText {
  /** NFKC, without invisible characters, emphasis marks and forward headers, white space single. */
  text: string;
  /** Boilerplate in the ORIGINAL text. */
  boilerplate: Span[];
  language: Language;
  /** Script of most of the letters. */
  script: Script;
  informativeTokens: number;
  /** The same for copies that differ in case, punctuation, emoji, invisible characters and boilerplate; '' for an empty text. */
  fingerprint: string;
}

const INVISIBLE =
  /[\u00ad\u034f\u061c\u180b-\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const EMPHASIS = /(^|[\s([{"'.,:;!?-])([*_~]{1,3})(?=\S)([^*_~\n]{1,400})\2(?=$|[\s)\]}"'.,:;!?-])/gmu;
const FORWARD_HEADER =
  /^[\s>*_~[(-]{0,8}(?:forwarded(?: as received| many times| message)?|fwd|कई बार फॉरवर्ड किया गया|کئی بار فارورڈ کیا گیا)[\s:*_~\])-]{0,8}$/gimu;

export function normalise(original: string): NormalisedText {
  const prepared = prepare(original);
  const { tokens, boilerplate } = prepared;
  return {
    text: cleanText(original),
    boilerplate: spansOf(tokens, boilerplate),
    language: prepared.language,
    script: mainScript(tokens),
    informativeTokens: prepared.informativeTokens,
    fingerprint: fingerprintOf(tokens.filter((_, i) => boilerplate[i] !== 1).map((token) => token.text)),
  };
}

function cleanText(original: string): string {
  return original
    .replace(LONE_SURROGATE, '\ufffd')
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(FORWARD_HEADER, '')
    .replace(EMPHASIS, '$1$3')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\s]*/g, '\n')
    .trim();
}

function spansOf(tokens: readonly { start: number; end: number }[], flags: Uint8Array): Span[] {
  const spans: Span[] = [];
  tokens.forEach((token, i) => {
    if (flags[i] !== 1) return;
    const last = spans.at(-1);
    if (last && flags[i - 1] === 1) last.end = token.end;
    else spans.push({ start: token.start, end: token.end });
  });
  return spans;
}

function mainScript(tokens: readonly { kind: string; script: Script; text: string }[]): Script {
  const letters = new Map<Script, number>();
  for (const token of tokens) {
    if (token.kind === 'word')
      letters.set(token.script, (letters.get(token.script) ?? 0) + token.text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'Other';
}

/** 64 bits as 16 hexadecimal digits. */
function fingerprintOf(words: readonly string[]): string {
  if (words.length === 0) return '';
  const joined = words.join(' ');
  return hex(hashText(joined, 101)) + hex(hashText(joined, 211));
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
