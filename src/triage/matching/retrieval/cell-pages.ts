/**
 * The cells of all documents, one behind the other in pages: a typed array of its own for each would cost a short document about as much
 * again. A page of which little is left is emptied into the page that is being filled, so that removed documents give their
 * room back and no single removal copies more than one page.
 */
import { roomInt32 } from './growing.js';

const PAGE_SIZE = 1 << 15;
/** A page is emptied when less than one part in so many of it is still in use. */
const SPARSE = 4;
const NO_CELLS = new Int32Array(0);

interface Page {
  cells: Int32Array;
  used: number;
  live: number;
  /** Documents that were put here; some may be gone or elsewhere by now. */
  documents: number[];
}

export class CellPages {
  private readonly pages: (Page | undefined)[] = [];
  private readonly free: number[] = [];
  private filling = -1;
  /** By document: one more than its page, or 0 where it has no cells; where in it they start; how many they are. */
  private places: Int32Array = new Int32Array(3 * 256);

  /** Cells of a document, none where it is unknown; valid until the next change. */
  of(document: number): Int32Array {
    const page = this.pages[(this.places[3 * document] ?? 0) - 1];
    if (page === undefined) return NO_CELLS;
    const start = this.places[3 * document + 1] ?? 0;
    return page.cells.subarray(start, start + (this.places[3 * document + 2] ?? 0));
  }

  /** Copies the cells of a document that has none yet. */
  keep(document: number, cells: Int32Array): void {
    const index = this.pageFor(cells.length);
    const page = this.pages[index];
    if (page === undefined) return;
    this.places = roomInt32(this.places, 3 * (document + 1));
    this.places[3 * document] = index + 1;
    this.places[3 * document + 1] = page.used;
    this.places[3 * document + 2] = cells.length;
    page.cells.set(cells, page.used);
    page.used += cells.length;
    page.live += cells.length;
    page.documents.push(document);
  }

  drop(document: number): void {
    const index = (this.places[3 * document] ?? 0) - 1;
    const page = this.pages[index];
    if (page === undefined) return;
    page.live -= this.places[3 * document + 2] ?? 0;
    this.places[3 * document] = 0;
    if (index !== this.filling && page.live * SPARSE < page.used) this.empty(index, page);
  }

  /** Cells that are held for documents that are there, and for all that there is room for. */
  get room(): { live: number; held: number } {
    let [live, held] = [0, 0];
    for (const page of this.pages) {
      live += page?.live ?? 0;
      held += page?.cells.length ?? 0;
    }
    return { live, held };
  }

  private empty(index: number, page: Page): void {
    this.pages[index] = undefined;
    for (const document of page.documents) {
      if (this.places[3 * document] !== index + 1) continue;
      const start = this.places[3 * document + 1] ?? 0;
      const end = start + (this.places[3 * document + 2] ?? 0);
      this.keep(document, page.cells.subarray(start, end));
    }
    this.free.push(index);
  }

  /** The page that is being filled, or a new one; a document that is larger than a page has one of its own. */
  private pageFor(length: number): number {
    const filling = this.pages[this.filling];
    if (filling && filling.used + length <= filling.cells.length) return this.filling;
    const index = this.free.pop() ?? this.pages.length;
    const cells = new Int32Array(Math.max(PAGE_SIZE, length));
    this.pages[index] = { cells, used: 0, live: 0, documents: [] };
    if (length <= PAGE_SIZE) this.filling = index;
    return index;
  }
}
