/** oEmbed 1.0 (https://oembed.com), by its sections. */
import { isAddress, isFilled, type Rule } from './rules.js';

export interface EmbedAnswer {
  status: number;
  contentType: string;
  asked: { maxwidth?: number; maxheight?: number };
  body: Readonly<Record<string, unknown>>;
}

const fits = (size: unknown, most: number | undefined): boolean =>
  size === undefined || Number(size) <= (most ?? Infinity);
const THUMBNAIL = ['thumbnail_url', 'thumbnail_width', 'thumbnail_height'];

export const OEMBED_RULES: readonly Rule<EmbedAnswer>[] = [
  {
    rule: '2.3.4.1: JSON is served as application/json',
    holds: ({ status, contentType }) => status === 200 && /^application\/json(;|$)/.test(contentType),
  },
  {
    rule: '2.3.4: type is one of four',
    holds: ({ body }) => ['photo', 'video', 'link', 'rich'].includes(String(body['type'])),
  },
  { rule: '2.3.4: version must be 1.0', holds: ({ body }) => body['version'] === '1.0' },
  {
    rule: '2.3.4: names of author and provider with their addresses',
    holds: ({ body }) =>
      isFilled(body['author_name']) &&
      isAddress(body['author_url']) &&
      isFilled(body['provider_name']) &&
      isAddress(body['provider_url']),
  },
  { rule: '2.3.4: cache_age in seconds', holds: ({ body }) => Number.isInteger(body['cache_age']) },
  {
    rule: '2.3.4: all of the thumbnail or none',
    holds: ({ body }) => [0, THUMBNAIL.length].includes(THUMBNAIL.filter((name) => name in body).length),
  },
  {
    rule: '2.3.4: the thumbnail respects maxwidth and maxheight',
    holds: ({ body, asked }) =>
      fits(body['thumbnail_width'], asked.maxwidth) && fits(body['thumbnail_height'], asked.maxheight),
  },
  {
    rule: '2.3.4.4: rich has html, width and height',
    holds: ({ body }) =>
      isFilled(body['html']) && Number.isInteger(body['width']) && Number.isInteger(body['height']),
  },
  {
    rule: '2.3.4.4: width and height respect the limits',
    holds: ({ body, asked }) => fits(body['width'], asked.maxwidth) && fits(body['height'], asked.maxheight),
  },
  {
    rule: '2.3.4.4: the html is valid XHTML without a script',
    holds: ({ body }) => !/<script|\son\w+=/i.test(String(body['html'])),
  },
];
