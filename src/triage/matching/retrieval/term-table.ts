/**
 * Gives each 32-bit term hash a small dense number. Open addressing with linear probing; grows by doubling.
 * Hashes of different terms meet about once in four thousand million pairs, which ranking does not notice.
 */
const START_CAPACITY = 1 << 12;
const MAX_FILL = 0.6;

export class TermTable {
  /** Hash and number of each term side by side, so that one look at memory finds both. */
  private places = new Int32Array(START_CAPACITY * 2);
  private mask = START_CAPACITY - 1;
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** The number of a known term, or -1. */
  find(hash: number): number {
    const { places, mask } = this;
    let slot = hash & mask;
    for (;;) {
      const key = places[slot << 1];
      if (key === hash) return places[(slot << 1) + 1] ?? -1;
      if (key === 0) return -1;
      slot = (slot + 1) & mask;
    }
  }

  intern(hash: number): number {
    const known = this.find(hash);
    if (known >= 0) return known;
    if (this.count >= (this.mask + 1) * MAX_FILL) this.grow();
    this.place(hash, this.count);
    return this.count++;
  }

  private place(hash: number, id: number): void {
    const { places, mask } = this;
    let slot = hash & mask;
    while (places[slot << 1] !== 0) slot = (slot + 1) & mask;
    places[slot << 1] = hash;
    places[(slot << 1) + 1] = id;
  }

  private grow(): void {
    const { places } = this;
    this.places = new Int32Array(places.length * 2);
    this.mask = this.mask * 2 + 1;
    for (let i = 0; i < places.length; i += 2) {
      const key = places[i];
      if (key !== undefined && key !== 0) this.place(key, places[i + 1] ?? 0);
    }
  }
}
