/** Builders for deliveries: a published answer with people who asked, and the outbox settled. */
import { Outbox, type OutboxEntry, OutboxWorker } from '../../src/platform/outbox/index.js';
import type { Desk } from './boot-desk.js';
import { postReport } from './ingest.js';
import { inventedWords } from './invented-words.js';

/** A claim that no other case resembles. */
export function aNewClaim(): string {
  return `They say that ${inventedWords(Math.random, 8)} is closed for ever`;
}

/** Reports with a contact; gives the tracking code. */
export async function asking(
  desk: Desk,
  text: string,
  contact: { kind: 'email' | 'phone' | 'telegram'; value: string },
  more: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const receipt = await postReport(desk, { text, contact: { ...contact, consent: true }, ...more });
  return receipt.trackingCode;
}

/** Sends everything that is due, and waits for it. */
export function settle(desk: Desk): Promise<void> {
  return desk.app.get(OutboxWorker).idle();
}

/** Time passes, and what is due then is sent. */
export async function pass(desk: Desk, milliseconds: number): Promise<void> {
  desk.clock.advance(milliseconds);
  await settle(desk);
}

export function entries(desk: Desk, channel: string): Promise<OutboxEntry[]> {
  return desk.app.get(Outbox).find({ channel });
}
