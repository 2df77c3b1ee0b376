import { describe, expect, it } from '@jest/globals';
import { keysOfText, rangesOfQuery } from './search-keys.js';

function finds(query: string, text: string): boolean {
  const keys = keysOfText(text);
  return rangesOfQuery(query).every((ranges) =>
    ranges.some(({ from, before }) => keys.some((key) => key >= from && key < before)),
  );
}

describe('the search in all languages', () => {
  it.each([
    ['pension', 'Old age PENSION has been stopped'],
    ['pens', 'Old age pension has been stopped'],
    ['पेंशन', 'Old age pension has been stopped'],
    ['pension', 'बुढ़ापा पेंशन बंद हो गई'],
    ['pension', 'بڑھاپے کی پنشن بند ہو گئی'],
    ['پنشن', 'बुढ़ापा पेंशन बंद'],
    ['rashan card', 'राशन कार्ड रद्द'],
    ['Rs 2500', 'now Rs. ₹2,500 a month'],
    ['2500', 'अब ₹२५०० महीना'],
    ['resume', 'Pensions résumé next week'],
    ['كتاب', 'نئی کتاب مفت'],
  ])('finds “%s” in “%s”', (query, text) => {
    expect(finds(query, text)).toBe(true);
  });

  it.each([
    ['ration', 'There is no reason to worry'],
    ['pension bridge', 'Old age pension has been stopped'],
    ['tension', 'Old age pension has been stopped'],
  ])('does not find “%s” in “%s”', (query, text) => {
    expect(finds(query, text)).toBe(false);
  });
});
