/**
 * Posting lists of all terms in pages of one typed array, each list in a block whose size is a power of two.
 * A full block moves to one of twice the size; blocks left behind are used again.
 * One posting is a document number shifted left by four bits with a weight of 1..15 in the low bits.
 */
import { roomInt32 } from './growing.js';

const PAGE_BITS = 20;
const PAGE_SIZE = 1 << PAGE_BITS;
const PAGE_MASK = PAGE_SIZE - 1;
const FIRST_BLOCK_BITS = 1;
export const WEIGHT_BITS = 4;
export const MAX_WEIGHT = (1 << WEIGHT_BITS) - 1;

export class Postings {
  private readonly pages: Int32Array[] = [];
  private free: number[][] = Array.from({ length: PAGE_BITS + 1 }, () => []);
  private next = 0;
  /** Per term: address of its block, how much is used, and the size of the block as a power of two. */
  private address: Int32Array = new Int32Array(1024);
  private used: Int32Array = new Int32Array(1024);
  private bits: Int32Array = new Int32Array(1024);
  private terms = 0;

  get termCount(): number {
    return this.terms;
  }

  length(term: number): number {
    return term < this.terms ? (this.used[term] ?? 0) : 0;
  }

  /** The page that holds the postings of a term, and where in it they start; valid until the next change. */
  page(term: number): Int32Array {
    return this.pages[(this.address[term] ?? 0) >>> PAGE_BITS] ?? EMPTY;
  }

  start(term: number): number {
    return (this.address[term] ?? 0) & PAGE_MASK;
  }

  /** The postings of a term; valid until the next change. */
  list(term: number): Int32Array {
    const start = (this.address[term] ?? 0) & PAGE_MASK;
    const page = this.pages[(this.address[term] ?? 0) >>> PAGE_BITS];
    return page ? page.subarray(start, start + this.length(term)) : EMPTY;
  }

  add(term: number, document: number, weight: number): void {
    if (term >= this.terms) this.open(term);
    const used = this.used[term] ?? 0;
    const bits = this.bits[term] ?? 0;
    if (used === 0 && bits === 0) this.move(term, FIRST_BLOCK_BITS, 0);
    else if (used === 1 << bits) {
      if (bits === PAGE_BITS) return;
      this.move(term, bits + 1, used);
    }
    const address = (this.address[term] ?? 0) + used;
    const page = this.pages[address >>> PAGE_BITS];
    if (page) page[address & PAGE_MASK] = (document << WEIGHT_BITS) | weight;
    this.used[term] = used + 1;
  }

  /** Takes out the postings of documents that are gone; returns how many were looked at. */
  sweep(term: number, alive: Uint8Array): number {
    const list = this.list(term);
    let kept = 0;
    for (let i = 0; i < list.length; i++) {
      const posting = list[i] ?? 0;
      if (alive[posting >>> WEIGHT_BITS] === 1) list[kept++] = posting;
    }
    if (term < this.terms) this.used[term] = kept;
    return list.length;
  }

  private open(term: number): void {
    this.address = roomInt32(this.address, term + 1);
    this.used = roomInt32(this.used, term + 1);
    this.bits = roomInt32(this.bits, term + 1);
    this.terms = term + 1;
  }

  private move(term: number, bits: number, used: number): void {
    const from = this.address[term] ?? 0;
    const to = this.block(bits);
    if (used > 0) {
      const source = this.pages[from >>> PAGE_BITS];
      const target = this.pages[to >>> PAGE_BITS];
      if (source && target)
        target.set(source.subarray(from & PAGE_MASK, (from & PAGE_MASK) + used), to & PAGE_MASK);
      this.free[bits - 1]?.push(from);
    }
    this.address[term] = to;
    this.bits[term] = bits;
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
