/** The department's own Facebook Page, through the Graph API. */
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Config } from '../../platform/config.js';
import { call } from '../../platform/http/outgoing.js';
import type { Channel, Outcome, Parcel } from './channel.js';
import { channelState } from './channel-state.js';
import type { ChannelState } from './channels.contract.js';
import { busy, jsonOf, off, wrongCredentials } from './http-outcome.js';
import { postText } from './message-forms.js';
import { posting } from './posting.js';

const LONGEST_POST = 5000;
/** https://developers.facebook.com/docs/graph-api/guides/error-handling */
const CODES = { wrongToken: [102, 190], tooMany: [4, 17, 32, 341, 613], duplicate: 506 } as const;

const postSchema = z.object({ id: z.string() });
const errorSchema = z.object({
  error: z.object({ code: z.number(), is_transient: z.boolean().optional() }),
});

@Injectable()
export class FacebookChannel implements Channel {
  readonly name = 'facebook_page';
  readonly repeatableFor = 0;
  readonly width = 1;

  constructor(private readonly config: Config) {}

  state(): ChannelState {
    return channelState(this.config, this.config.channels.facebook);
  }

  async send({ message, signal, now }: Parcel): Promise<Outcome> {
    const settings = this.config.channels.facebook;
    if (settings === undefined) return off();
    const text = postText({ ...message, url: null }, LONGEST_POST);
    const link = message.url === null ? {} : { link: message.url };
    return posting(now, {
      request: () =>
        call({
          method: 'POST',
          url: `${settings.apiUrl}/${settings.pageId}/feed`,
          headers: { 'content-type': 'application/json', authorization: `Bearer ${settings.token}` },
          body: JSON.stringify({ message: text, ...link }),
          signal,
          publicOnly: false,
        }),
      refOf: (body) => postSchema.safeParse(body).data?.id,
      otherwise: (answer) => ownRefusal(answer.text),
    });
  }
}

function ownRefusal(answer: string): Outcome | undefined {
  const error = errorSchema.safeParse(jsonOf(answer)).data?.error;
  if (error === undefined) return undefined;
  if (CODES.wrongToken.some((code) => code === error.code)) return wrongCredentials();
  if (CODES.tooMany.some((code) => code === error.code)) return busy();
  // It refuses a text that stands on the page already: an earlier try arrived.
  if (error.code === CODES.duplicate) return { outcome: 'sent' };
  if (error.is_transient) return { outcome: 'again', code: 'server_error', reason: 'Facebook had a fault.' };
  return undefined;
}
