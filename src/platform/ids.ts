/** Names for new things. The only file besides secrets that draws random numbers. */
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from './clock.js';

/** Crockford's base 32: no I, L, O, U, so that a code survives being read aloud or written by hand. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const HEXADECIMAL = 16;
const TIME_DIGITS = 12;
/** At each end of a random UUID, between which lie its version and its variant. */
const RANDOM_DIGITS = 12;
/** Where a UUID carries its version. */
const VERSION_DIGIT = 14;

@Injectable()
export class Ids {
  constructor(private readonly clock: Clock) {}

  /**
   * A UUID of version 7 (RFC 9562): its first 48 bits are the time, so that new rows lie side by side in the indexes.
   * The other 74 bits are random; it may be seen by officials only, since it tells when a thing was made.
   */
  next(): string {
    const time = this.clock.now().toString(HEXADECIMAL).padStart(TIME_DIGITS, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(VERSION_DIGIT + 1)}`;
  }

  /** 60 random bits, e.g. `7K3M-9QXV-2ZPA`. */
  trackingCode(): string {
    // Of a random UUID all digits but the 13th and the 17th are random; Node keeps a stock of them, unlike of bytes.
    const uuid = randomUUID();
    const digits = uuid.replaceAll('-', '');
    const random = digits.slice(0, RANDOM_DIGITS) + digits.slice(-RANDOM_DIGITS);
    let code = '';
    for (let at = 0; at < random.length; at += 2) {
      // 32 letters: a random byte chooses each of them equally often.
      code += ALPHABET[Number.parseInt(random.slice(at, at + 2), HEXADECIMAL) % ALPHABET.length];
    }
    return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;
  }
}
