/** PURE. A verdict as a chip: a sign, words and a colour, so that it can be read without seeing colours. */
import { html, Html } from '../platform/html.js';
import type { Verdict } from '../responses/contract.js';
import type { Words } from './words/index.js';

const SIGNS: Readonly<Record<Verdict, Html>> = {
  false: new Html('<path d="m5 5 10 10M15 5 5 15"/>'),
  misleading: new Html('<path d="M10 3v9M10 16v1"/>'),
  outdated: new Html('<path d="M10 4v6l4 3"/><circle cx="10" cy="10" r="8"/>'),
  unproven: new Html('<path d="M6 7a4 4 0 1 1 5.5 3.7q-1.5.7-1.5 2.3M10 16.5v.5"/>'),
  true: new Html('<path d="m4 11 4 4 8-10"/>'),
};

export function verdictChip(verdict: Verdict, words: Words): Html {
  return html`<span class="chip ${verdict}"
    >${verdictSign(verdict)}${words.verdict.label} <b>${words.verdict[verdict]}</b></span
  >`;
}

export function verdictSign(verdict: Verdict): Html {
  return html`<svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">${SIGNS[verdict]}</svg>`;
}
