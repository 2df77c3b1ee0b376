/** PURE. `/track`: asks for the tracking code. */
import { html, type Html } from '../../platform/html.js';
import { layout, type Surroundings } from '../layout.js';
import { wordsOf } from '../words/index.js';

export interface TrackView {
  code: string;
  /** What is wrong with the code that was entered. */
  problem?: 'missing' | 'unknown';
}

export function trackPage(around: Surroundings, { code, problem }: TrackView): Html {
  const { track } = wordsOf(around.language);
  return layout(around, {
    title: track.title,
    description: track.intro,
    current: 'track',
    noindex: problem !== undefined,
    body: html`<div class="wide narrow">
      <h1>${track.title}</h1>
      <p>${track.intro}</p>
      <form action="/track" class="track">
        <div class="field ${problem !== undefined && 'wrong'}">
          <label for="code">${track.code}</label>
          <p class="hint" id="code-hint">${track.codeHint}</p>
          ${problem !== undefined && html`<p class="problem" id="code-problem" role="alert">${track[problem]}</p>`}
          <input
            id="code"
            name="code"
            dir="ltr"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck="false"
            maxlength="40"
            value="${code}"
            aria-describedby="${problem === undefined ? 'code-hint' : 'code-hint code-problem'}"
            ${problem !== undefined && html`aria-invalid="true"`}
          />
        </div>
        <p class="send"><button>${track.show}</button></p>
      </form>
      <p class="hint">${track.lost}</p>
    </div>`,
  });
}
