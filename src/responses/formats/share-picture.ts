/**
 * PURE. The share picture of an answer: what stands where, in which size and colour. It shows the fact and never the
 * rumour, because a picture is passed on without its page. Drawn by `picture-studio.service.ts`.
 */
import type { FactCheck, ReplyLanguage } from '../contract.js';
import { canonicalJson } from '../content-hash.js';
import { sha256 } from '../../platform/secrets.js';
import { sentencesOf } from '../checks/sentences.js';
import type { PictureForm } from './addresses.js';
import { PICTURE_WORDS } from './picture-words.js';
import { DIRECTIONS } from './publisher.js';

export type Pictured = Pick<
  FactCheck,
  'language' | 'headline' | 'fact' | 'verdict' | 'status' | 'department' | 'publishedAt'
>;

/** What the picture says besides the answer itself. */
export interface PictureFrame {
  /** Name of the department in the language of the answer. */
  department: string;
  /** Name of the desk in the language of the answer. */
  desk: string;
  /** Where to read more, without the protocol. */
  address: string;
  /** Day of the publication in words. */
  day: string;
}

export interface TextBlock {
  text: string;
  colour: string;
  bold: boolean;
  /** Sizes in pixels, the largest that fits is taken. */
  sizes: readonly number[];
  /** Room in pixels; what does not fit in the smallest size is left out, unless it must stand. */
  room: number;
  mustStand: boolean;
  /** Pixels below the block. */
  gap: number;
}

export interface Picture {
  width: number;
  height: number;
  margin: number;
  direction: 'ltr' | 'rtl';
  /** A tick stands before the label. */
  ticked: boolean;
  language: ReplyLanguage;
  colours: { background: string; band: string; rule: string };
  /** Height of the coloured band on top. */
  band: number;
  /** In the band. */
  label: TextBlock;
  /** From the top down, below the band. */
  column: readonly TextBlock[];
  /** At the bottom. */
  footer: readonly TextBlock[];
}

const INK = '#14202b';
const SOFT = '#45525f';
const PAPER = '#fffdf8';
const WHITE = '#ffffff';
const RULE = '#d8d2c4';
/** All at least 4.5:1 with white. */
const BANDS = { known: '#17406b', over: '#8a1c1c' } as const;

const SHAPES = {
  card: {
    ...{ width: 1200, height: 630, margin: 64, band: 92 },
    ...{
      headline: { room: 250, sizes: [72, 64, 58, 52, 46, 41, 37, 33] },
      fact: { room: 150, sizes: [36, 33, 30, 27] },
    },
    ...{ footer: [26, 24, 22, 20, 18], gap: 34 },
  },
  square: {
    ...{ width: 1080, height: 1080, margin: 72, band: 112 },
    ...{
      headline: { room: 460, sizes: [92, 84, 76, 68, 60, 54, 48, 42] },
      fact: { room: 280, sizes: [46, 42, 38, 34, 30] },
    },
    ...{ footer: [32, 29, 26, 23, 20], gap: 48 },
  },
} as const;
const LABEL_SIZES = [38, 34, 30] as const;
const FOOTER_GAP = 5;
const FOOTER_ROOM = 46;
const LABEL_ROOM = 64;
const VERSION_LENGTH = 12;
/** Changes when the drawing itself does, so that kept pictures are drawn anew. */
const DRAWING = 2;

export function pictureOf(answer: Pictured, form: PictureForm, frame: PictureFrame): Picture {
  const { width, height, margin, band, headline, fact, footer, gap } = SHAPES[form];
  const words = PICTURE_WORDS[answer.language];
  const over = answer.status === 'published' ? undefined : words[answer.status];
  const title = {
    text: over ?? answer.headline,
    bold: true,
    colour: INK,
    mustStand: true,
  };
  const body = {
    text: over === undefined ? factShown(answer) : '',
    bold: false,
    colour: SOFT,
    mustStand: false,
  };
  const line = { sizes: footer, room: FOOTER_ROOM, gap: FOOTER_GAP, mustStand: true };
  const meaning = over === undefined ? words.going[answer.verdict] : '';
  return {
    width,
    height,
    margin,
    direction: DIRECTIONS[answer.language],
    ticked: over === undefined,
    language: answer.language,
    colours: { background: PAPER, band: over === undefined ? BANDS.known : BANDS.over, rule: RULE },
    band,
    label: {
      ...{ text: over === undefined ? words.known : words.label, bold: true, colour: WHITE },
      ...{ sizes: LABEL_SIZES, room: LABEL_ROOM, mustStand: true, gap: 0 },
    },
    column: [
      { ...title, ...headline, gap },
      { ...body, ...fact, gap },
    ],
    footer: [
      { ...line, text: meaning, bold: true, colour: INK },
      { ...line, text: `${frame.department} · ${frame.day}`, bold: false, colour: SOFT },
      { ...line, text: `${frame.desk} · ${leftToRight(frame.address)}`, bold: false, colour: SOFT },
    ].filter((block) => block.text !== ''),
  };
}

/** The first sentence of the fact, unless it only says the headline again. */
function factShown({ headline, fact }: Pictured): string {
  const plain = (text: string): string => text.replace(/[.।۔]+$/u, '').trim();
  return sentencesOf(fact).find((sentence) => plain(sentence) !== plain(headline)) ?? '';
}

/** Names what the picture shows: another content has another version. */
export function pictureVersion({
  language,
  headline,
  fact,
  verdict,
  status,
  department,
  publishedAt,
}: Pictured): string {
  const shown = {
    language,
    headline,
    fact,
    verdict,
    status,
    department,
    publishedAt,
  };
  return sha256(canonicalJson({ ...shown, drawing: DRAWING })).slice(0, VERSION_LENGTH);
}

/**
 * Pango markup of a text: escaped, and led by a mark of its direction, so that a Latin name turns no Urdu line around; an
 * amount stays on one line with its currency.
 */
export function markupOf(text: string, direction: 'ltr' | 'rtl'): string {
  const lead = direction === 'rtl' ? '\u200F' : '\u200E';
  const escaped = text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'));
  const line = escaped.replace(/\s+/g, ' ').trim();
  return lead + line.replace(/(Rs\.?|₹) (?=\d)/g, '$1\u00A0');
}

/** Isolated, or the parts of an address change places between Urdu words. */
function leftToRight(address: string): string {
  return `\u2066${address}\u2069`;
}
