import { describe, expect, it } from '@jest/globals';
import { prepare } from '../text/prepare.js';
import { compareSlots } from './compare-slots.js';
import { extractSlots } from './extract-slots.js';

const slots = (text: string): string[] =>
  extractSlots(prepare(text)).map(
    ({ kind, value, period }) => `${kind} ${value}${period ? `/${period}` : ''}`,
  );

describe('extractSlots', () => {
  it.each([
    ['Rs 1,250 a month', 'amount 1250/month'],
    ['₹10k', 'amount 10000'],
    ['5 हजार रुपये', 'amount 5000'],
    ['پانچ ہزار روپے', 'amount 5000'],
    ['ڈیڑھ لاکھ روپے', 'amount 150000'],
    ['डेढ़ लाख रुपये', 'amount 150000'],
    ['dhai lakh rupay', 'amount 250000'],
    ['saadhe teen hazar rupaye', 'amount 3500'],
    ['ek lakh tees hazaar rupay', 'amount 130000'],
    ['8.2 per cent', 'percentage 8.2'],
    ['40 फीसदी', 'percentage 40'],
    ['چھ فیصد', 'percentage 6'],
    ['70 साल', 'age 70'],
    ['31 March 2026', 'date 2026-03-31'],
    ['01-04-2025', 'date 2025-04-01'],
    ['31.03.2026', 'date 2026-03-31'],
    ['1 अप्रैल', 'date --04-01'],
    ['یکم اپریل 2027', 'date 2027-04-01'],
    ['helpline 1098', 'helpline 1098'],
    ['visit http://free-solar.example/x now', 'host free-solar.example'],
    ['fee Rs 500', 'fee 500'],
  ])('reads %s', (text, expected) => {
    expect(slots(text)).toContain(expected);
  });
});

describe('compareSlots', () => {
  const compare = (post: string, fact: string): string[] =>
    compareSlots(extractSlots(prepare(post)), extractSlots(prepare(fact))).map(({ verdict }) => verdict);

  it('sees a changed amount', () => {
    expect(compare('pension of Rs 2,500', 'a pension of Rs 1,000')).toEqual(['differs']);
  });

  it('knows that Rs 1,000 a month is Rs 12,000 a year', () => {
    expect(compare('Rs 12,000 per year', 'Rs 1,000 a month')).toEqual(['agrees']);
  });

  it('never calls a value that the fact does not have a difference', () => {
    expect(compare('by 31 March 2026', 'a pension of Rs 1,000')).toEqual(['not_in_fact']);
  });

  it('takes an age for agreeing with a bound that is given without the word for years', () => {
    expect(compare('my age is 82', 'for all at 80 and above')).toEqual(['agrees']);
    expect(compare('my age is 78', 'for all at 80 and above')).toEqual(['differs']);
  });

  it('takes a date without its year as agreeing with the full date', () => {
    expect(compare('before 31 March', 'until 31 March 2026')).toEqual(['agrees']);
  });
});
