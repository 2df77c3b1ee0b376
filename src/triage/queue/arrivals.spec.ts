import { describe, expect, it } from '@jest/globals';
import { arrivalsOf } from './arrivals.js';

const NOW = Date.parse('2026-11-23T10:30:00.000Z');

describe('arrivals by the hour', () => {
  it('puts the present hour last and yesterday first', () => {
    const { total, hours } = arrivalsOf(
      [
        { hour: '2026-11-23T10', count: 3 },
        { hour: '2026-11-23T09', count: 2 },
        { hour: '2026-11-22T11', count: 5 },
        { hour: '2026-11-22T10', count: 1 },
      ],
      NOW,
    );
    expect(total).toBe(11);
    expect(hours).toHaveLength(24);
    expect(hours.slice(-2)).toEqual([2, 3]);
    expect(hours[0]).toBe(6);
  });

  it('is flat when nothing came', () => {
    expect(arrivalsOf([], NOW)).toEqual({ total: 0, hours: Array.from({ length: 24 }, () => 0) });
  });
});
