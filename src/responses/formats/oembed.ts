/** PURE. How other sites embed an answer: https://oembed.com, type `rich`, without any script. */
import { escapeHtml } from '../../platform/html.js';
import type { FactCheck } from '../contract.js';
import { PICTURE_FORMS, pictureAddress } from './addresses.js';
import { DIRECTIONS, type Publisher, teaser, VERDICT_NAMES } from './publisher.js';
import { pictureVersion } from './share-picture.js';

const LONGEST_TEASER = 200;
const WIDTH = 600;
const HEIGHT = 240;
const SIZES = { card: { width: 1200, height: 630 }, square: { width: 1080, height: 1080 } } as const;
/** Seconds for which a consumer may keep it: corrections must reach the sites that embed. */
const KEPT_FOR = 3600;

export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  author_name: string;
  author_url: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  html: string;
  width: number;
  height: number;
  /** All three or none: a thumbnail must respect the limits too. */
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
}

export interface Limits {
  maxwidth?: number | undefined;
  maxheight?: number | undefined;
}

/** @param desk name and address of the desk; @param publisher the department */
export function oEmbedOf(
  factCheck: FactCheck,
  { desk, publisher }: { desk: string; publisher: Publisher },
  { maxwidth, maxheight }: Limits,
): OEmbed {
  const { headline, status } = factCheck;
  return {
    version: '1.0',
    type: 'rich',
    title: headline,
    author_name: publisher.name,
    author_url: publisher.url,
    provider_name: desk,
    provider_url: publisher.url,
    cache_age: KEPT_FOR,
    html: status === 'withdrawn' ? bare(factCheck) : quoted(factCheck, publisher),
    width: Math.min(WIDTH, maxwidth ?? WIDTH),
    height: Math.min(HEIGHT, maxheight ?? HEIGHT),
    ...thumbnailWithin(factCheck, { maxwidth, maxheight }),
  };
}

/** The one of the two pictures that fits, the wide one first. */
function thumbnailWithin(factCheck: FactCheck, { maxwidth, maxheight }: Limits): Partial<OEmbed> {
  const form = PICTURE_FORMS.find(
    (each) => SIZES[each].width <= (maxwidth ?? Infinity) && SIZES[each].height <= (maxheight ?? Infinity),
  );
  if (form === undefined) return {};
  return {
    thumbnail_url: pictureAddress(factCheck.url, form, pictureVersion(factCheck)),
    thumbnail_width: SIZES[form].width,
    thumbnail_height: SIZES[form].height,
  };
}

function quoted({ language, headline, fact, verdict, url }: FactCheck, publisher: Publisher): string {
  const direction = DIRECTIONS[language];
  return [
    `<blockquote cite="${escapeHtml(url)}" lang="${language}" dir="${direction}">`,
    `<p><strong>${escapeHtml(headline)}</strong></p>`,
    `<p>${escapeHtml(teaser(fact, LONGEST_TEASER))}</p>`,
    `<footer>${escapeHtml(publisher.name)} · <a href="${escapeHtml(url)}">${escapeHtml(VERDICT_NAMES[language][verdict])}</a></footer>`,
    '</blockquote>',
  ].join('');
}

/** A withdrawn answer states nothing any more; its page says why. */
function bare({ language, url }: FactCheck): string {
  return `<p lang="${language}" dir="${DIRECTIONS[language]}"><a href="${escapeHtml(url)}">${escapeHtml(url)}</a></p>`;
}
