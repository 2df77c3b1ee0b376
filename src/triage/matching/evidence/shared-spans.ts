/** Where a post and one text of a document say the same words, in any script. */
import type { PreparedText } from '../text/prepare.js';
import type { Span } from '../types.js';

export interface SharedSpan {
  post: Span;
  fact: Span;
}

const MAX_SPANS = 12;

export function sharedSpans(post: PreparedText, fact: PreparedText): SharedSpan[] {
  const places = new Map<number, number>();
  fact.forms.forEach((form, i) => {
    if (form.stop) return;
    if (!places.has(form.word)) places.set(form.word, i);
    if (form.skeleton !== 0 && !places.has(form.skeleton)) places.set(form.skeleton, i);
  });
  const spans: SharedSpan[] = [];
  let lastFact = -2;
  let lastPost = -2;
  for (let i = 0; i < post.forms.length; i++) {
    const form = post.forms[i];
    if (!form || form.stop || post.boilerplate[i] === 1) continue;
    const at = places.get(form.word) ?? places.get(form.skeleton);
    const mine = post.tokens[i];
    const theirs = at === undefined ? undefined : fact.tokens[at];
    if (at === undefined || !mine || !theirs) continue;
    const last = spans.at(-1);
    if (last && i === lastPost + 1 && at === lastFact + 1) {
      last.post.end = mine.end;
      last.fact.end = theirs.end;
    } else if (spans.length < MAX_SPANS) {
      spans.push({
        post: { start: mine.start, end: mine.end },
        fact: { start: theirs.start, end: theirs.end },
      });
    }
    lastPost = i;
    lastFact = at;
  }
  return spans;
}
