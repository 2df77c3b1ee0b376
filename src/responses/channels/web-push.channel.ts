/** Web push (RFC 8030, 8291, 8292): encrypted for the browser that subscribed, signed with the desk's VAPID key. */
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import webPush from 'web-push';
import { Config } from '../../platform/config.js';
import { call } from '../../platform/http/outgoing.js';
import { DAYS, SECONDS } from '../../platform/time.js';
import type { Channel, Outcome, Parcel } from './channel.js';
import { channelState } from './channel-state.js';
import type { ChannelState } from './channels.contract.js';
import { HTTP, isSuccess, off, outcomeOfFailure, outcomeOfStatus } from './http-outcome.js';
import { pushSubscriptionSchema } from './push-subscription.contract.js';

/** A push service keeps the message this long for a phone that is off. */
const KEPT = (7 * DAYS) / SECONDS;
/** A topic has at most 32 characters of base64url; a newer message takes the place of one with the same topic. */
const TOPIC_LENGTH = 32;

@Injectable()
export class WebPushChannel implements Channel {
  readonly name = 'web_push';
  /** The same topic takes the place of what was not shown yet, the same tag of what was. */
  readonly repeatableFor = Infinity;
  readonly width = 4;

  constructor(private readonly config: Config) {}

  state(): ChannelState {
    return channelState(this.config, this.config.channels.webPush);
  }

  async send({ id, to, message, now, signal }: Parcel): Promise<Outcome> {
    const settings = this.config.channels.webPush;
    if (settings === undefined) return off();
    const { headline, text, url, language } = message;
    const subscription = pushSubscriptionSchema.parse(JSON.parse(to.address));
    const content = JSON.stringify({ title: headline, body: text, url, language, tag: id });
    const request = webPush.generateRequestDetails(subscription, content, {
      vapidDetails: settings,
      TTL: KEPT,
      urgency: 'normal',
      topic: createHash('sha256').update(id).digest('base64url').slice(0, TOPIC_LENGTH),
    });
    try {
      const answer = await call({
        method: 'POST',
        url: request.endpoint,
        headers: textHeaders(request.headers),
        body: request.body ?? '',
        signal,
        publicOnly: !this.config.channels.privateHosts,
      });
      if (answer.status === HTTP.notFound || answer.status === HTTP.gone) {
        return {
          outcome: 'dropped',
          code: 'unsubscribed',
          reason: 'The browser has ended its subscription.',
        };
      }
      return isSuccess(answer.status) ? { outcome: 'sent' } : outcomeOfStatus(answer, now);
    } catch (error) {
      return outcomeOfFailure(error);
    }
  }
}

function textHeaders(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
