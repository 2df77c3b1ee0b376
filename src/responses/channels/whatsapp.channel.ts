/**
 * WhatsApp Cloud API. Within 24 hours after the person's own message a free text may be sent; later only a template
 * that was approved before, which has three places: headline, fact, address.
 */
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Config } from '../../platform/config.js';
import { call, type OutgoingAnswer } from '../../platform/http/outgoing.js';
import type { Channel, Message, Outcome, Parcel } from './channel.js';
import { channelState } from './channel-state.js';
import type { ChannelState } from './channels.contract.js';
import {
  busy,
  garbled,
  HTTP,
  jsonOf,
  off,
  outcomeOfFailure,
  outcomeOfStatus,
  wrongCredentials,
} from './http-outcome.js';
import { chatText } from './message-forms.js';

const LONGEST_TEXT = 4096;
const LONGEST_PLACE = 600;

const sentSchema = z.object({ messages: z.array(z.object({ id: z.string() })).min(1) });
const refusalSchema = z.object({ error: z.object({ code: z.number() }) });

/** https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes */
const CODES = {
  wrongToken: [0, 3, 10, 190],
  tooMany: [4, 80007, 130429, 131048, 131056],
  windowClosed: [131047],
} as const;

@Injectable()
export class WhatsappChannel implements Channel {
  readonly name = 'whatsapp';
  /** The API recognises no repetition; what it tells us later settles most doubts. */
  readonly repeatableFor = 0;
  readonly width = 4;

  constructor(private readonly config: Config) {}

  state(): ChannelState {
    return channelState(this.config, this.config.channels.whatsapp);
  }

  async send(parcel: Parcel): Promise<Outcome> {
    const { to, message, now } = parcel;
    const settings = this.config.channels.whatsapp;
    if (settings === undefined) return off();
    try {
      if (to.windowIsOpen === true) {
        const answer = await this.post(parcel, settings, freeText(message));
        // The window closed while the message was on its way: the template is always allowed.
        if (!isCode(answer, CODES.windowClosed)) return outcomeOf(answer, now);
      }
      const answer = await this.post(parcel, settings, fromTemplate(message, settings.template));
      return outcomeOf(answer, now);
    } catch (error) {
      return outcomeOfFailure(error);
    }
  }

  private post(
    { id, to, signal }: Parcel,
    settings: { apiUrl: string; phoneId: string; token: string },
    content: object,
  ): Promise<OutgoingAnswer> {
    return call({
      method: 'POST',
      url: `${settings.apiUrl}/${settings.phoneId}/messages`,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${settings.token}` },
      body: JSON.stringify({
        messaging_product: 'whatsapp',
        recipient_type: 'individual',
        to: to.address,
        // Comes back with everything that WhatsApp tells of this message later.
        biz_opaque_callback_data: id,
        ...content,
      }),
      signal,
      publicOnly: false,
    });
  }
}

function freeText(message: Message): object {
  return { type: 'text', text: { preview_url: true, body: chatText(message).slice(0, LONGEST_TEXT) } };
}

function fromTemplate(message: Message, name: string): object {
  const places = [message.headline, message.text, message.url ?? ''];
  const parameters = places.map((text) => ({ type: 'text', text: oneLine(text) }));
  return {
    type: 'template',
    template: { name, language: { code: message.language }, components: [{ type: 'body', parameters }] },
  };
}

/** Places of a template may hold no line breaks, tabs or more than four spaces in a row. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_PLACE);
}

function isCode(answer: OutgoingAnswer, codes: readonly number[]): boolean {
  const refusal = refusalSchema.safeParse(jsonOf(answer.text));
  return refusal.success && codes.includes(refusal.data.error.code);
}

function outcomeOf(answer: OutgoingAnswer, now: number): Outcome {
  const sent = sentSchema.safeParse(jsonOf(answer.text));
  if (sent.success) return { outcome: 'sent', providerRef: sent.data.messages[0]?.id ?? '' };
  if (answer.status === HTTP.ok) return garbled();
  if (answer.status < HTTP.fault && isCode(answer, CODES.wrongToken)) return wrongCredentials();
  if (answer.status < HTTP.fault && isCode(answer, CODES.tooMany)) return busy();
  return outcomeOfStatus(answer, now);
}
