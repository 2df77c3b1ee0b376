import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DAYS, instantOf, MINUTES } from '../platform/time.js';
import { arrivalsOf, SLOT_LENGTH } from './arrivals.js';

const NOW = Date.parse('2026-11-23T12:05:00.000Z');
const slotAt = (at: number, reports = 1) => ({ slot: instantOf(at).slice(0, SLOT_LENGTH), reports });

describe('the arrivals of a case', () => {
  it('are counted by hours of India while the case is young', () => {
    const { unit, counts } = arrivalsOf(
      [slotAt(Date.parse('2026-11-23T10:25:00Z'), 2), slotAt(Date.parse('2026-11-23T10:31:00Z'), 3)],
      NOW,
    );
    expect(unit).toBe('hour');
    expect(counts).toEqual([
      { from: '2026-11-23T09:30:00.000Z', reports: 2 },
      { from: '2026-11-23T10:30:00.000Z', reports: 3 },
      { from: '2026-11-23T11:30:00.000Z', reports: 0 },
    ]);
  });

  it('are counted by days that begin at midnight in India', () => {
    const { unit, counts } = arrivalsOf([slotAt(NOW - 10 * DAYS), slotAt(NOW)], NOW);
    expect(unit).toBe('day');
    expect(counts).toHaveLength(11);
    expect(counts.every(({ from }) => from.endsWith('T18:30:00.000Z'))).toBe(true);
  });

  it('lose no report, whatever the age of the case, and fit a phone', () => {
    const slots = fc.array(fc.record({ ago: fc.nat(900 * DAYS), reports: fc.integer({ min: 1, max: 99 }) }));
    fc.assert(
      fc.property(slots, (all) => {
        const { counts } = arrivalsOf(
          all.map(({ ago, reports }) => slotAt(NOW - ago, reports)),
          NOW,
        );
        const total = all.reduce((sum, { reports }) => sum + reports, 0);
        expect(counts.reduce((sum, { reports }) => sum + reports, 0)).toBe(total);
        expect(counts.length).toBeLessThanOrEqual(50);
        expect(Date.parse(counts.at(-1)?.from ?? '')).toBeLessThanOrEqual(NOW + 30 * MINUTES);
      }),
    );
  });
});
