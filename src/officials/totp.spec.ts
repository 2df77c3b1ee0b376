import { describe, expect, it } from '@jest/globals';
import { base32, otpauthUri, stepOfCode, totpCode } from './totp.js';

/** Appendix B of RFC 6238 for SHA-1 shows eight digits; ours are the last six of them. */
const SECRET = Buffer.from('12345678901234567890');
const VECTORS = [
  [59, '94287082'],
  [1_111_111_109, '07081804'],
  [1_111_111_111, '14050471'],
  [1_234_567_890, '89005924'],
  [2_000_000_000, '69279037'],
  [20_000_000_000, '65353130'],
] as const;

describe('a time-based code', () => {
  it.each(VECTORS)('at second %i is the one of the RFC', (second, code) => {
    expect(totpCode(SECRET, Math.floor(second / 30))).toBe(code.slice(2));
  });

  it('is accepted one step early or late, and not two', () => {
    const now = 1_111_111_111_000;
    const code = totpCode(SECRET, 37_037_037);
    const at = (steps: number) => stepOfCode(SECRET, code, now + steps * 30_000);
    expect([-2, -1, 0, 1, 2].map(at)).toEqual([undefined, 37_037_037, 37_037_037, 37_037_037, undefined]);
  });

  it('may be typed with a space, and is nothing else', () => {
    const now = 59_000;
    expect(stepOfCode(SECRET, '287 082', now)).toBe(1);
    for (const wrong of ['', '28708', '2870820', '287083', '२८७०८२'])
      expect(stepOfCode(SECRET, wrong, now)).toBeUndefined();
  });

  it('is set up by an address that authenticators read', () => {
    expect(base32(Buffer.from('foobar'))).toBe('MZXW6YTBOI');
    expect(otpauthUri(SECRET, 'asha@desk.test')).toBe(
      'otpauth://totp/Rumour%20Desk:asha%40desk.test?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Rumour%20Desk',
    );
  });
});
