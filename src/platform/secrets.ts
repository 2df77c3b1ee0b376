/** Encryption of what must not be read at rest, and random tokens. Keys are derived from SECRET_KEY. */
import { createCipheriv, createDecipheriv, createHmac, hash, hkdfSync, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Config } from './config.js';

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const TOKEN_BYTES = 32;

@Injectable()
export class Secrets {
  private readonly key: Buffer;
  private readonly fingerprintKey: Buffer;

  constructor(@Inject(Config) config: Config) {
    this.key = Buffer.from(hkdfSync('sha256', config.secretKey, 'rumour-desk', 'data at rest', KEY_BYTES));
    this.fingerprintKey = Buffer.from(
      hkdfSync('sha256', config.secretKey, 'rumour-desk', 'fingerprints', KEY_BYTES),
    );
  }

  /** AES-256-GCM, base64url of nonce, tag and cipher text. */
  encrypt(plain: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce);
    const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
  }

  /** @throws when the text was changed or written under another key */
  decrypt(sealed: string): string {
    const bytes = Buffer.from(sealed, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', this.key, bytes.subarray(0, NONCE_BYTES));
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    const body = bytes.subarray(NONCE_BYTES + TAG_BYTES);
    return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
  }

  /** The same text gives the same 43 characters, from which nobody without the key learns the text. */
  fingerprint(text: string): string {
    return createHmac('sha256', this.fingerprintKey).update(text, 'utf8').digest('base64url');
  }

  /** A new bearer token: 256 random bits. */
  token(): string {
    return randomBytes(TOKEN_BYTES).toString('base64url');
  }
}

/** SHA-256 as hexadecimal: how tokens are stored and texts are frozen. */
export function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}
