/** PURE. What an answer, or none, of another server means for a message. */
import { NoAnswer, type OutgoingAnswer, PrivateAddress, retryAfterOf } from '../../platform/http/outgoing.js';
import { MINUTES, SECONDS } from '../../platform/time.js';
import type { Outcome } from './channel.js';

const BUSY = 60 * SECONDS;
const WRONG_CREDENTIALS = 10 * MINUTES;

export const HTTP = {
  ok: 200,
  redirect: 300,
  refusal: 400,
  unauthorised: 401,
  forbidden: 403,
  notFound: 404,
  timeout: 408,
  gone: 410,
  tooMany: 429,
  fault: 500,
  badGateway: 502,
  gatewayTimeout: 504,
} as const;

/** 2xx. */
export function isSuccess(status: number): boolean {
  return status >= HTTP.ok && status < HTTP.redirect;
}

/** Why no answer came. */
export function outcomeOfFailure(error: unknown): Outcome {
  if (error instanceof PrivateAddress) return refused('private_address', error.message);
  if (error instanceof NoAnswer && !error.sent) {
    return {
      outcome: 'again',
      code: 'no_connection',
      reason: 'The other server could not be reached.',
      holdsLane: true,
    };
  }
  return { outcome: 'unknown', code: 'no_answer', reason: 'The line broke before an answer came.' };
}

/** What an answer other than success means. The other side's words are not kept: they may hold personal data. */
export function outcomeOfStatus({ status, headers }: OutgoingAnswer, now: number): Outcome {
  if (status === HTTP.tooMany) return busy(retryAfterOf(headers, now));
  if (status === HTTP.unauthorised) return wrongCredentials();
  if (status === HTTP.badGateway || status === HTTP.gatewayTimeout) {
    return { outcome: 'unknown', code: 'no_answer', reason: `A gateway answered ${status}.` };
  }
  if (status === HTTP.timeout || status >= HTTP.fault) {
    const after = retryAfterOf(headers, now);
    return {
      outcome: 'again',
      code: 'server_error',
      reason: `The other server answered ${status}.`,
      ...(after === undefined ? {} : { after }),
    };
  }
  if (status >= HTTP.redirect && status < HTTP.refusal) {
    return refused('redirected', 'The other server pointed elsewhere.');
  }
  return refused('refused', `The other server refused it with ${status}.`);
}

export function busy(after = BUSY): Outcome {
  const reason = 'The other server asked us to wait.';
  return { outcome: 'again', code: 'busy', reason, after, holdsLane: true };
}

export function wrongCredentials(): Outcome {
  return {
    outcome: 'again',
    code: 'credentials',
    reason: 'The other server did not accept our credentials. Please check the settings.',
    after: WRONG_CREDENTIALS,
    holdsLane: true,
  };
}

export function refused(code: string, reason: string): Outcome {
  return { outcome: 'refused', code, reason };
}

/** The channel was switched off between the claim and the sending. */
export function off(): Outcome {
  return { outcome: 'again', code: 'off', reason: 'This channel is switched off.' };
}

/** It said yes in words that we cannot read. */
export function garbled(): Outcome {
  return { outcome: 'unknown', code: 'garbled', reason: 'The answer of the other server made no sense.' };
}

/** The text as JSON; undefined when it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
