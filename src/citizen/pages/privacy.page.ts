/** PURE. `/privacy`: what is kept, and for how long. */
import { html, type Html } from '../../platform/html.js';
import { layout, type Surroundings } from '../layout.js';
import { wordsOf } from '../words/index.js';

export function privacyPage(around: Surroundings): Html {
  const { privacy } = wordsOf(around.language);
  return layout(around, {
    title: privacy.title,
    description: privacy.intro,
    current: 'privacy',
    body: html`<div class="wide narrow">
      <h1>${privacy.title}</h1>
      <p>${privacy.intro}</p>
      ${privacy.sections.map(
        ({ title, items }) =>
          html`<h2>${title}</h2>
            <ul>
              ${items.map((item) => html`<li>${item}</li>`)}
            </ul>`,
      )}
    </div>`,
  });
}
