/** Names for new things. The only file besides secrets that draws random numbers. */
import { randomInt, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';

/** Crockford's base 32: no I, L, O, U, so that a code survives being read aloud or written by hand. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const TRACKING_CODE_LENGTH = 12;

@Injectable()
export class Ids {
  next(): string {
    return randomUUID();
  }

  /** 60 random bits, e.g. `7K3M-9QXV-2ZPA`. */
  trackingCode(): string {
    const letters = Array.from({ length: TRACKING_CODE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]);
    return [letters.slice(0, 4), letters.slice(4, 8), letters.slice(8)]
      .map((part) => part.join(''))
      .join('-');
  }
}
