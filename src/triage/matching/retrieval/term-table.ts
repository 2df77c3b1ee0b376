/**
 * Gives each 32-bit term hash a small dense number. Open addressing with linear probing; grows by doubling.
 * Hashes of different terms meet about once in four thousand million pairs, which ranking does not notice.
 */
const START_CAPACITY = 1 << 12;
const MAX_FILL = 0.6;

export class TermTable {
  private keys = new Int32Array(START_CAPACITY);
  private ids = new Int32Array(START_CAPACITY);
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** The number of a known term, or -1. */
  find(hash: number): number {
    const mask = this.keys.length - 1;
    let slot = hash & mask;
    for (;;) {
      const key = this.keys[slot];
      if (key === hash) return this.ids[slot] ?? -1;
      if (key === 0) return -1;
      slot = (slot + 1) & mask;
    }
  }

  intern(hash: number): number {
    const known = this.find(hash);
    if (known >= 0) return known;
    if (this.count >= this.keys.length * MAX_FILL) this.grow();
    this.place(hash, this.count);
    return this.count++;
  }

  private place(hash: number, id: number): void {
    const mask = this.keys.length - 1;
    let slot = hash & mask;
    while (this.keys[slot] !== 0) slot = (slot + 1) & mask;
    this.keys[slot] = hash;
    this.ids[slot] = id;
  }

  private grow(): void {
    const { keys, ids } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.ids = new Int32Array(keys.length * 2);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i];
      if (key !== undefined && key !== 0) this.place(key, ids[i] ?? 0);
    }
  }
}
