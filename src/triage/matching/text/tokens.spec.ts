import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tokenise } from './tokens.js';

const words = (text: string): string[] => tokenise(text).map((token) => token.text);

describe('tokenise', () => {
  it('reads grouped digits as one number and keeps a decimal point', () => {
    expect(words('Rs 1,98,024 at 8.2%')).toEqual(['rs', '198024', 'at', '8.2']);
  });

  it('reads native digits', () => {
    expect(words('३००० ۱۲۵۰')).toEqual(['3000', '1250']);
  });

  it('splits hashtags at capitals and words from digits', () => {
    expect(words('#LadliBeti gets 10k')).toEqual(['ladli', 'beti', 'gets', '10', 'k']);
  });

  it.each([
    ['#pensionband', ['pension', 'band']],
    ['#kisanpensionband2026', ['kisan', 'pension', 'band', '2026']],
    ['#ladlibetiyojana', ['ladli', 'beti', 'yojana']],
    ['#srinagar', ['srinagar']],
    ['#WidowPension', ['widow', 'pension']],
  ])('splits the run-together words of %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['Kashmiri', 'کٔشیٖر', 'کشیر'],
    ['Sindhi', 'سيپٽمبر', 'سیپٽمبر'],
    ['Gurmukhi digits', '੧੨੫੦', '1250'],
  ])('folds the letters of %s', (_, text, expected) => {
    expect(words(text)).toEqual([expected]);
  });

  it('unites Arabic and Urdu forms of a letter and drops vowel marks', () => {
    expect(words('كِتاب')).toEqual(words('کتاب'));
  });

  it('finds links with and without a scheme', () => {
    expect(
      tokenise('see https://www.x.in/a?b=1 or pm-kisan.example/go.')
        .filter(({ kind }) => kind === 'link')
        .map(({ text }) => text),
    ).toEqual(['x.in/a?b=1', 'pm-kisan.example/go']);
  });

  it('gives spans that point into the original, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let last = 0;
        for (const { start, end } of tokenise(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });

  it('reads digits in bold type and other digits of two units, and goes on behind them', () => {
    const tokens = tokenise('pay 𝟓𝟎𝟎 or 𝟏,𝟎𝟎𝟎.𝟓 for \u{1ccf1} form');
    expect(tokens.map(({ text }) => text)).toEqual(['pay', '500', 'or', '1000.5', 'for', '1', 'form']);
    expect(tokens[1]).toMatchObject({ start: 4, end: 10 });
  });
});
