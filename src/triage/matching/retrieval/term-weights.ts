/** The distinct terms of one document, each with its greatest weight: a small table that is used again for the next document. */
import { roomInt32, roomUint8 } from './growing.js';

const START = 1 << 10;
/** Golden ratio times two to the 32 (Knuth, The Art of Computer Programming 3, 6.4): neighbouring numbers land apart. */
const SPREAD = 0x9e3779b1;
const WORD_BITS = 32;

export class TermWeights {
  /** One more than the entry that is kept there; 0 where none is. */
  private slots = new Int32Array(START);
  private shift = WORD_BITS - Math.log2(START);
  private terms: Int32Array = new Int32Array(START);
  private weights: Uint8Array = new Uint8Array(START);
  /** The slot of each entry. */
  private places: Int32Array = new Int32Array(START);
  private count = 0;

  get size(): number {
    return this.count;
  }

  term(entry: number): number {
    return this.terms[entry] ?? 0;
  }

  weight(entry: number): number {
    return this.weights[entry] ?? 0;
  }

  /** Forgets the document before and makes room for so many terms. */
  open(room: number): void {
    for (let entry = 0; entry < this.count; entry++) this.slots[this.places[entry] ?? 0] = 0;
    this.count = 0;
    if (room * 2 > this.slots.length) {
      const bits = Math.ceil(Math.log2(room * 2));
      this.slots = new Int32Array(1 << bits);
      this.shift = WORD_BITS - bits;
    }
    this.terms = roomInt32(this.terms, room);
    this.weights = roomUint8(this.weights, room);
    this.places = roomInt32(this.places, room);
  }

  add(term: number, weight: number): void {
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = Math.imul(term, SPREAD) >>> this.shift;
    for (let kept = slots[slot] ?? 0; kept !== 0; kept = slots[slot] ?? 0) {
      if (this.terms[kept - 1] === term) {
        if ((this.weights[kept - 1] ?? 0) < weight) this.weights[kept - 1] = weight;
        return;
      }
      slot = (slot + 1) & mask;
    }
    this.terms[this.count] = term;
    this.weights[this.count] = weight;
    this.places[this.count] = slot;
    slots[slot] = ++this.count;
  }
}
