/** How alike words are to each of the words of one post: worked out once per word, however many candidates hold it. */
import { cosineOf, vectorCount } from './word-vectors.js';

/** Unrelated words have cosines up to about this. */
const FLOOR = 0.4;
const FIRST_ROOM = 256;

export class Alikeness {
  /** Row of each vector in `values`, valid where its stamp is the current one. */
  private rows = new Int32Array(0);
  private stamps = new Int32Array(0);
  private values = new Float32Array(0);
  private best = new Float32Array(0);
  private stamp = 0;
  private used = 0;
  private owner: object | undefined;
  private asked: Int32Array = new Int32Array(0);
  private count = 0;

  /** `width`: words of a post at most. */
  constructor(private readonly width: number) {
    this.makeRoom(FIRST_ROOM);
  }

  /** `owner` tells one post from the next. */
  open(asked: Int32Array, count: number, owner: object): void {
    if (owner === this.owner) return;
    if (this.rows.length === 0) {
      this.rows = new Int32Array(vectorCount());
      this.stamps = new Int32Array(vectorCount());
    }
    this.owner = owner;
    this.asked = asked;
    this.count = count;
    this.used = 0;
    this.stamp++;
  }

  /** How far a word is covered by the post's, 0..1; raises what it covers of each of theirs. */
  cover(vector: number, covered: Float32Array): number {
    const row = this.stamps[vector] === this.stamp ? (this.rows[vector] ?? 0) : this.compare(vector);
    const from = row * this.width;
    for (let q = 0; q < this.count; q++) {
      const alike = this.values[from + q] ?? 0;
      if (alike > (covered[q] ?? 0)) covered[q] = alike;
    }
    return this.best[row] ?? 0;
  }

  private compare(vector: number): number {
    const row = this.used++;
    if (row >= this.best.length) this.makeRoom(2 * row);
    this.stamps[vector] = this.stamp;
    this.rows[vector] = row;
    let best = 0;
    for (let q = 0; q < this.count; q++) {
      const other = this.asked[q] ?? 0;
      const alike = vector === other ? 1 : Math.max(0, (cosineOf(vector, other) - FLOOR) / (1 - FLOOR));
      this.values[row * this.width + q] = alike;
      if (alike > best) best = alike;
    }
    this.best[row] = best;
    return row;
  }

  private makeRoom(rows: number): void {
    const values = new Float32Array(rows * this.width);
    values.set(this.values);
    this.values = values;
    const best = new Float32Array(rows);
    best.set(this.best);
    this.best = best;
  }
}
