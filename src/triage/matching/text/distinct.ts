/** A set of 32-bit hashes that is emptied at no cost and used again: no garbage in the hot path. */
export class Distinct {
  private readonly keys: Int32Array;
  private readonly stamps: Int32Array;
  private readonly mask: number;
  private stamp = 0;
  private room = 0;

  /** Has room for half of two to the power of `bits` hashes; those beyond count as known. */
  constructor(bits: number) {
    this.keys = new Int32Array(1 << bits);
    this.stamps = new Int32Array(1 << bits);
    this.mask = (1 << bits) - 1;
  }

  clear(): void {
    this.room = (this.mask + 1) >> 1;
    this.stamp = (this.stamp + 1) | 0;
    if (this.stamp === 0) this.stamps.fill(-1);
  }

  /** True where the hash was not yet in the set. */
  add(hash: number): boolean {
    const { keys, stamps, mask, stamp } = this;
    let slot = hash & mask;
    while (stamps[slot] === stamp) {
      if (keys[slot] === hash) return false;
      slot = (slot + 1) & mask;
    }
    if (this.room === 0) return false;
    this.room--;
    stamps[slot] = stamp;
    keys[slot] = hash;
    return true;
  }
}
