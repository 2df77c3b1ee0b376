/** How a post to a page goes: the request, what the network calls the post, what its own refusals mean. */
import type { OutgoingAnswer } from '../../platform/http/outgoing.js';
import type { Outcome } from './channel.js';
import { garbled, isSuccess, jsonOf, outcomeOfFailure, outcomeOfStatus } from './http-outcome.js';

interface Posting {
  request: () => Promise<OutgoingAnswer>;
  /** The network's name of the post, when the answer tells it. */
  refOf: (body: unknown) => string | undefined;
  otherwise: (answer: OutgoingAnswer) => Outcome | undefined;
}

export async function posting(now: number, { request, refOf, otherwise }: Posting): Promise<Outcome> {
  try {
    const answer = await request();
    if (!isSuccess(answer.status)) return otherwise(answer) ?? outcomeOfStatus(answer, now);
    const providerRef = refOf(jsonOf(answer.text));
    return providerRef === undefined ? garbled() : { outcome: 'sent', providerRef };
  } catch (error) {
    return outcomeOfFailure(error);
  }
}
