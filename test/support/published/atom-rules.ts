/** RFC 4287 (The Atom Syndication Format), section by section; and what the W3C feed validator warns of. */
import type { XmlElement } from '../strict-xml.js';
import { isAddress, isFilled, isInstant, isLanguage, isOnce, type Rule } from './rules.js';

const FEED = [
  'id',
  'title',
  'updated',
  'author',
  'link',
  'entry',
  'subtitle',
  'category',
  'generator',
  'icon',
];
const ENTRY = ['id', 'title', 'updated', 'published', 'author', 'link', 'category', 'summary', 'content'];
const TEXT_TYPES = [undefined, 'text', 'html'];

const all = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.name === name);
const one = (element: XmlElement, name: string): boolean => all(element, name).length === 1;
const textOf = (element: XmlElement, name: string): string => all(element, name)[0]?.text ?? '';
const links = (element: XmlElement, rel: string): XmlElement[] =>
  all(element, 'link').filter(({ attributes }) => (attributes['rel'] ?? 'alternate') === rel);
const entriesOf = (feed: XmlElement): XmlElement[] => all(feed, 'entry');
const each = (holds: (entry: XmlElement) => boolean) => (feed: XmlElement) => entriesOf(feed).every(holds);
const everywhere = (element: XmlElement): XmlElement[] => [element, ...element.children.flatMap(everywhere)];
/** All start tags that a text names are closed in order: what "unescaped markup" must at least be. */
const isMarkup = (html: string): boolean => {
  const open: string[] = [];
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
    if (slash === '') open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
};

