/** PURE. `/fact-checks/:slug`: one published answer. The fact stands first and last, the myth once between. */
import { html, type Html, jsonForScript } from '../../platform/html.js';
import type { FactCheck, FactCheckForms } from '../../responses/contract.js';
import type { FactCheckPage } from '../../responses/index.js';
import { dayOf } from '../dates.js';
import { inLanguage, type Language, LANGUAGES } from '../language.js';
import { layout, type Surroundings } from '../layout.js';
import { verdictChip, verdictSign } from '../verdict-chip.js';
import { wordsOf } from '../words/index.js';
import { foreign } from './home.page.js';

export interface FactCheckPageView {
  factCheck: FactCheck;
  /** Name of the department in the page's language. */
  department: string;
  /** What the page declares to programs: canonical address, alternates, Open Graph, ClaimReview. */
  declared: FactCheckPage;
  /** What people pass on. */
  forms: FactCheckForms;
}

export function factCheckPage(around: Surroundings, view: FactCheckPageView): Html {
  const { factCheck } = view;
  const words = wordsOf(around.language);
  return layout(around, {
    title: factCheck.headline,
    description: view.declared.description,
    head: headOf(view),
    noindex: factCheck.status !== 'published',
    languageLinks: languageLinks(factCheck),
    body: html`<div class="wide reading">
      <p class="back"><a href="/">${words.factCheck.all}</a></p>
      ${banners(around, view)} ${article(around, view)} ${aside(around, view)}
    </div>`,
  });
}

function article(around: Surroundings, { factCheck }: FactCheckPageView): Html {
  const words = wordsOf(around.language);
  return html`<article ${foreign(factCheck.language, around.language)}>
    ${verdictChip(factCheck.verdict, wordsOf(factCheck.language))}
    <h1>${factCheck.headline}</h1>
    <section class="fact" aria-label="${words.factCheck.fact}">${paragraphs(factCheck.fact)}</section>
    ${myth(factCheck)} ${part(wordsOf(factCheck.language).factCheck.why, factCheck.explanation)}
    ${part(wordsOf(factCheck.language).factCheck.whatToDo, factCheck.closing)}
  </article>`;
}

/** The one place where the claim is repeated, marked before it is read. */
function myth(factCheck: FactCheck): Html | false {
  const { factCheck: words } = wordsOf(factCheck.language);
  if (factCheck.myth === '') return false;
  return html`<section class="myth ${factCheck.verdict}">
    <h2>${words.myth}</h2>
    <p class="mark">${verdictSign(factCheck.verdict)}<b>${words.mythMark[factCheck.verdict]}</b></p>
    <blockquote>${paragraphs(factCheck.myth)}</blockquote>
  </section>`;
}

function part(title: string, text: string): Html | false {
  return (
    text !== '' &&
    html`<section>
      <h2>${title}</h2>
      ${paragraphs(text)}
    </section>`
  );
}

function paragraphs(text: string): Html[] {
  const parts = text.split(/\n\s*\n/).filter((each) => each.trim() !== '');
  return parts.map((each) => html`<p>${each.trim()}</p>`);
}

function banners(around: Surroundings, { factCheck }: FactCheckPageView): Html {
  const { correctedBy, earlier, underReviewSince } = factCheck;
  const { factCheck: words } = wordsOf(around.language);
  return html`${
    factCheck.status === 'withdrawn' &&
    html`<div class="banner bad" role="note">
      <p><b>${words.withdrawn}</b></p>
      ${factCheck.withdrawnReason !== null && html`<p>${words.withdrawnReason} <bdi>${factCheck.withdrawnReason}</bdi></p>`}
    </div>`
  }
  ${
    underReviewSince !== null &&
    html`<div class="banner under-review" role="note">
      <p><b>${words.underReview}</b></p>
      <p>
        ${words.underReviewText}
        <time datetime="${underReviewSince}">${dayOf(underReviewSince, around.language)}</time>
      </p>
    </div>`
  }
  ${
    correctedBy !== null &&
    html`<div class="banner" role="note">
      <p><b>${words.corrected}</b> <a href="${addressOf(correctedBy)}">${words.correctedLink}</a></p>
    </div>`
  }
  ${
    earlier.length > 0 &&
    html`<div class="banner" role="note">
      <p>
        ${words.corrects}
        ${earlier.map(({ slug }, index) => html`${index > 0 && ' · '}<a href="${addressOf(slug)}">${words.correctsLink}</a>`)}
      </p>
    </div>`
  }`;
}

/** The other version of this answer is named by its slug. */
function addressOf(slug: string): string {
  return `/fact-checks/${encodeURIComponent(slug)}`;
}

