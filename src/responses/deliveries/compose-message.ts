/** PURE. What a citizen is told: an answer, its correction, its withdrawal. */
import type { Message } from '../channels/channel.js';
import type { FactCheck } from '../contract.js';
import { DELIVERY_WORDS } from './delivery-words.js';

/** Why a citizen is written to. */
export type Telling = 'answer' | 'correction' | 'withdrawal';

type Told = Pick<FactCheck, 'language' | 'headline' | 'fact' | 'closing' | 'url' | 'withdrawnReason'>;

/** @param unsubscribeUrl null on channels that have their own way to end it */
export function composeMessage(page: Told, telling: Telling, unsubscribeUrl: string | null): Message {
  const words = DELIVERY_WORDS[page.language];
  const said = telling === 'withdrawal' ? [page.withdrawnReason ?? ''] : [page.fact, page.closing];
  return {
    language: page.language,
    greeting: words[telling],
    headline: page.headline,
    text: said.filter((part) => part !== '').join('\n\n'),
    url: page.url,
    linkText: words.read,
    footer: words.footer,
    unsubscribe: unsubscribeUrl === null ? null : { url: unsubscribeUrl, text: words.unsubscribe },
  };
}
