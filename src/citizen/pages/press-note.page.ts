/** PURE. `/fact-checks/:slug/press-note`: one sheet for editors, in the language of the answer. */
import { html, type Html } from '../../platform/html.js';
import { dayOf } from '../dates.js';
import { layout, type Surroundings } from '../layout.js';
import { wordsOf } from '../words/index.js';
import type { FactCheckPageView } from './fact-check.page.js';

export function pressNotePage(around: Surroundings, view: FactCheckPageView): Html {
  const { factCheck, department, forms } = view;
  const words = wordsOf(around.language);
  const withdrawn = factCheck.status === 'withdrawn';
  return layout(around, {
    title: `${words.pressNote.title}: ${factCheck.headline}`,
    noindex: true,
    head: html`<link rel="canonical" href="${factCheck.url}" />`,
    body: html`<article class="wide narrow press-note">
      <p class="back no-print"><a href="/fact-checks/${factCheck.slug}">${words.pressNote.back}</a></p>
      <header>
        <p><b>${department}</b></p>
        <p>${words.pressNote.title} · ${dayOf(factCheck.publishedAt, around.language)}</p>
      </header>
      ${withdrawn && html`<p class="banner bad">${words.factCheck.withdrawn}</p>`}
      ${factCheck.status === 'corrected' && html`<p class="banner">${words.factCheck.corrected}</p>`}
      <h1>${factCheck.headline}</h1>
      ${!withdrawn && statement(around, view)}
      <footer>
        <p>${words.pressNote.address} <span dir="ltr">${forms.page.url}</span></p>
        <p class="hint no-print">${words.pressNote.print}</p>
      </footer>
    </article>`,
  });
}

function statement(around: Surroundings, { factCheck }: FactCheckPageView): Html {
  const words = wordsOf(around.language).factCheck;
  const parts = [
    [words.fact, factCheck.fact],
    [`${words.myth} (${words.mythMark[factCheck.verdict]})`, factCheck.myth],
    [words.why, factCheck.explanation],
    [words.whatToDo, factCheck.closing],
  ] as const;
  return html`${parts
    .filter(([, text]) => text !== '')
    .map(
      ([title, text]) =>
        html`<section>
          <h2>${title}</h2>
          ${text.split(/\n\s*\n/).map((each) => html`<p>${each}</p>`)}
        </section>`,
    )}
  ${
    factCheck.sources.length > 0 &&
    html`<section>
      <h2>${words.sources}</h2>
      <ol>
        ${factCheck.sources.map(({ title, url }) => html`<li><bdi>${title}</bdi> ${url !== null && html`<bdi dir="ltr">${url}</bdi>`}</li>`)}
      </ol>
    </section>`
  }`;
}
