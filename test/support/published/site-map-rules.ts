/** https://www.sitemaps.org/protocol.html, and the other languages as search engines read them. */
import type { XmlElement } from '../strict-xml.js';
import { isAddress, isInstant, isLanguage, isOnce, type Rule } from './rules.js';

const MOST = 50_000;
const LONGEST = 2048;
const LOCALISED = 'developers.google.com localized-versions';

const textsOf = (element: XmlElement, name: string): string[] =>
  element.children.filter((child) => child.name === name).map(({ text }) => text);
const locOf = (url: XmlElement): string => textsOf(url, 'loc')[0] ?? '';
const alternatesOf = (url: XmlElement): Record<string, string>[] =>
  url.children.filter(({ name }) => name === 'xhtml:link').map(({ attributes }) => attributes);
const namedBy = (url: XmlElement): (string | undefined)[] => alternatesOf(url).map(({ href }) => href);

export const SITE_MAP_RULES: readonly Rule<XmlElement>[] = [
  {
    rule: 'protocol: urlset in its namespace',
    holds: ({ name, attributes }) =>
      name === 'urlset' && attributes['xmlns'] === 'http://www.sitemaps.org/schemas/sitemap/0.9',
  },
  {
    rule: 'protocol: at most 50,000 addresses, at least one',
    holds: ({ children }) => children.length > 0 && children.length <= MOST,
  },
  {
    rule: 'protocol: only url in urlset',
    holds: ({ children }) => children.every(({ name }) => name === 'url'),
  },
  {
    rule: 'protocol: exactly one loc, whole, shorter than 2,048',
    holds: ({ children }) =>
      children.every(
        (url) => textsOf(url, 'loc').length === 1 && isAddress(locOf(url)) && locOf(url).length < LONGEST,
      ),
  },
  { rule: 'protocol: every address once', holds: ({ children }) => isOnce(children.map(locOf)) },
  {
    rule: 'protocol: all on one host',
    holds: ({ children }) => new Set(children.map((url) => new URL(locOf(url)).origin)).size === 1,
  },
  {
    rule: 'protocol: lastmod at most once, a W3C date',
    holds: ({ children }) =>
      children.every(
        (url) => textsOf(url, 'lastmod').length <= 1 && textsOf(url, 'lastmod').every(isInstant),
      ),
  },
  {
    rule: `${LOCALISED}: the namespace of xhtml`,
    holds: ({ attributes }) => attributes['xmlns:xhtml'] === 'http://www.w3.org/1999/xhtml',
  },
  {
    rule: `${LOCALISED}: rel, hreflang and href on each link`,
    holds: ({ children }) =>
      children
        .flatMap(alternatesOf)
        .every(({ rel, hreflang, href }) => rel === 'alternate' && isLanguage(hreflang) && isAddress(href)),
  },
  {
    rule: `${LOCALISED}: each page names itself`,
    holds: ({ children }) => children.every((url) => namedBy(url).includes(locOf(url))),
  },
  {
    rule: `${LOCALISED}: each language once`,
    holds: ({ children }) =>
      children.every((url) => isOnce(alternatesOf(url).map(({ hreflang }) => hreflang))),
  },
  {
    rule: `${LOCALISED}: what it names names it back`,
    holds: ({ children }) =>
      children.every((url) =>
        namedBy(url).every((href) =>
          children.some((other) => locOf(other) === href && namedBy(other).includes(locOf(url))),
        ),
      ),
  },
];
