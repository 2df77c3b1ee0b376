/** The one interface of every way out of the desk. */
import type { Outcome } from '../../platform/outbox/index.js';
import type { ReplyLanguage } from '../contract.js';
import type { ChannelName, ChannelState } from './channels.contract.js';

export type { Outcome } from '../../platform/outbox/index.js';

/** What one person, page or program gets, in one language; the channel gives it its form. */
export interface Message {
  language: ReplyLanguage;
  /** Why it comes: "You asked us about a message." Empty in posts. */
  greeting: string;
  headline: string;
  /** A few whole sentences. */
  text: string;
  /** Where the whole answer stands; null in posts that lead nowhere. */
  url: string | null;
  /** What is read on the link. */
  linkText: string;
  /** Small print at the end, e.g. that nobody reads answers to this mail. */
  footer: string;
  unsubscribe: { url: string; text: string } | null;
}

export interface Recipient {
  /** E-mail address, number, chat, subscription or URL; empty for the department's own pages. */
  address: string;
  /** Signs what a webhook gets. */
  secret?: string;
  /** WhatsApp: the person wrote to us within 24 hours, so free text is allowed. */
  windowIsOpen?: boolean;
}

export interface Parcel {
  /** The same at every try: what the other side recognises the message by. */
  id: string;
  to: Recipient;
  message: Message;
  /** For programs (webhooks): what happened. */
  event: Readonly<Record<string, unknown>>;
  /** Milliseconds since the epoch. */
  now: number;
  signal: AbortSignal;
}

export interface Channel {
  readonly name: ChannelName;
  /** See `Lane.repeatableFor`. */
  readonly repeatableFor: number;
  readonly width: number;
  state(): ChannelState;
  /** Never throws for what the other side does. */
  send(parcel: Parcel): Promise<Outcome>;
}
