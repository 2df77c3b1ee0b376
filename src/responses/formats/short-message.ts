/** PURE. A fact-check as a message for SMS and chats: headline, as much of the fact as fits, the address. */
import { sentencesOf } from '../checks/sentences.js';

export const LONGEST_SHORT_MESSAGE = 600;

export interface ShortMessageParts {
  headline: string;
  fact: string;
  url: string;
}

/**
 * Whole sentences only, never the rumour. The first sentence of the fact is always there, so the result is longer
 * than LONGEST_SHORT_MESSAGE when that sentence does not fit; the checks before submission prevent this.
 */
export function shortMessage({ headline, fact, url }: ShortMessageParts): string {
  const [first = '', ...more] = sentencesOf(fact);
  let body = first;
  for (const sentence of more) {
    if (compose(headline, `${body} ${sentence}`, url).length > LONGEST_SHORT_MESSAGE) break;
    body = `${body} ${sentence}`;
  }
  return compose(headline, body, url);
}

function compose(...parts: string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
