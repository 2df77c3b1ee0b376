/** PURE. The frame of every page: head, header with the languages, content, footer. */
import { html, type Html } from '../platform/html.js';
import { directionOf, inLanguage, type Language, LANGUAGES } from './language.js';
import { wordsOf } from './words/index.js';

/** What a page needs to know of the request and the installation. */
export interface Surroundings {
  language: Language;
  /** Path with query, as asked for. */
  path: string;
  /** Address of the desk without a trailing slash. */
  publicUrl: string;
  demonstration: boolean;
  assets: { css: string; logo: string; push: string };
}

export type MenuEntry = 'home' | 'report' | 'track' | 'privacy';

export interface PageParts {
  title: string;
  description?: string;
  current?: MenuEntry;
  /** Further elements of the head: canonical address, Open Graph, JSON-LD. */
  head?: Html;
  noindex?: boolean;
  /** Where the language links lead, when not to the same path. */
  languageLinks?: Partial<Record<Language, string>>;
  body: Html;
}

const MENU = [
  ['home', '/'],
  ['report', '/report'],
  ['track', '/track'],
] as const;

export function layout(around: Surroundings, page: PageParts): Html {
  const words = wordsOf(around.language);
  return html`<!doctype html>
    <html lang="${around.language}" dir="${directionOf(around.language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.title === words.name ? words.name : `${page.title} · ${words.name}`}</title>
        ${page.description !== undefined && html`<meta name="description" content="${page.description}" />`}
        ${page.noindex && html`<meta name="robots" content="noindex, nofollow" />`}
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#17406b" />
        <link rel="icon" href="${around.assets.logo}" type="image/svg+xml" />
        <link rel="stylesheet" href="${around.assets.css}" />
        <link rel="alternate" type="application/atom+xml" title="${words.name}" href="/feed.xml" />
        ${page.head}
      </head>
      <body>
        <a class="skip" href="#content">${words.skip}</a>
        ${around.demonstration && html`<p class="demonstration">${words.demonstration}</p>`}
        ${header(around, page)}
        <main id="content" tabindex="-1">${page.body}</main>
        ${footer(around)}
      </body>
    </html>`;
}

function header(around: Surroundings, page: PageParts): Html {
  const words = wordsOf(around.language);
  return html`<header class="top">
    <div class="wide">
      <a class="brand" href="/">
        <img src="${around.assets.logo}" alt="" width="40" height="40" />
        <span><b>${words.name}</b><small>${words.tagline}</small></span>
      </a>
      <nav class="languages" aria-label="${words.language}">
        ${LANGUAGES.map((language) => languageLink(around, language, page.languageLinks?.[language]))}
      </nav>
      <nav class="menu" aria-label="${words.menu}">
        ${MENU.map(
          ([entry, path]) =>
            html`<a href="${path}" ${page.current === entry && html`aria-current="page"`}
              >${words.short[entry]}</a
            >`,
        )}
      </nav>
    </div>
  </header>`;
}

function languageLink(around: Surroundings, language: Language, link: string | undefined): Html {
  const href = link ?? inLanguage(around.path, language);
  return html`<a
    href="${href}"
    lang="${language}"
    hreflang="${language}"
    ${language === around.language && html`aria-current="true"`}
    >${wordsOf(language).languageName}</a
  >`;
}

function footer(around: Surroundings): Html {
  const words = wordsOf(around.language);
  return html`<footer class="bottom">
    <div class="wide">
      <p>${words.footer}</p>
      <p>
        <a href="/privacy">${words.nav.privacy}</a>
        <a href="/feed.xml">${words.feed}</a>
      </p>
    </div>
  </footer>`;
}
