import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../platform/config.js';
import { passwordFaults, Passwords } from './passwords.js';

const SERVING = new Passwords(readConfig({ NODE_ENV: 'development' }));

describe('a password', () => {
  it('is kept as argon2id with the parameters that OWASP names, outside the tests', async () => {
    expect(await SERVING.hash('correct horse battery')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('is recognised however the keyboard composed its letters, and no other is', async () => {
    const hash = await SERVING.hash('caf\u00e9 au lait');
    expect(await SERVING.matches(hash, 'cafe\u0301 au lait')).toBe(true);
    expect(await SERVING.matches(hash, 'cafe au lait')).toBe(false);
  });

  it('of an unknown account is never right, not even the one that such accounts are checked against', async () => {
    const nobody = 'the hash that unknown accounts are checked against';
    expect(await SERVING.matches(undefined, nobody)).toBe(false);
  });

  it.each([
    ['123456789', 1],
    ['1234567890', 0],
    ['x'.repeat(512), 0],
    ['x'.repeat(513), 1],
  ])('%s has %i faults', (password, faults) => {
    expect(passwordFaults(password)).toHaveLength(faults);
  });
});
