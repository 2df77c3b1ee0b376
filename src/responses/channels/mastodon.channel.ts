/** The department's own account on a Mastodon server. */
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Config } from '../../platform/config.js';
import { call } from '../../platform/http/outgoing.js';
import { HOURS } from '../../platform/time.js';
import type { Channel, Outcome, Parcel } from './channel.js';
import { channelState } from './channel-state.js';
import type { ChannelState } from './channels.contract.js';
import { off } from './http-outcome.js';
import { postText } from './message-forms.js';
import { posting } from './posting.js';

const LONGEST_POST = 500;
const postSchema = z.object({ id: z.string() });

@Injectable()
export class MastodonChannel implements Channel {
  readonly name = 'mastodon';
  /** The server remembers an `Idempotency-Key` for an hour. */
  readonly repeatableFor = 1 * HOURS;
  readonly width = 1;

  constructor(private readonly config: Config) {}

  state(): ChannelState {
    return channelState(this.config, this.config.channels.mastodon);
  }

  async send({ id, message, signal, now }: Parcel): Promise<Outcome> {
    const settings = this.config.channels.mastodon;
    if (settings === undefined) return off();
    const { language } = message;
    const status = postText(message, LONGEST_POST);
    return posting(now, {
      request: () =>
        call({
          method: 'POST',
          url: `${settings.url}/api/v1/statuses`,
          headers: {
            'content-type': 'application/json',
            authorization: `Bearer ${settings.token}`,
            'idempotency-key': id,
          },
          body: JSON.stringify({ status, language, visibility: 'public' }),
          signal,
          publicOnly: false,
        }),
      refOf: (body) => postSchema.safeParse(body).data?.id,
      otherwise: () => undefined,
    });
  }
}
