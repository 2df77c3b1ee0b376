/** Names for new things. The only file besides secrets that draws random numbers. */
import { randomInt, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from './clock.js';

/** Crockford's base 32: no I, L, O, U, so that a code survives being read aloud or written by hand. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const HEXADECIMAL = 16;
const TIME_DIGITS = 12;
/** At each end of a random UUID, between which lie its version and its variant. */
const RANDOM_DIGITS = 12;
/** Where the half of a UUID begins that carries its variant. */
const VARIANT_DIGIT = 19;
/** A counter in the 12 bits behind the version, which begins somewhere in the lower half. */
const COUNTER_DIGITS = 3;
const LARGEST_COUNT = 0xfff;
const HIGHEST_START = 0x7ff;
/** How far ids may run ahead of the clock; a clock that is further behind was set back. */
const MOST_AHEAD_MS = 1_000;

@Injectable()
export class Ids {
  private time = 0;
  private count = 0;

  constructor(private readonly clock: Clock) {}

  /**
   * A UUID of version 7 (RFC 9562): its first 48 bits are the time, so that new rows lie side by side in the indexes, and
   * a counter follows (its section 6.2, method 1), so that what is made in one millisecond sorts in the order in which it
   * was made. The last 62 bits are random; it may be seen by officials only, since it tells when a thing was made.
   */
  next(): string {
    this.step(this.clock.now());
    const time = this.time.toString(HEXADECIMAL).padStart(TIME_DIGITS, '0');
    const count = this.count.toString(HEXADECIMAL).padStart(COUNTER_DIGITS, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${count}-${randomUUID().slice(VARIANT_DIGIT)}`;
  }

  private step(now: number): void {
    const isSetBack = now < this.time - MOST_AHEAD_MS;
    if (now <= this.time && !isSetBack && this.count < LARGEST_COUNT) {
      this.count += 1;
      return;
    }
    this.time = now > this.time || isSetBack ? now : this.time + 1;
    this.count = randomInt(HIGHEST_START + 1);
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
