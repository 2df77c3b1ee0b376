/** What a slice connects to the outbox: the channels that it has, and how one message is carried. */
import type { OutboxEntry } from './outbox.service.js';

export type Outcome =
  | { outcome: 'sent'; providerRef?: string }
  /**
   * Not this time: the other side is away or busy. `after`: milliseconds that it asked us to wait. `holdsLane`: what
   * is wrong is wrong for every message of the channel, so the others wait as long.
   */
  | { outcome: 'again'; code: string; reason: string; after?: number; holdsLane?: true }
  /** Perhaps: the line broke after the message may have been taken. `atOnce`: another try needs no pause. */
  | { outcome: 'unknown'; code: string; reason: string; atOnce?: true }
  /** Never, as it stands: somebody has to look. */
  | { outcome: 'refused'; code: string; reason: string }
  /** There is nothing left to send. */
  | { outcome: 'dropped'; code: string; reason: string };

export interface Lane {
  channel: string;
  /**
   * Milliseconds for which the other side recognises a message that it gets twice, so that one whose fate is unknown
   * may be sent again: 0 never, Infinity always.
   */
  repeatableFor: number;
  /** Messages on their way at the same time. */
  width: number;
  /** False while the channel is switched off: its messages wait. */
  isOpen: () => boolean;
}

export interface Carrier {
  lanes: readonly Lane[];
  /** Sends one message to its end. The signal tells that the time of this attempt is over. */
  carry: (entry: OutboxEntry, signal: AbortSignal) => Promise<Outcome>;
}