function aside(around: Surroundings, view: FactCheckPageView): Html {
  const { factCheck } = view;
  const { factCheck: words } = wordsOf(around.language);
  return html`<aside>
    ${sources(around, factCheck)} ${mayBePassedOn(factCheck) && share(around, view.forms)}
    <section>
      <h2>${words.about}</h2>
      <dl>
        <dt>${words.department}</dt>
        <dd>${view.department}</dd>
        <dt>${words.published}</dt>
        <dd>
          <time datetime="${factCheck.publishedAt}">${dayOf(factCheck.publishedAt, around.language)}</time>
        </dd>
        ${
          factCheck.updatedAt !== factCheck.publishedAt &&
          html`<dt>${words.updated}</dt>
            <dd>
              <time datetime="${factCheck.updatedAt}">${dayOf(factCheck.updatedAt, around.language)}</time>
            </dd>`
        }
      </dl>
      ${otherLanguages(factCheck, words.languages)}
      ${factCheck.status === 'published' && html`<p>${words.contest} <a href="/fact-checks/${factCheck.slug}/contest">${words.contestLink}</a></p>`}
    </section>
  </aside>`;
}

/** Nothing that was replaced, taken back or is in doubt. */
function mayBePassedOn({ status, underReviewSince }: FactCheck): boolean {
  return status === 'published' && underReviewSince === null;
}

function sources(around: Surroundings, factCheck: FactCheck): Html | false {
  if (factCheck.sources.length === 0) return false;
  return html`<section>
    <h2>${wordsOf(around.language).factCheck.sources}</h2>
    <ul class="sources">
      ${factCheck.sources.map((source) => html`<li dir="auto">${sourceLink(source)}</li>`)}
    </ul>
  </section>`;
}

/** Only addresses of the web become links. */
function sourceLink({ title, url }: FactCheck['sources'][number]): Html | string {
  const address = url !== null && URL.canParse(url) ? new URL(url) : undefined;
  if (address === undefined || !/^https?:$/.test(address.protocol)) return title;
  return html`<a href="${address.href}" rel="noopener external">${title}</a>
    <small dir="ltr">${address.host}</small>`;
}

/** One tap opens a messenger with the text written; the text itself can be held down and copied. */
function share(
  around: Surroundings,
  { share: links, pictures, shortMessage, pressNote, language }: FactCheckForms,
): Html {
  const { factCheck: words } = wordsOf(around.language);
  const messengers = ['whatsapp', 'telegram', 'sms', 'email'] as const;
  return html`<section class="share">
    <h2>${words.share}</h2>
    <p class="buttons">
      ${messengers.map(
        (each) =>
          html`<a class="button quiet" href="${links[each]}" rel="noopener external"
            >${words.shareOn[each]}</a
          >`,
      )}
    </p>
    <details>
      <summary>${words.copyMessage}</summary>
      <textarea readonly rows="6" aria-label="${words.copyMessage}" ${foreign(language, around.language)}>
${shortMessage.text}</textarea>
    </details>
    <p>
      <a href="${pathOf(pictures.card)}" download="rumour-desk.png">${words.picture}</a> ·
      <a href="${pathOf(pictures.square)}" download="rumour-desk-square.png">${words.pictureSquare}</a> ·
      <a href="${pathOf(pressNote)}">${words.pressNote}</a>
    </p>
  </section>`;
}

/** Read under whatever address the citizen used: the link keeps it. */
function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

function otherLanguages(factCheck: FactCheck, label: string): Html | false {
  const others = factCheck.alternates.filter((each) => each.language !== factCheck.language);
  if (others.length === 0) return false;
  return html`<p class="buttons">
    ${label}
    ${others.map(
      ({ language, slug }) =>
        html`<a href="/fact-checks/${slug}" lang="${language}" hreflang="${language}"
          >${wordsOf(language).languageName}</a
        >`,
    )}
  </p>`;
}

/** To the same answer in that language where there is one, else to this page with the words around it in that language. */
function languageLinks(factCheck: FactCheck): Partial<Record<Language, string>> {
  return Object.fromEntries(
    LANGUAGES.map((language) => {
      const there = factCheck.alternates.find((each) => each.language === language)?.slug ?? factCheck.slug;
      return [language, inLanguage(`/fact-checks/${there}`, language)];
    }),
  );
}

function headOf({ declared, factCheck, department }: FactCheckPageView): Html {
  const { canonical, alternates, openGraph, claimReview } = declared;
  // Whole, because not every reader of oEmbed resolves it against the page.
  const oembed = `${new URL(canonical).origin}/oembed?url=${encodeURIComponent(canonical)}`;
  const feed = `/feed.xml?department=${encodeURIComponent(factCheck.department)}`;
  return html`<link rel="canonical" href="${canonical}" />
    <link rel="alternate" type="application/json+oembed" title="${factCheck.headline}" href="${oembed}" />
    <link rel="alternate" type="application/atom+xml" title="${department}" href="${feed}" />
    ${alternates.map(({ hreflang, url }) => html`<link rel="alternate" hreflang="${hreflang}" href="${url}" />`)}
    ${openGraph.map(({ property, content }) => html`<meta property="${property}" content="${content}" />`)}
    ${
      claimReview !== null &&
      html`<script type="application/ld+json">
        ${jsonForScript(claimReview)}
      </script>`
    }`;
}
