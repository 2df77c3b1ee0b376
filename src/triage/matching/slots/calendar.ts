/** Days counted from 1 January 1970 in the Gregorian calendar (Hinnant, "chrono-compatible low-level date algorithms"); no clock. */

export interface Day {
  year: number;
  month: number;
  day: number;
}

const DAYS_PER_ERA = 146_097;
const YEARS_PER_ERA = 400;
const EPOCH_SHIFT = 719_468;
const WEEK = 7;
/** 1 January 1970 was a Thursday; 0 is Sunday. */
const FIRST_WEEKDAY = 4;

export function toDays({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / YEARS_PER_ERA);
  const ofEra = y - era * YEARS_PER_ERA;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT;
}

export function fromDays(days: number): Day {
  const shifted = days + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const ofEra = shifted - era * DAYS_PER_ERA;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const part = Math.floor((5 * ofYear + 2) / 153);
  const month = part < 10 ? part + 3 : part - 9;
  return {
    year: year + era * YEARS_PER_ERA + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * part + 2) / 5) + 1,
  };
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return (((toDays(day) + FIRST_WEEKDAY) % WEEK) + WEEK) % WEEK;
}

export function addDays(day: Day, count: number): Day {
  return fromDays(toDays(day) + count);
}

/** The date of an ISO instant or date; undefined where it is none. */
export function dayOfIso(iso: string | null | undefined): Day | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  return found ? { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) } : undefined;
}
