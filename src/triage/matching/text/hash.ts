export const FIRST_HASH = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a (Fowler, Noll and Vo), one UTF-16 unit at a time, begun with `FIRST_HASH`. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

/** 32-bit FNV-1a over UTF-16 units, started from a salt so that term spaces do not meet. */
export function hashText(text: string, salt: number): number {
  return hashSlice(text, 0, text.length, salt);
}

/** Hash of `width` units of `text` from `start`, without cutting a string. */
export function hashSlice(text: string, start: number, width: number, salt: number): number {
  let hash = FIRST_HASH ^ Math.imul(salt, 0x9e3779b1);
  const end = start + width;
  for (let i = start; i < end; i++) hash = hashUnit(hash, text.charCodeAt(i));
  return finish(hash);
}

/** Final mixing of MurmurHash3 (Appleby 2011); never 0, which marks an empty place in tables. */
function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  h ^= h >>> 16;
  return h === 0 ? 1 : h;
}
