import { describe, expect, it } from '@jest/globals';
import { csvLines } from './csv-format.js';

const HEADER = 'id,department,scheme,statement,slots,aliases,source_title,source_url,statement_hi';
const ROW = 'a-fact,general,Scheme,"A statement, long enough",,,Title,https://a.example/,';

describe('a table of facts', () => {
  it('fills lists, slots and translations from their cells', () => {
    const row =
      'p-1,general,Pension,"The pension is 1,250",' +
      '"monthly pension=1,250 INR/month; minimum age=60 years; helpline:call=1930; last day=2026-03-31",' +
      'ISSS | old age,Title,https://a.example/,"पेंशन 1,250"';
    const [line] = csvLines(`\uFEFF${HEADER}\n${row}\n`);
    expect(line).toMatchObject({ line: 2, id: 'p-1', errors: [] });
    expect(line?.fact).toMatchObject({
      aliases: ['ISSS', 'old age'],
      translations: { hi: 'पेंशन 1,250' },
      validUntil: null,
      slots: [
        { kind: 'amount', label: 'monthly pension', value: 1250, unit: 'INR', period: 'month' },
        { kind: 'age', label: 'minimum age', value: 60, unit: 'years' },
        { kind: 'helpline', label: 'call', value: '1930' },
        { kind: 'date', label: 'last day', value: '2026-03-31' },
      ],
    });
  });

  it('counts the lines of the file, also after a cell with line breaks and an empty line', () => {
    const broken = ROW.replace('long enough', 'long\nenough');
    const lines = csvLines([HEADER, broken, '', ROW.replace('general', '')].join('\n'));
    expect(lines.map(({ line }) => line)).toEqual([2, 5]);
    expect(lines[1]?.errors.map(({ field }) => field)).toEqual(['department']);
  });

  it('names every fault of a line at once', () => {
    const [line] = csvLines(`${HEADER}\nBad Id,,Scheme,short,sixty,,Title,nowhere,`);
    expect(line?.errors.map(({ field }) => field).sort()).toEqual([
      'department',
      'id',
      'slots',
      'source_url',
      'statement',
    ]);
  });

  it.each([
    ['an unknown column', `${HEADER},colour\n${ROW},red`, 1, 'colour'],
    ['a missing column', 'id,department\na,b', 1, 'scheme'],
    ['a column that is there twice', `${HEADER},id\n${ROW},x`, 1, 'id'],
    ['a line with too few cells', `${HEADER}\na,b`, 2, 'file'],
    ['a quote that is never closed', `${HEADER}\n"a,b`, 2, 'file'],
    ['an empty file', '', 1, 'file'],
    ['a slot without form', `${HEADER}\n${ROW.replace(',,,', ',sixty,,')}`, 2, 'slots'],
    ['a wrong address', `${HEADER}\n${ROW.replace('https://a.example/', 'nowhere')}`, 2, 'source_url'],
    ['a column named like a part of every object', `${HEADER},constructor\n${ROW},x`, 1, 'constructor'],
  ])('names the line and the column of %s', (_, text, line, field) => {
    const [bad] = csvLines(text).filter(({ fact }) => fact === null);
    expect([bad?.line, bad?.errors[0]?.field]).toEqual([line, field]);
  });
});
