import { describe, expect, it } from '@jest/globals';
import { CellPages } from './cell-pages.js';

const LENGTH = 1_000;
const MANY = 400;

function cellsOf(document: number, length = LENGTH): Int32Array {
  return Int32Array.from({ length }, (_, i) => document * 10_000 + i);
}

describe('cell pages', () => {
  it('keep the cells of each document, and none of one that is unknown', () => {
    const pages = new CellPages();
    for (let document = 0; document < MANY; document++) pages.keep(document, cellsOf(document));
    expect(pages.of(0)).toEqual(cellsOf(0));
    expect(pages.of(MANY - 1)).toEqual(cellsOf(MANY - 1));
    expect(pages.of(MANY)).toHaveLength(0);
  });

  it('hold a document that is larger than a page', () => {
    const pages = new CellPages();
    pages.keep(0, cellsOf(0, 100_000));
    pages.keep(1, cellsOf(1));
    expect(pages.of(0)).toEqual(cellsOf(0, 100_000));
    expect(pages.of(1)).toEqual(cellsOf(1));
  });

  it('give the room of removed documents back and leave the others as they were', () => {
    const pages = new CellPages();
    for (let document = 0; document < MANY; document++) pages.keep(document, cellsOf(document));
    const before = pages.room.held;
    for (let document = 0; document < MANY; document++) if (document % 8 !== 0) pages.drop(document);
    for (let document = 0; document < MANY; document++)
      expect(pages.of(document)).toEqual(document % 8 === 0 ? cellsOf(document) : new Int32Array(0));
    expect(pages.room).toEqual({ live: (MANY / 8) * LENGTH, held: pages.room.held });
    expect(pages.room.held).toBeLessThan(before / 2);
  });

  it('do not grow when documents come and go', () => {
    const pages = new CellPages();
    for (let document = 0; document < 20 * MANY; document++) {
      pages.keep(document, cellsOf(document));
      if (document >= MANY) pages.drop(document - MANY);
    }
    expect(pages.room.live).toBe(MANY * LENGTH);
    expect(pages.room.held).toBeLessThan(2 * MANY * LENGTH);
  });
});
