/** PURE. An error, in the citizen's language and with a way on. Nothing of the inside is shown. */
import { html, type Html } from '../../platform/html.js';
import type { Problem } from '../../platform/problem.js';
import { layout, type Surroundings } from '../layout.js';
import { wordsOf, type Words } from '../words/index.js';

export function problemPage(around: Surroundings, problem: Problem): Html {
  const words = wordsOf(around.language);
  const [title, text] = sentences(problem, words);
  return layout(around, {
    title,
    noindex: true,
    body: html`<div class="wide narrow">
      <h1>${title}</h1>
      <p>${text}</p>
      <p class="buttons">
        <a class="button" href="/">${words.problem.back}</a>
        <a class="button quiet" href="/report">${words.nav.report}</a>
        <a class="button quiet" href="/track">${words.nav.track}</a>
      </p>
    </div>`,
  });
}

function sentences({ status }: Problem, { problem: words }: Words): [string, string] {
  switch (status) {
    case 400:
      return [words.invalid, words.invalidText];
    case 404:
      return [words.notFound, words.notFoundText];
    case 413:
      return [words.tooLarge, words.tooLargeText];
    case 429:
      return [words.tooMany, words.tooManyText];
    default:
      return status >= 500 ? [words.unexpected, words.unexpectedText] : [words.refused, words.refusedText];
  }
}
