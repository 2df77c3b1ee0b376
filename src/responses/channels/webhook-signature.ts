/**
 * PURE. Signatures of webhooks as https://www.standardwebhooks.com describes them: HMAC-SHA256 over id, time and body.
 * The time lets the receiver refuse what somebody recorded and sends again.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';

/** Seconds by which the time of a call may differ from the receiver's clock. */
const REPLAY_WINDOW = 300;
const MILLISECONDS = 1000;

interface Signed {
  id: string;
  /** Seconds since the epoch. */
  timestamp: number;
  body: string;
}

/** @param secret `whsec_` and base64 */
function signatureOf({ id, timestamp, body }: Signed, secret: string): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}

/** @param call `now` in milliseconds since the epoch */
export function webhookHeaders(
  call: { id: string; body: string; now: number },
  secret: string,
): Record<string, string> {
  const { id, body } = call;
  const timestamp = Math.floor(call.now / MILLISECONDS);
  return {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signatureOf({ id, timestamp, body }, secret),
  };
}

/** What a receiver does: the signature is ours, and the call is neither older nor newer than five minutes. */
export function isGenuine(
  headers: Readonly<Record<string, string | undefined>>,
  { body, now }: { body: string; now: number },
  secret: string,
): boolean {
  const id = headers['webhook-id'] ?? '';
  const timestamp = Number(headers['webhook-timestamp']);
  const given = headers['webhook-signature'] ?? '';
  if (!Number.isInteger(timestamp) || Math.abs(now / MILLISECONDS - timestamp) > REPLAY_WINDOW) return false;
  const right = Buffer.from(signatureOf({ id, timestamp, body }, secret));
  return given.split(' ').some((each) => {
    const bytes = Buffer.from(each);
    return bytes.length === right.length && timingSafeEqual(bytes, right);
  });
}
