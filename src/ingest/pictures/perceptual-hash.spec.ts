import { describe, expect, it } from '@jest/globals';
import { differenceHash } from './perceptual-hash.js';

const rows = (row: readonly number[]): Uint8Array =>
  Uint8Array.from(Array.from({ length: 8 }, () => row).flat());

describe('the perceptual hash of a picture', () => {
  it('is all zeros where the picture grows brighter, all ones where it grows darker', () => {
    expect(differenceHash(rows([0, 1, 2, 3, 4, 5, 6, 7, 8]))).toBe('0000000000000000');
    expect(differenceHash(rows([8, 7, 6, 5, 4, 3, 2, 1, 0]))).toBe('ffffffffffffffff');
  });

  it('has one bit for each pair of neighbours, row by row', () => {
    const pixels = new Uint8Array(72);
    pixels[0] = 1;
    expect(differenceHash(pixels)).toBe('8000000000000000');
    pixels[0] = 0;
    pixels[70] = 1;
    expect(differenceHash(pixels)).toBe('0000000000000001');
  });

  it('refuses a picture of another size', () => {
    expect(() => differenceHash(new Uint8Array(64))).toThrow(RangeError);
  });
});
