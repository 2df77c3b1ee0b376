/** PURE. `/unsubscribe/…`: ends the mails about one report, and forgets the contact. */
import { html, type Html } from '../../platform/html.js';
import { layout, type Surroundings } from '../layout.js';
import { wordsOf } from '../words/index.js';

export function unsubscribePage(around: Surroundings, step: 'ask' | 'done'): Html {
  const words = wordsOf(around.language).unsubscribe;
  return layout(around, {
    title: words.title,
    noindex: true,
    body: html`<div class="wide narrow">
      <h1>${step === 'ask' ? words.title : words.done}</h1>
      ${
        step === 'ask'
          ? html`<p>${words.ask}</p>
              <form method="post" action="${around.path.split('?')[0]}">
                <button class="button" type="submit">${words.button}</button>
              </form>`
          : html`<p>${words.doneText}</p>`
      }
    </div>`,
  });
}
