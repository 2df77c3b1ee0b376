/** How passwords are kept. The only file that names argon2. */
import { hash, verify } from '@node-rs/argon2';
import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../platform/config.js';
import type { FieldError } from '../platform/errors.js';

export const SHORTEST_PASSWORD = 10;
export const LONGEST_PASSWORD = 512;

/** Argon2id (the library's default) with the first choice of the OWASP Password Storage Cheat Sheet: 19 MiB, 2 passes. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** Automated tests create hundreds of accounts. */
const TEST_COST = { memoryCost: 64, timeCost: 1, parallelism: 1 };

@Injectable()
export class Passwords {
  private readonly cost: typeof COST;
  private readonly nobody: Promise<string>;

  constructor(@Inject(Config) config: Config) {
    this.cost = config.automatedTest ? TEST_COST : COST;
    this.nobody = this.hash('the hash that unknown accounts are checked against');
  }

  hash(password: string): Promise<string> {
    return hash(password.normalize('NFKC'), this.cost);
  }

  /** Takes as long without a hash (unknown account) as with one, so that time does not tell which accounts exist. */
  async matches(storedHash: string | undefined, password: string): Promise<boolean> {
    const matched = await verify(storedHash ?? (await this.nobody), password.normalize('NFKC'));
    return matched && storedHash !== undefined;
  }
}

/** What is wrong with a new password; empty when nothing is. Length is what counts (NIST SP 800-63B). */
export function passwordFaults(password: string): FieldError[] {
  if (password.length < SHORTEST_PASSWORD)
    return [{ field: 'password', message: `Please take at least ${SHORTEST_PASSWORD} characters.` }];
  if (password.length > LONGEST_PASSWORD)
    return [{ field: 'password', message: `Please take at most ${LONGEST_PASSWORD} characters.` }];
  return [];
}
