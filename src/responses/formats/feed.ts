/** PURE. Feeds of published fact-checks: Atom (RFC 4287) and JSON Feed 1.1 (https://jsonfeed.org/version/1.1). */
import type { FactCheck, ReplyLanguage } from '../contract.js';
import { pictureAddress } from './addresses.js';
import { escapeHtml } from '../../platform/html.js';
import { DIRECTIONS, VERDICT_NAMES } from './publisher.js';
import { pictureVersion } from './share-picture.js';

/** Stands before the rumour, so that nobody takes it for the answer. */
const CLAIM: Readonly<Record<ReplyLanguage, string>> = { en: 'Claim', hi: 'दावा', ur: 'دعویٰ' };

export interface FeedFrame {
  title: string;
  /** Who publishes the feed. */
  author: string;
  homeUrl: string;
  selfUrl: string;
  /** Language of the feed's title, and of its items when the feed holds one language only. */
  language: string;
  /** Stands in while the feed is empty. ISO 8601 UTC. */
  updatedAt: string;
}

export function atomFeed(frame: FeedFrame, items: readonly FactCheck[]): string {
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom"${attribute('xml:lang', frame.language)}>`,
    element('id', frame.selfUrl),
    element('title', frame.title),
    element('updated', lastChange(frame, items)),
    `<author>${element('name', frame.author)}${element('uri', new URL(frame.homeUrl).origin)}</author>`,
    `<link rel="self" type="application/atom+xml"${attribute('href', frame.selfUrl)}/>`,
    `<link rel="alternate" type="text/html"${attribute('href', frame.homeUrl)}/>`,
    ...items.map(atomEntry),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function atomEntry(item: FactCheck): string {
  return [
    `<entry${attribute('xml:lang', item.language)}>`,
    element('id', item.url),
    element('title', item.headline),
    element('published', item.publishedAt),
    element('updated', item.updatedAt),
    `<link rel="alternate" type="text/html"${attribute('href', item.url)}${attribute('hreflang', item.language)}/>`,
    `<category${attribute('term', item.verdict)}${attribute('label', VERDICT_NAMES[item.language][item.verdict])}/>`,
    `<category${attribute('term', item.department)}/>`,
    ...item.topics.map(({ id, name }) => `<category${attribute('term', id)}${attribute('label', name)}/>`),
    element('summary', item.fact),
    `<content type="html">${escapeXml(htmlOf(item))}</content>`,
    '</entry>',
  ].join('\n');
}

export interface JsonFeed {
  version: 'https://jsonfeed.org/version/1.1';
  title: string;
  home_page_url: string;
  feed_url: string;
  language: string;
  authors: { name: string; url: string }[];
  items: {
    id: string;
    url: string;
    title: string;
    summary: string;
    content_html: string;
    content_text: string;
    date_published: string;
    date_modified: string;
    language: string;
    tags: string[];
    image: string;
  }[];
}

export function jsonFeed(frame: FeedFrame, items: readonly FactCheck[]): JsonFeed {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: frame.title,
    home_page_url: frame.homeUrl,
    feed_url: frame.selfUrl,
    language: frame.language,
    authors: [{ name: frame.author, url: new URL(frame.homeUrl).origin }],
    items: items.map((item) => ({
      id: item.url,
      url: item.url,
      title: item.headline,
      summary: item.fact,
      content_html: htmlOf(item),
      content_text: textOf(item),
      date_published: item.publishedAt,
      date_modified: item.updatedAt,
      language: item.language,
      tags: [item.verdict, item.department, ...item.topics.map((topic) => topic.name)],
      image: pictureAddress(item.url, 'card', pictureVersion(item)),
    })),
  };
}

/** Fact first, the rumour once in the middle and marked before it is read, the fact or the advice last. */
function textOf(item: FactCheck): string {
  const { fact, myth, explanation, closing } = item;
  const claim = myth === '' ? '' : `${markOf(item)}\n“${myth}”`;
  return [fact, claim, explanation, closing].filter((part) => part !== '').join('\n\n');
}

/** As `textOf`, for readers that show paragraphs and quotations. */
function htmlOf(item: FactCheck): string {
  const { fact, myth, explanation, closing, language, sources } = item;
  const claim = `<blockquote><p><strong>${escapeHtml(markOf(item))}</strong></p>${paragraphs(myth)}</blockquote>`;
  const links = sources.map(({ title, url }) =>
    url === null
      ? `<li>${escapeHtml(title)}</li>`
      : `<li><a href="${escapeHtml(url)}">${escapeHtml(title)}</a></li>`,
  );
  return [
    `<div lang="${language}" dir="${DIRECTIONS[language]}">`,
    paragraphs(fact),
    myth === '' ? '' : claim,
    paragraphs(explanation),
    paragraphs(closing),
    links.length === 0 ? '' : `<ul>${links.join('')}</ul>`,
    '</div>',
  ].join('');
}

function markOf({ language, verdict }: FactCheck): string {
  return `${CLAIM[language]}: ${VERDICT_NAMES[language][verdict]}`;
}

function paragraphs(text: string): string {
  const parts = text.split(/\n\s*\n/).filter((each) => each.trim() !== '');
  return parts.map((each) => `<p>${escapeHtml(each.trim())}</p>`).join('');
}

function lastChange(frame: FeedFrame, items: readonly FactCheck[]): string {
  return items.reduce(
    (latest, item) => (latest > item.updatedAt ? latest : item.updatedAt),
    items[0]?.updatedAt ?? frame.updatedAt,
  );
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

function attribute(name: string, value: string): string {
  return ` ${name}="${escapeXml(value)}"`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
/** Everything outside the `Char` production of XML 1.0, which no escape can bring in. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

export function escapeXml(text: string): string {
  return text.replace(NOT_XML, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
