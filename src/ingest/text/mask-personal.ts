/**
 * PURE. Hides what identifies a person: phone numbers, e-mail addresses, Aadhaar, PAN and account numbers, in the
 * digits of any script of India. Helplines (3 to 6 digits, 1800 and 1860 numbers) and sums of money stay readable.
 */
import { foldDigits } from './digits.js';
import { type FoundLink, linksInText, replaceLinks } from './links-in-text.js';

export const PERSONAL_KINDS = ['e-mail', 'phone', 'Aadhaar', 'PAN', 'account number'] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/**
 * In a citizen's post nobody knows whose landline it is, so it is masked; the landline of an office may stand in a
 * reply, so it is not named as personal.
 */
type Hidden = PersonalKind | 'landline';

/** What stands in the place of each kind, e.g. `[phone]`. */
function maskOf(kind: Hidden): string {
  return `[${kind === 'landline' ? 'phone' : kind}]`;
}

export function maskPersonal(text: string): string {
  return masked(text).text;
}

/** UTF-16 offsets, end exclusive. */
export interface TextSpan {
  start: number;
  end: number;
}

/** A masked text, and where a part of the original stands in it; what was hidden is covered whole. */
export interface MaskedText {
  text: string;
  spanOf: (span: TextSpan) => TextSpan;
}

export function masked(text: string): MaskedText {
  const inLinks = linksInText(text).flatMap(hiddenInLink);
  const linksMasked = withCuts(text, inLinks);
  const cuts = personalParts(linksMasked).map(({ at, length, kind }) => ({ at, length, mask: maskOf(kind) }));
  return {
    text: withCuts(linksMasked, cuts),
    spanOf: (span) => shifted(shifted(span, inLinks), cuts),
  };
}

/** A part of a text and what stands in its place. */
interface Cut {
  at: number;
  length: number;
  mask: string;
}

function withCuts(text: string, cuts: readonly Cut[]): string {
  let result = '';
  let end = 0;
  for (const { at, length, mask } of cuts) {
    result += text.slice(end, at) + mask;
    end = at + length;
  }
  return result + text.slice(end);
}

/** Cuts are in order of position and do not overlap. */
function shifted({ start, end }: TextSpan, cuts: readonly Cut[]): TextSpan {
  let [newStart, newEnd] = [start, end];
  for (const { at, length, mask } of cuts) {
    const growth = mask.length - length;
    const after = at + length;
    if (start >= after) newStart += growth;
    else if (start > at) newStart += at - start;
    if (end >= after) newEnd += growth;
    else if (end > at) newEnd += after - end + growth;
  }
  return { start: newStart, end: newEnd };
}

/** The kinds of personal data in a text, each once; landlines are none. */
export function personalKindsIn(text: string): PersonalKind[] {
  const kinds = new Set<Hidden>(personalParts(text).map((part) => part.kind));
  return PERSONAL_KINDS.filter((kind) => kinds.has(kind));
}

interface Part {
  at: number;
  length: number;
  kind: Hidden;
}

/**
 * Local part of an e-mail address or of a payment address (`name@bank`), then its host; with all that hangs on it, for
 * what is left over (`+91@bank`) would be an address of its own once the first is hidden.
 */
