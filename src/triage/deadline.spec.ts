import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HOURS, instantOf } from '../platform/clock.js';
import { afterWorkingTime } from './deadline.js';
import { calendarSetting, DEADLINES, workingCalendar } from './settings/desk-settings.js';

const setting = calendarSetting([{ date: '2026-01-26', name: 'Republic Day' }]).fallback;
const calendar = workingCalendar(setting);
/** Local time of the office as an instant. */
const local = (text: string): string => instantOf(Date.parse(`${text}:00.000+05:30`));

describe('deadlines in working hours', () => {
  it.each([
    ['within a day', '2026-11-23T10:00', 4, '2026-11-23T14:00'],
    ['overnight', '2026-11-23T15:00', 4, '2026-11-24T12:00'],
    ['before the office opens', '2026-11-23T03:00', 1, '2026-11-23T11:00'],
    ['after it closes', '2026-11-23T20:00', 1, '2026-11-24T11:00'],
    ['over a Sunday', '2026-11-28T16:00', 2, '2026-11-30T11:00'],
    ['a second Saturday is off', '2026-11-13T16:00', 2, '2026-11-16T11:00'],
    ['a third Saturday is not', '2026-11-20T16:00', 2, '2026-11-21T11:00'],
    ['over a holiday', '2026-01-24T16:00', 2, '2026-01-27T11:00'],
    ['to the last minute of the day', '2026-11-23T10:00', 7, '2026-11-23T17:00'],
  ])('%s', (_, from, hours, due) => {
    expect(afterWorkingTime(local(from), hours * HOURS, calendar)).toBe(local(due));
  });

  it('stops for the break at noon, and for the days that a department has off', () => {
    const hours = [
      { from: '09:30', to: '13:00' },
      { from: '14:00', to: '16:30' },
    ];
    const weekdays = workingCalendar({ ...setting, hours, workingDays: [1, 2, 3, 4, 5] });
    expect(afterWorkingTime(local('2026-11-20T12:00'), 2 * HOURS, weekdays)).toBe(local('2026-11-20T15:00'));
    expect(afterWorkingTime(local('2026-11-20T15:30'), 2 * HOURS, weekdays)).toBe(local('2026-11-23T10:30'));
  });

  it("keeps the whole desk's holidays beside a department's own", () => {
    const local26 = [{ date: '2026-01-27', name: 'Fair' }];
    const own = workingCalendar({ ...setting, holidays: local26 }, setting.holidays);
    expect(afterWorkingTime(local('2026-01-24T16:00'), 2 * HOURS, own)).toBe(local('2026-01-28T11:00'));
  });

  it('is sooner the more urgent the case is', () => {
    const anyInstant = fc.date({
      min: new Date('2026-01-01T00:00:00Z'),
      max: new Date('2027-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(anyInstant, (from) => {
        const instant = from.toISOString();
        const due = (['high', 'medium', 'low'] as const).map((level) =>
          afterWorkingTime(instant, DEADLINES.fallback[level] * HOURS, calendar),
        );
        expect([...due].sort()).toEqual(due);
        expect(instant < (due[0] ?? '')).toBe(true);
      }),
    );
  });

  it('says so when the office never opens', () => {
    const never = { ...calendar, hours: [] };
    expect(() => afterWorkingTime(local('2026-11-23T10:00'), HOURS, never)).toThrow('no working days');
  });
});
