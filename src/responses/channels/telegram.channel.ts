/** Telegram Bot API: to a person who has started the bot, and to the department's own channel. */
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Config } from '../../platform/config.js';
import { call, type OutgoingAnswer } from '../../platform/http/outgoing.js';
import { SECONDS } from '../../platform/time.js';
import type { Channel, Outcome, Parcel } from './channel.js';
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
  refused,
} from './http-outcome.js';
import { chatText, postText } from './message-forms.js';

const LONGEST_MESSAGE = 4096;
/** The Bot API has no key by which it would recognise a message that it gets twice. */
const NEVER_REPEATED = 0;

const sentSchema = z.object({ ok: z.literal(true), result: z.object({ message_id: z.number() }) });
const refusalSchema = z.object({
  ok: z.literal(false),
  error_code: z.number(),
  parameters: z.object({ retry_after: z.number().optional() }).optional(),
});

@Injectable()
export class TelegramChannel implements Channel {
  readonly name = 'telegram';
  readonly repeatableFor = NEVER_REPEATED;
  readonly width = 2;

  constructor(private readonly config: Config) {}

  state(): ChannelState {
    return channelState(this.config, this.config.channels.telegram);
  }

  send(parcel: Parcel): Promise<Outcome> {
    const text = chatText(parcel.message).slice(0, LONGEST_MESSAGE);
    return sendMessage(this.config, parcel, { chat: parcel.to.address, text });
  }
}

@Injectable()
export class TelegramPageChannel implements Channel {
  readonly name = 'telegram_channel';
  readonly repeatableFor = NEVER_REPEATED;
  readonly width = 1;

  constructor(private readonly config: Config) {}

  state(): ChannelState {
    return channelState(this.config, this.config.channels.telegram?.channel);
  }

  send(parcel: Parcel): Promise<Outcome> {
    const chat = this.config.channels.telegram?.channel ?? '';
    return sendMessage(this.config, parcel, { chat, text: postText(parcel.message, LONGEST_MESSAGE) });
  }
}

async function sendMessage(
  config: Config,
  { now, signal }: Parcel,
  { chat, text }: { chat: string; text: string },
): Promise<Outcome> {
  const settings = config.channels.telegram;
  if (settings === undefined) return off();
  try {
    const answer = await call({
      method: 'POST',
      url: `${settings.apiUrl}/bot${settings.token}/sendMessage`,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ chat_id: chat, text }),
      signal,
      publicOnly: false,
    });
    return outcomeOf(answer, now);
  } catch (error) {
    return outcomeOfFailure(error);
  }
}

function outcomeOf(answer: OutgoingAnswer, now: number): Outcome {
  const body = jsonOf(answer.text);
  const sent = sentSchema.safeParse(body);
  if (sent.success) return { outcome: 'sent', providerRef: String(sent.data.result.message_id) };
  const { data: refusal } = refusalSchema.safeParse(body);
  if (refusal?.error_code === HTTP.tooMany && refusal.parameters?.retry_after !== undefined) {
    return busy(refusal.parameters.retry_after * SECONDS);
  }
  if (refusal?.error_code === HTTP.forbidden) {
    return refused('blocked', 'The person has stopped our bot, or the bot may not write there.');
  }
  return answer.status === HTTP.ok ? garbled() : outcomeOfStatus(answer, now);
}
