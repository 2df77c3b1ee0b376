/**
 * Posting lists of all terms in pages of one typed array, each list in a block whose size is a power of two.
 * A full block moves to one of twice the size; blocks left behind are used again.
 * One posting is a document number shifted left by four bits with a weight of 1..15 in the low bits.
 */
import { roomInt32 } from './growing.js';

const PAGE_BITS = 20;
const PAGE_SIZE = 1 << PAGE_BITS;
const PAGE_MASK = PAGE_SIZE - 1;
/** Low bits of a head that hold the size of its block. */
const SIZE_BITS = 5;
const SIZE_MASK = (1 << SIZE_BITS) - 1;
export const WEIGHT_BITS = 4;
export const MAX_WEIGHT = (1 << WEIGHT_BITS) - 1;

export class Postings {
  private readonly pages: Int32Array[] = [];
  private free: number[][] = Array.from({ length: PAGE_BITS + 1 }, () => []);
  private next = 0;
  /**
   * Two numbers per term, side by side so that one look at memory finds both: the address of its block, and how much of it
   * is used above the size of the block as a power of two.
   */
  private heads: Int32Array = new Int32Array(2048);
  private terms = 0;

  get termCount(): number {
    return this.terms;
  }

  length(term: number): number {
    return term < this.terms ? (this.heads[2 * term + 1] ?? 0) >>> SIZE_BITS : 0;
  }

  /** The page that holds the postings of a term, and where in it they start; valid until the next change. */
  page(term: number): Int32Array {
    return this.pages[(this.heads[2 * term] ?? 0) >>> PAGE_BITS] ?? EMPTY;
  }

  start(term: number): number {
    return (this.heads[2 * term] ?? 0) & PAGE_MASK;
  }

  add(term: number, document: number, weight: number): void {
    if (term >= this.terms) this.open(term);
    let head = this.heads[2 * term + 1] ?? 0;
    const used = head >>> SIZE_BITS;
    const bits = head & SIZE_MASK;
    if (head === 0 || used === 1 << bits) {
      if (bits === PAGE_BITS) return;
      this.move(term, bits + 1, used);
      head++;
    }
    const address = (this.heads[2 * term] ?? 0) + used;
    const page = this.pages[address >>> PAGE_BITS];
    if (page) page[address & PAGE_MASK] = (document << WEIGHT_BITS) | weight;
    this.heads[2 * term + 1] = head + (1 << SIZE_BITS);
  }

  /**
   * Takes out the postings of documents that are gone, from a place in the list on, and looks at so many at most; returns
   * where it stopped. The last posting takes the place of one that goes.
   */
  sweep(term: number, alive: Uint8Array, from: { at: number; most: number }): number {
    if (term >= this.terms) return from.at;
    const page = this.page(term);
    const start = this.start(term);
    let used = this.length(term);
    let { at } = from;
    for (let looks = 0; at < used && looks < from.most; looks++) {
      if (alive[(page[start + at] ?? 0) >>> WEIGHT_BITS] === 1) at++;
      else page[start + at] = page[start + --used] ?? 0;
    }
    this.heads[2 * term + 1] = (used << SIZE_BITS) | ((this.heads[2 * term + 1] ?? 0) & SIZE_MASK);
    return at;
  }

  private open(term: number): void {
    this.heads = roomInt32(this.heads, 2 * (term + 1));
    this.terms = term + 1;
  }

  private move(term: number, bits: number, used: number): void {
    const from = this.heads[2 * term] ?? 0;
    const to = this.block(bits);
    if (used > 0) {
      const source = this.pages[from >>> PAGE_BITS];
      const target = this.pages[to >>> PAGE_BITS];
      if (source && target)
        target.set(source.subarray(from & PAGE_MASK, (from & PAGE_MASK) + used), to & PAGE_MASK);
      this.free[bits - 1]?.push(from);
    }
    this.heads[2 * term] = to;
  }

  /** A free block; none crosses the border of a page. */
  private block(bits: number): number {
    const reused = this.free[bits]?.pop();
    if (reused !== undefined) return reused;
    const size = 1 << bits;
    if ((this.next & PAGE_MASK) + size > PAGE_SIZE) this.next = ((this.next >>> PAGE_BITS) + 1) << PAGE_BITS;
    const address = this.next;
    while (this.pages.length <= address >>> PAGE_BITS) this.pages.push(new Int32Array(PAGE_SIZE));
    this.next += size;
    return address;
  }
}

const EMPTY = new Int32Array(0);
