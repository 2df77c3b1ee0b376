import { describe, expect, it } from '@jest/globals';
import { prepare } from '../text/prepare.js';
import { compareSlots } from './compare-slots.js';
import { extractSlots } from './extract-slots.js';

const compare = (post: string, fact: string): string[] =>
  compareSlots(extractSlots(prepare(post)), extractSlots(prepare(fact))).map(
    ({ slot, post: said, fact: held, verdict }) => `${slot} ${said} ${held} ${verdict}`,
  );

describe('figures that count one thing', () => {
  it('are compared though they have no unit', () => {
    expect(compare('only 159 training centres', 'runs 559 craft training centres')).toEqual([
      'count 159 559 differs',
    ]);
    expect(compare('four services', 'six services: health check-up, nutrition')).toEqual([
      'count four six differs',
    ]);
  });

  it('are compared across scripts, and are no money for their size', () => {
    expect(compare('500 छात्र', '500 students in polytechnics')).toEqual(['count 500 500 agrees']);
    expect(compare('85 lakh voters', '70,00,670 voters')).toEqual(['count 85 lakh 70,00,670 differs']);
  });

  it('are left alone where they count other things, or hardly anything', () => {
    expect(compare('159 kinds of apples', '559 training centres')).toEqual(['count 159  not_in_fact']);
    expect(compare('my two girls', '3 girls')).toEqual(['count two  not_in_fact']);
  });
});