export const ATOM_RULES: readonly Rule<XmlElement>[] = [
  {
    rule: '4287 2: the Atom namespace',
    holds: ({ attributes }) => attributes['xmlns'] === 'http://www.w3.org/2005/Atom',
  },
  { rule: '4287 4.1.1: feed is the document element', holds: ({ name }) => name === 'feed' },
  { rule: '4287 4.1.1: exactly one id', holds: (feed) => one(feed, 'id') },
  {
    rule: '4287 4.1.1: exactly one title',
    holds: (feed) => one(feed, 'title') && isFilled(textOf(feed, 'title')),
  },
  { rule: '4287 4.1.1: exactly one updated', holds: (feed) => one(feed, 'updated') },
  {
    rule: '4287 4.1.1: an author, or one in each entry',
    holds: (feed) =>
      all(feed, 'author').length > 0 || entriesOf(feed).every((entry) => all(entry, 'author').length > 0),
  },
  {
    rule: '4287 4.1.1: a link to itself, and no second one',
    holds: (feed) => links(feed, 'self').length === 1,
  },
  {
    rule: '4287 4.1.1: one alternate for each type and language',
    holds: (feed) =>
      isOnce(
        links(feed, 'alternate').map(({ attributes }) => `${attributes['type']} ${attributes['hreflang']}`),
      ),
  },
  {
    rule: '4287 4.1.1: nothing in the feed that is not of Atom',
    holds: (feed) => feed.children.every(({ name }) => FEED.includes(name)),
  },
  { rule: '4287 4.1.2: exactly one id in an entry', holds: each((entry) => one(entry, 'id')) },
  {
    rule: '4287 4.1.2: exactly one title in an entry',
    holds: each((entry) => one(entry, 'title') && isFilled(textOf(entry, 'title'))),
  },
  { rule: '4287 4.1.2: exactly one updated in an entry', holds: each((entry) => one(entry, 'updated')) },
  {
    rule: '4287 4.1.2: at most one published, summary, content',
    holds: each((entry) => ['published', 'summary', 'content'].every((name) => all(entry, name).length <= 1)),
  },
  {
    rule: '4287 4.1.2: an alternate link where there is no content',
    holds: each((entry) => one(entry, 'content') || links(entry, 'alternate').length > 0),
  },
  {
    rule: '4287 4.1.2: one alternate for each type and language in an entry',
    holds: each((entry) =>
      isOnce(
        links(entry, 'alternate').map(({ attributes }) => `${attributes['type']} ${attributes['hreflang']}`),
      ),
    ),
  },
  {
    rule: '4287 4.1.2: nothing in an entry that is not of Atom',
    holds: each((entry) => entry.children.every(({ name }) => ENTRY.includes(name))),
  },
  {
    rule: '4287 4.1.3.1: a type of content that Atom knows',
    holds: each((entry) =>
      all(entry, 'content').every(({ attributes }) => TEXT_TYPES.includes(attributes['type'])),
    ),
  },
  {
    rule: '4287 4.1.3.3: escaped markup of type html is markup',
    holds: each((entry) =>
      all(entry, 'content').every(
        ({ attributes, text, children }) =>
          children.length === 0 && (attributes['type'] !== 'html' || (isMarkup(text) && isFilled(text))),
      ),
    ),
  },
  {
    rule: '4287 3.1.1: texts of type text hold no children',
    holds: (feed) =>
      everywhere(feed).every(
        ({ name, children }) => !['title', 'summary'].includes(name) || children.length === 0,
      ),
  },
  {
    rule: '4287 3.2.1: a person has exactly one name',
    holds: (feed) =>
      all(feed, 'author').every((author) => one(author, 'name') && isFilled(textOf(author, 'name'))),
  },
  {
    rule: '4287 3.2.2: the address of a person is an IRI',
    holds: (feed) =>
      all(feed, 'author').every(
        (author) => all(author, 'uri').length <= 1 && all(author, 'uri').every(({ text }) => isAddress(text)),
      ),
  },
  {
    rule: '4287 3.3: instants are of RFC 3339, T and Z in capitals',
    holds: (feed) =>
      everywhere(feed).every(({ name, text }) => !['updated', 'published'].includes(name) || isInstant(text)),
  },
  {
    rule: '4287 4.2.2: a category has a term',
    holds: (feed) =>
      everywhere(feed).every(({ name, attributes }) => name !== 'category' || isFilled(attributes['term'])),
  },
  {
    rule: '4287 4.2.6: an id is an IRI with a scheme',
    holds: (feed) => [feed, ...entriesOf(feed)].every((element) => isAddress(textOf(element, 'id'))),
  },
  {
    rule: '4287 4.2.6: no two entries share an id',
    holds: (feed) => isOnce(entriesOf(feed).map((entry) => textOf(entry, 'id'))),
  },
  {
    rule: '4287 4.2.7.1: a link leads somewhere, whole',
    holds: (feed) =>
      everywhere(feed).every(({ name, attributes }) => name !== 'link' || isAddress(attributes['href'])),
  },
  {
    rule: '4287 4.2.7.4: the language of a link is a language tag',
    holds: (feed) =>
      everywhere(feed).every(
        ({ attributes }) => attributes['hreflang'] === undefined || isLanguage(attributes['hreflang']),
      ),
  },
  {
    rule: '4287 4.2.9: published is not after updated',
    holds: each((entry) => textOf(entry, 'published') <= textOf(entry, 'updated')),
  },
  {
    rule: '4287 4.2.15: the feed is as new as its newest entry',
    holds: (feed) => entriesOf(feed).every((entry) => textOf(entry, 'updated') <= textOf(feed, 'updated')),
  },
  {
    rule: '4287 2: xml:lang on the feed and each entry',
    holds: (feed) => [feed, ...entriesOf(feed)].every(({ attributes }) => isLanguage(attributes['xml:lang'])),
  },
  {
    rule: 'W3C validator: the content is in the language of its entry',
    holds: each((entry) => textOf(entry, 'content').includes(`lang="${entry.attributes['xml:lang']}"`)),
  },
  {
    rule: 'W3C validator: no relative references in content',
    holds: each((entry) =>
      [...textOf(entry, 'content').matchAll(/(?:href|src)="([^"]*)"/g)].every(([, address]) =>
        isAddress(address),
      ),
    ),
  },
  {
    rule: 'W3C validator: no script and no style in content',
    holds: each((entry) => !/<(script|style|iframe|object|form)|\son\w+=/i.test(textOf(entry, 'content'))),
  },
];
