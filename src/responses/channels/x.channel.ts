/** The department's own account on X, through API v2 with OAuth 1.0a. */
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Config } from '../../platform/config.js';
import { call, type OutgoingAnswer } from '../../platform/http/outgoing.js';
import { MINUTES, SECONDS } from '../../platform/time.js';
import type { Channel, Outcome, Parcel } from './channel.js';
import { channelState } from './channel-state.js';
import type { ChannelState } from './channels.contract.js';
import { busy, HTTP, jsonOf, off } from './http-outcome.js';
import { postText } from './message-forms.js';
import { oauth1Header } from './oauth1.js';
import { posting } from './posting.js';

const LONGEST_POST = 280;
/** The window in which X counts posts. */
const RATE_WINDOW = 15 * MINUTES;

const postSchema = z.object({ data: z.object({ id: z.string() }) });
const problemSchema = z.object({ detail: z.string() });

@Injectable()
export class XChannel implements Channel {
  readonly name = 'x';
  readonly repeatableFor = 0;
  readonly width = 1;

  constructor(private readonly config: Config) {}

  state(): ChannelState {
    return channelState(this.config, this.config.channels.x);
  }

  async send({ id, message, signal, now }: Parcel): Promise<Outcome> {
    const settings = this.config.channels.x;
    if (settings === undefined) return off();
    const url = `${settings.apiUrl}/2/tweets`;
    const timestamp = Math.floor(now / SECONDS);
    const nonce = createHash('sha256').update(`${id}:${now}`).digest('hex');
    const authorization = oauth1Header({ method: 'POST', url, nonce, timestamp }, settings);
    return posting(now, {
      request: () =>
        call({
          method: 'POST',
          url,
          headers: { 'content-type': 'application/json', authorization },
          body: JSON.stringify({ text: postText(message, LONGEST_POST) }),
          signal,
          publicOnly: false,
        }),
      refOf: (body) => postSchema.safeParse(body).data?.data.id,
      otherwise: (answer) => ownRefusal(answer, now),
    });
  }
}

function ownRefusal({ status, headers, text }: OutgoingAnswer, now: number): Outcome | undefined {
  if (status === HTTP.tooMany) {
    const reset = Number(headers['x-rate-limit-reset']) * SECONDS - now;
    return busy(reset > 0 ? reset : RATE_WINDOW);
  }
  const detail = problemSchema.safeParse(jsonOf(text)).data?.detail ?? '';
  // It refuses a text that was posted a moment ago: an earlier try arrived.
  if (status === HTTP.forbidden && /duplicate/i.test(detail)) return { outcome: 'sent' };
  return undefined;
}
