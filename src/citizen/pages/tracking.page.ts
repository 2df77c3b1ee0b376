/** PURE. `/r/:trackingCode`: where a report stands, and the answer as soon as there is one. */
import { html, type Html } from '../../platform/html.js';
import type { ReportStatus } from '../../ingest/contract.js';
import { SPOT_FEEDBACK, type SpotFeedback } from '../../responses/contract.js';
import type { WaysToFollow } from '../../responses/index.js';
import type { Tracking } from '../contract.js';
import { momentOf } from '../dates.js';
import { layout, type Surroundings } from '../layout.js';
import { verdictChip } from '../verdict-chip.js';
import { wordsOf, type Words } from '../words/index.js';
import { foreign } from './home.page.js';

export interface TrackingView {
  tracking: Tracking;
  /** Kind words for the reason of a closed case. */
  closedBecause: string | null;
  /** The report was sent a moment ago. */
  isNew: boolean;
  answerText: { fact: string; underReview: boolean } | null;
  follow: WaysToFollow | null;
  /** What the sender said of the answer before. */
  feedback: SpotFeedback | null;
  /** What the sender has said just now. */
  said: SpotFeedback | null;
}

export function trackingPage(around: Surroundings, view: TrackingView): Html {
  const words = wordsOf(around.language);
  const { tracking, isNew } = view;
  return layout(around, {
    title: words.tracking.title,
    noindex: true,
    body: html`<div class="wide narrow">
      <h1>${isNew ? words.tracking.thanks : words.tracking.title}</h1>
      ${moved(view, words)} ${answer(around, view)} ${closed(view, words)} ${code(tracking, words)}
      ${followSection(around, view)} ${progress(around, tracking)}
    </div>`,
  });
}

/** The report was taken out of the answered case: somebody looks at it anew. */
function moved({ said, tracking }: TrackingView, { tracking: words }: Words): Html | false {
  return (
    said === 'not_about_this' &&
    html`<p class="banner" role="status">${tracking.answer === null ? words.movedBack : words.saidThanks}</p>`
  );
}

function answer(around: Surroundings, { tracking, answerText, feedback }: TrackingView): Html | false {
  const words = wordsOf(around.language);
  if (tracking.answer === null) return false;
  const { verdict, headline, url, language } = tracking.answer;
  return html`<section class="answer" aria-labelledby="answer">
    <h2 id="answer">${words.tracking.status.answered}</h2>
    ${verdictChip(verdict, words)}
    <p class="headline" ${foreign(language, around.language)}>${headline}</p>
    ${answerText?.underReview === true && html`<p class="banner under-review">${words.factCheck.underReview}</p>`}
    ${answerText !== null && html`<p ${foreign(language, around.language)}>${answerText.fact}</p>`}
    <p><a class="button" href="${pathOf(url)}">${words.tracking.readAnswer}</a></p>
    ${question(tracking.trackingCode, feedback, words)}
  </section>`;
}

function question(code: string, feedback: SpotFeedback | null, { tracking: words }: Words): Html {
  if (feedback !== null) return html`<p role="status">${words.saidThanks}</p>`;
  return html`<form action="/r/${code}/feedback" method="post" class="feedback">
    <fieldset>
      <legend>${words.didItAnswer}</legend>
      <p class="buttons">
        ${SPOT_FEEDBACK.map(
          (each) =>
            html`<button class="quiet" name="feedback" value="${each}">${words.saying[each]}</button>`,
        )}
      </p>
    </fieldset>
  </form>`;
}

/** The page is read under whatever address the citizen used, so the link keeps it. */
function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : url;
}

function closed({ tracking, closedBecause }: TrackingView, { tracking: words, nav }: Words): Html | false {
  if (tracking.status !== 'closed') return false;
  return html`<section class="banner">
    <h2>${words.status.closed}</h2>
    <p>${closedBecause}</p>
    <p>${words.closedNext} <a href="/report">${nav.report}</a></p>
  </section>`;
}

function code({ trackingCode }: Tracking, { tracking: words }: Words): Html {
  return html`<section class="code">
    <h2>${words.code}</h2>
    <p><output dir="ltr" translate="no">${trackingCode}</output></p>
    <p>${words.keep}</p>
    <p class="hint">${words.whoever}</p>
  </section>`;
}

/** Without a contact: the desk's bot, and this browser. The script shows the second where the browser can do it. */
function followSection(around: Surroundings, { follow, tracking }: TrackingView): Html | false {
  if (follow === null || (follow.telegramUrl === null && follow.pushKey === null)) return false;
  const { follow: words } = wordsOf(around.language).tracking;
  return html`<section class="follow" ${follow.telegramUrl === null && html`hidden`} aria-labelledby="follow">
    <h2 id="follow">${words.title}</h2>
    ${
      follow.telegramUrl !== null &&
      html`<p><a class="button quiet" href="${follow.telegramUrl}" rel="noreferrer">${words.telegram}</a></p>
        <p class="hint">${words.telegramHint}</p>`
    }
    ${follow.pushKey !== null && pushOffer(around, follow.pushKey, tracking.trackingCode)}
  </section>`;
}

function pushOffer(around: Surroundings, key: string, code: string): Html {
  const { push: words } = wordsOf(around.language).tracking.follow;
  return html`<div
      id="push"
      hidden
      data-key="${key}"
      data-code="${code}"
      data-start="${words.start}"
      data-stop="${words.stop}"
      data-done="${words.done}"
      data-stopped="${words.stopped}"
      data-blocked="${words.blocked}"
      data-failed="${words.failed}"
    >
      <p><button class="quiet" type="button">${words.start}</button></p>
      <p role="status"></p>
      <p class="hint">${words.hint}</p>
    </div>
    <script src="${around.assets.push}" defer></script>`;
}

function progress(around: Surroundings, { history, status, trackingCode }: Tracking): Html {
  const { tracking: words } = wordsOf(around.language);
  const last = history.length - 1;
  return html`<section>
    <h2>${words.progress}</h2>
    ${status !== 'answered' && status !== 'closed' && html`<p>${words.status[status]}</p>`}
    <ol class="steps">
      ${history.map(
        (entry, index) =>
          html`<li class="done" ${index === last && html`aria-current="step"`}>
            <b>${words.step[entry.status]}</b>
            <time datetime="${entry.at}">${momentOf(entry.at, around.language)}</time>
          </li>`,
      )}
      ${stillToCome(status).map((step) => html`<li><span>${words.pending[step]}</span></li>`)}
    </ol>
    <p><a class="button quiet" href="/r/${trackingCode}">${words.refresh}</a></p>
  </section>`;
}

function stillToCome(status: ReportStatus): readonly ('in_review' | 'answered')[] {
  if (status === 'received') return ['in_review', 'answered'];
  return status === 'in_review' ? ['answered'] : [];
}
