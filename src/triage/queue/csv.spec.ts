import { describe, expect, it } from '@jest/globals';
import { csvFile, csvRow } from './csv.js';

describe('CSV', () => {
  it.each(['=1+1', '+91', '-2', '@SUM(A1)', '\t=1', ' =HYPERLINK("x")', '＝1', '\r\n=2'])(
    'takes the power from the formula %j',
    (text) => {
      expect(csvRow([text]).replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it('quotes what would break a row, and leaves numbers alone', () => {
    expect(csvRow(['a "b", c', -5, null, true, 'two\nlines'])).toBe('"a ""b"", c",-5,,true,"two\nlines"\r\n');
  });

  it('begins with the mark of UTF-8', () => {
    expect(csvFile(['a', 'b'])).toBe('\ufeffa,b\r\n');
  });
});
