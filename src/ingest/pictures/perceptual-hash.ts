/**
 * PURE. Difference hash: is each pixel brighter than its right neighbour? Pictures that look alike differ in few bits.
 * After N. Krawetz, "Kind of Like That" (2013).
 */
export const HASH_WIDTH = 9;
export const HASH_HEIGHT = 8;

/** @param grey 9 x 8 brightness values, row by row. @returns 64 bits as 16 hexadecimal digits */
export function differenceHash(grey: Uint8Array): string {
  if (grey.length !== HASH_WIDTH * HASH_HEIGHT) {
    throw new RangeError(`A difference hash needs ${HASH_WIDTH * HASH_HEIGHT} pixels, not ${grey.length}.`);
  }
  let bits = 0n;
  for (let row = 0; row < HASH_HEIGHT; row++) {
    for (let column = 0; column < HASH_WIDTH - 1; column++) {
      const at = row * HASH_WIDTH + column;
      bits = (bits << 1n) | ((grey[at] ?? 0) > (grey[at + 1] ?? 0) ? 1n : 0n);
    }
  }
  return bits.toString(16).padStart(16, '0');
}
