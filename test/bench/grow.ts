/** Grows a running desk through its front door: so many reports in so many cases, most of them copies of a claim. */
import { inventedWords } from '../support/invented-words.js';
import { pick, seeded } from '../support/seeded.js';
import { sendReport } from './report-sender.js';

const SEED = 41;
const AT_ONCE = 64;
const WORDS = 10;
const CHANNELS = ['whatsapp', 'facebook', 'x', 'sms', 'telegram', 'poster'];
const DISTRICTS = ['Anantnag', 'Baramulla', 'Doda', 'Jammu', 'Kathua', 'Kupwara', 'Rajouri', 'Srinagar'];

export interface Growth {
  cases: number;
  reports: number;
}

/** The texts that opened the cases, for later copies. */
export async function grow(url: string, { cases, reports }: Growth): Promise<string[]> {
  const random = seeded(SEED);
  const claims = Array.from({ length: cases }, () => inventedWords(random, WORDS));
  await sendAll(url, claims, random);
  const copies = Array.from({ length: Math.max(0, reports - cases) }, () => pick(random, claims));
  await sendAll(url, copies, random);
  return claims;
}

async function sendAll(url: string, texts: readonly string[], random: () => number): Promise<void> {
  const waiting = texts.map((text) => ({
    text,
    channel: pick(random, CHANNELS),
    district: pick(random, DISTRICTS),
  }));
  const senders = Array.from({ length: AT_ONCE }, async () => {
    for (let body = waiting.pop(); body !== undefined; body = waiting.pop()) await sendReport(url, body);
  });
  await Promise.all(senders);
}
