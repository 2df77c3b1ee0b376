/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), by the headings of its specification. */
import { isAddress, isFilled, isInstant, isLanguage, isOnce, type Rule } from './rules.js';

type Loose = Readonly<Record<string, unknown>>;

const TOP_LEVEL = [
  'version',
  'title',
  'home_page_url',
  'feed_url',
  'description',
  'user_comment',
  'next_url',
  'icon',
  'favicon',
  'authors',
  'language',
  'expired',
  'hubs',
  'items',
];
const ITEM = [
  'id',
  'url',
  'external_url',
  'title',
  'content_html',
  'content_text',
  'summary',
  'image',
  'banner_image',
  'date_published',
  'date_modified',
  'authors',
  'tags',
  'language',
  'attachments',
];
const AUTHOR = ['name', 'url', 'avatar'];

const listOf = (value: unknown): Loose[] => (Array.isArray(value) ? value : []);
const itemsOf = ({ items }: Loose): Loose[] => listOf(items);
const each = (holds: (item: Loose) => boolean) => (feed: Loose) => itemsOf(feed).every(holds);
const optional = (value: unknown, holds: (value: unknown) => boolean): boolean =>
  value === undefined || holds(value);
const known = (element: Loose, names: readonly string[]): boolean =>
  Object.keys(element).every((name) => names.includes(name) || name.startsWith('_'));

export const JSON_FEED_RULES: readonly Rule<Loose>[] = [
  {
    rule: 'top-level: version is the address of the format',
    holds: ({ version }) => version === 'https://jsonfeed.org/version/1.1',
  },
  { rule: 'top-level: title is required', holds: ({ title }) => isFilled(title) },
  { rule: 'top-level: items is a list', holds: ({ items }) => Array.isArray(items) },
  {
    rule: 'top-level: home_page_url is strongly recommended',
    holds: ({ home_page_url }) => isAddress(home_page_url),
  },
  { rule: 'top-level: feed_url is strongly recommended', holds: ({ feed_url }) => isAddress(feed_url) },
  { rule: 'top-level: language is a BCP 47 tag', holds: ({ language }) => isLanguage(language) },
  { rule: 'top-level: no members but those of the format', holds: (feed) => known(feed, TOP_LEVEL) },
  {
    rule: 'authors: a list, each with at least one of name, url, avatar',
    holds: ({ authors }) =>
      listOf(authors).length > 0 &&
      listOf(authors).every(
        (author) => known(author, AUTHOR) && AUTHOR.some((name) => isFilled(author[name])),
      ),
  },
  {
    rule: 'authors: the address is whole',
    holds: ({ authors }) => listOf(authors).every(({ url }) => optional(url, isAddress)),
  },
  {
    rule: 'authors: the member author of version 1 is gone',
    holds: (feed) => !('author' in feed) && itemsOf(feed).every((item) => !('author' in item)),
  },
  {
    rule: 'items: id is required, a string, unique',
    holds: (feed) =>
      itemsOf(feed).every(({ id }) => isFilled(id)) && isOnce(itemsOf(feed).map(({ id }) => id)),
  },
  { rule: 'items: url is whole', holds: each(({ url }) => isAddress(url)) },
  {
    rule: 'items: content_html or content_text must be present',
    holds: each(({ content_html, content_text }) => isFilled(content_html) || isFilled(content_text)),
  },
  {
    rule: 'items: content_text is no markup',
    holds: each(({ content_text }) =>
      optional(content_text, (text) => isFilled(text) && !/<(p|div|blockquote|li)\b/i.test(String(text))),
    ),
  },
  { rule: 'items: title is plain text', holds: each(({ title }) => isFilled(title)) },
  { rule: 'items: image is whole', holds: each(({ image }) => optional(image, isAddress)) },
  {
    rule: 'items: dates are of RFC 3339',
    holds: each(
      ({ date_published, date_modified }) => isInstant(date_published) && optional(date_modified, isInstant),
    ),
  },
  {
    rule: 'items: modified is not before published',
    holds: each(({ date_published, date_modified }) => String(date_published) <= String(date_modified)),
  },
  {
    rule: 'items: tags are texts',
    holds: each(({ tags }) => optional(tags, (list) => Array.isArray(list) && list.every(isFilled))),
  },
  { rule: 'items: language is a BCP 47 tag', holds: each(({ language }) => optional(language, isLanguage)) },
  { rule: 'items: no members but those of the format', holds: each((item) => known(item, ITEM)) },
];
