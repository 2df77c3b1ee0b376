/** PURE. `/fact-checks/:slug/contest`: what is wrong with this answer? */
import { html, type Html } from '../../platform/html.js';
import type { FactCheck } from '../../responses/contract.js';
import { layout, type Surroundings } from '../layout.js';
import { wordsOf } from '../words/index.js';
import { foreign } from './home.page.js';

export interface ContestView {
  factCheck: FactCheck;
  /** What was written before. */
  text: string;
  problem?: 'missing' | 'long';
}

export function contestPage(around: Surroundings, { factCheck, text, problem }: ContestView): Html {
  const { contest: words } = wordsOf(around.language);
  const address = `/fact-checks/${factCheck.slug}`;
  return layout(around, {
    title: words.title,
    noindex: true,
    body: html`<div class="wide narrow">
      <p class="back"><a href="${address}">${words.back}</a></p>
      <h1>${words.title}</h1>
      <p>${words.about}</p>
      <blockquote ${foreign(factCheck.language, around.language)}>
        <p><b>${factCheck.headline}</b></p>
      </blockquote>
      <form action="${address}/contest?lang=${around.language}" method="post">
        <div class="field ${problem !== undefined && 'wrong'}">
          <label for="text">${words.text}</label>
          <p class="hint" id="text-hint">${words.hint}</p>
          ${problem !== undefined && html`<p class="problem" id="text-problem" role="alert">${words[problem]}</p>`}
          <textarea
            id="text"
            name="text"
            rows="6"
            required
            aria-describedby="${problem === undefined ? 'text-hint' : 'text-hint text-problem'}"
            ${problem !== undefined && html`aria-invalid="true"`}
          >
${text}</textarea>
        </div>
        <p class="hint">${words.after}</p>
        <p class="send"><button>${words.send}</button></p>
      </form>
    </div>`,
  });
}
