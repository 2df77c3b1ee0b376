/** Signed webhooks: programs of newsrooms and other offices are told what was published, corrected, withdrawn. */
import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/config.js';
import { call } from '../../platform/http/outgoing.js';
import type { Channel, Outcome, Parcel } from './channel.js';
import { channelState } from './channel-state.js';
import type { ChannelState } from './channels.contract.js';
import { isSuccess, outcomeOfFailure, outcomeOfStatus } from './http-outcome.js';
import { webhookHeaders } from './webhook-signature.js';

@Injectable()
export class WebhookChannel implements Channel {
  readonly name = 'webhook';
  /** Receivers know a call again by its `webhook-id`. */
  readonly repeatableFor = Infinity;
  readonly width = 4;

  constructor(private readonly config: Config) {}

  /** Needs no settings: it is on as soon as an administrator adds an address. */
  state(): ChannelState {
    return channelState(this.config, true);
  }

  async send({ id, to, event, now, signal }: Parcel): Promise<Outcome> {
    const body = JSON.stringify(event);
    try {
      const answer = await call({
        method: 'POST',
        url: to.address,
        headers: {
          'content-type': 'application/json',
          'user-agent': 'rumour-desk',
          ...webhookHeaders({ id, body, now }, to.secret ?? ''),
        },
        body,
        signal,
        publicOnly: !this.config.channels.privateHosts,
      });
      return isSuccess(answer.status) ? { outcome: 'sent' } : ownPace(outcomeOfStatus(answer, now));
    } catch (error) {
      return ownPace(outcomeOfFailure(error));
    }
  }
}

/** One receiver that is away must not hold up the others. */
function ownPace(outcome: Outcome): Outcome {
  if (outcome.outcome !== 'again') return outcome;
  const { holdsLane: _, ...rest } = outcome;
  return rest;
}
