/**
 * Calls to other servers: a limit for the time and for the size of the answer, no redirects, and where the address
 * comes from outside no private networks. The address is checked where the connection is made, so that a name which
 * changes its meaning between two look-ups gains nothing.
 */
import { lookup } from 'node:dns';
import { type IncomingMessage, request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPrivateAddress } from './private-address.js';

const LARGEST_ANSWER = 256 * 1024;

export interface OutgoingRequest {
  method: 'GET' | 'POST';
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string | Buffer;
  signal: AbortSignal;
  /** The address was given by somebody outside: only public networks. */
  publicOnly: boolean;
}

export interface OutgoingAnswer {
  status: number;
  headers: IncomingMessage['headers'];
  /** At most 256 kB; the rest is not read. */
  text: string;
}

/** Thrown when an address is not on the public internet. */
export class PrivateAddress extends Error {}

/** Thrown when no answer came. `sent`: the request had left, so the other side may have acted on it. */
export class NoAnswer extends Error {
  constructor(
    readonly sent: boolean,
    cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** @throws PrivateAddress; NoAnswer */
export function call(request: OutgoingRequest): Promise<OutgoingAnswer> {
  const url = new URL(request.url);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (request.publicOnly && isIP(host) !== 0 && isPrivateAddress(host)) {
    return Promise.reject(new PrivateAddress('This address is not on the public internet.'));
  }
  return new Promise((resolve, reject) => {
    let connected = false;
    const fail = (cause: unknown): void => {
      reject(cause instanceof PrivateAddress ? cause : new NoAnswer(connected, cause));
    };
    const make = url.protocol === 'https:' ? secureRequest : plainRequest;
    const outgoing = make(
      url,
      {
        method: request.method,
        headers: { ...request.headers, 'content-length': Buffer.byteLength(request.body) },
        signal: request.signal,
        // Each call has a connection of its own: one that the other side has just closed would look like a lost answer.
        agent: false,
        ...(request.publicOnly ? { lookup: publicLookup } : {}),
      },
      (answer) => {
        read(answer).then(
          (text) => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }),
          fail,
        );
      },
    );
    outgoing.once('socket', (socket) => {
      const ready = url.protocol === 'https:' ? 'secureConnect' : 'connect';
      socket.once(ready, () => (connected = true));
    });
    outgoing.once('error', fail);
    outgoing.end(request.body);
  });
}

/** Milliseconds that `Retry-After` (seconds or a date) asks us to wait. */
export function retryAfterOf(headers: OutgoingAnswer['headers'], now: number): number | undefined {
  const text = headers['retry-after'];
  if (text === undefined) return undefined;
  const wait = /^\d+$/.test(text.trim()) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isFinite(wait) && wait > 0 ? wait : undefined;
}

const publicLookup: LookupFunction = (host, options, callback) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return callback(error, '', 0);
    const found = addresses.filter(({ address }) => !isPrivateAddress(address));
    const [first] = found;
    if (first === undefined || found.length < addresses.length) {
      return callback(new PrivateAddress('This name leads into a private network.'), '', 0);
    }
    if (options.all === true) return callback(null, found);
    return callback(null, first.address, first.family);
  });
};

async function read(answer: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of answer) {
    const bytes = Buffer.from(part);
    parts.push(bytes);
    size += bytes.length;
    if (size >= LARGEST_ANSWER) {
      answer.destroy();
      break;
    }
  }
  return Buffer.concat(parts).subarray(0, LARGEST_ANSWER).toString('utf8');
}