const ADDRESS = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}(?:@[\p{L}\p{N}][\p{L}\p{N}._%+-]+)+/gu;
const PAN = /(?<![A-Za-z])[A-Za-z]{5}\d{4}[A-Za-z](?![A-Za-z])/g;
/** Digits with single or double separators between them. */
const NUMBER = /(?:\(?\+ ?)?\(?\d(?:[ ()./\u00a0\u2010-\u2013-]{0,2}\d){5,}/g;

/** In order of position, none overlapping another: what one kind has taken, the next does not see. */
function personalParts(text: string): Part[] {
  const folded = foldDigits(text);
  const addresses = partsOf(folded, ADDRESS, 'e-mail');
  const pans = partsOf(without(folded, addresses), PAN, 'PAN');
  const numbers = [...withoutLinks(without(folded, [...addresses, ...pans])).matchAll(NUMBER)].flatMap(
    (match) => numbersIn(match[0], match.index, folded),
  );
  return [...addresses, ...pans, ...numbers].sort((one, other) => one.at - other.at);
}

function partsOf(text: string, pattern: RegExp, kind: Hidden): Part[] {
  return [...text.matchAll(pattern)].map((match) => part(match.index, match[0].length, kind));
}

/** Blanks keep the positions; each part is longer than what may stand between the digits of one number. */
function without(text: string, parts: readonly Part[]): string {
  const inOrder = [...parts].sort((one, other) => one.at - other.at);
  return withCuts(
    text,
    inOrder.map(({ at, length }) => ({ at, length, mask: ' '.repeat(length) })),
  );
}

function part(at: number, length: number, kind: Hidden): Part {
  return { at, length, kind };
}

/** Long numbers in web addresses name pages, not people. Blanks keep the positions. */
function withoutLinks(text: string): string {
  return replaceLinks(text, ({ written }) => ' '.repeat(written.length));
}

const MOST_GROUPS = 6;
const GROUP = /\d+/g;

/** Tries the longest run of digit groups first, so that `9906012345 2` is a phone number and a 2. */
function numbersIn(written: string, at: number, text: string): Part[] {
  const groups = [...written.matchAll(GROUP)].map((match) => ({ digits: match[0], at: match.index }));
  const parts: Part[] = [];
  for (let first = 0; first < groups.length;) {
    const found = longestFrom(groups, first, { written, at, text });
    if (found) parts.push(found.part);
    first = found ? found.next : first + 1;
  }
  return parts;
}

interface Group {
  digits: string;
  at: number;
}
interface Place {
  written: string;
  at: number;
  text: string;
}

function longestFrom(
  groups: readonly Group[],
  first: number,
  place: Place,
): { part: Part; next: number } | undefined {
  for (let count = Math.min(MOST_GROUPS, groups.length - first); count > 0; count--) {
    const run = groups.slice(first, first + count);
    const from = first === 0 ? 0 : (run[0]?.at ?? 0);
    const last = run.at(-1);
    const kind = kindOf(run.map((group) => group.digits));
    if (kind === undefined || last === undefined) continue;
    if (count === 1 && isSum(place.text, place.at + from, place.at + last.at + last.digits.length)) continue;
    const length = last.at + last.digits.length - from;
    return { part: part(place.at + from, length, kind), next: first + count };
  }
  return undefined;
}

/** Shorter numbers are helplines, postal codes and figures. */
const SHORTEST = 9;
const TOLL_FREE = /^(?:0|91)?18[06]0\d{6,7}$/;
const MOBILE = /^(?:0|91|0091)?[6-9]\d{9}$/;
const LANDLINE = /^(?:0|91)[1-8]\d{9}$/;
const AADHAAR = /^[2-9]\d{11}$/;
/** Bank accounts have 9 to 18 digits, cards 16. */
const ACCOUNT = /^\d{9,}$/;
const QUARTETS = 4;

function kindOf(groups: readonly string[]): Hidden | undefined {
  const digits = groups.join('');
  if (digits.length < SHORTEST || TOLL_FREE.test(digits)) return undefined;
  const inOne = groups.length === 1;
  const inQuartets = !areSums(groups) && groups.every((group) => group.length === QUARTETS);
  if (MOBILE.test(digits) && (inOne || isPhoneGrouping(groups))) return 'phone';
  if (LANDLINE.test(digits) && (inOne || isPhoneGrouping(groups))) return 'landline';
  if (AADHAAR.test(digits) && (inOne || inQuartets)) return 'Aadhaar';
  if (ACCOUNT.test(digits) && (inOne || (inQuartets && groups.length === QUARTETS))) return 'account number';
  return undefined;
}

/** At most one country code or zero of its own, then groups of two digits or more: no list of sums, no date. */
function isPhoneGrouping(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups;
  const isPrefix = first === '0' || first === '91' || first === '0091';
  const local = isPrefix ? rest : groups;
  const longest = Math.max(...local.map((group) => group.length));
  return !areSums(local) && longest <= 10 && local.every((group) => group.length >= 2) && local.length <= 5;
}

/** `6000 7000 8000` is a list of round sums. */
function areSums(groups: readonly string[]): boolean {
  return groups.length > 1 && groups.every((group) => group.length > 2 && group.endsWith('00'));
}

const CURRENCY_BEFORE = /(?:₹|\brs\.?|\binr|रु\.?|रुपये|रुपए|روپے|روپیہ) ?$/iu;
const CURRENCY_AFTER = /^ ?(?:₹|\/-|rs\b|rupees?\b|रु|रुपये|रुपए|روپے|crores?\b|lakhs?\b)/iu;
const NEARBY = 8;

function isSum(text: string, from: number, to: number): boolean {
  return (
    CURRENCY_BEFORE.test(text.slice(Math.max(0, from - NEARBY), from)) ||
    CURRENCY_AFTER.test(text.slice(to, to + NEARBY))
  );
}

const CHAT_HOSTS = /(?:^|\/\/)(?:wa\.me|api\.whatsapp\.com|web\.whatsapp\.com)\//i;
const LONG_NUMBER = /\d{8,}/g;

function hiddenInLink({ at, written }: FoundLink): Cut[] {
  if (!CHAT_HOSTS.test(written)) return [];
  return [...written.matchAll(LONG_NUMBER)].map((number) => ({
    at: at + number.index,
    length: number[0].length,
    mask: maskOf('phone'),
  }));
}
