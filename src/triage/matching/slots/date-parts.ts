/** A date of which only some parts were said, and what two of them have in common. */

export interface DateParts {
  /** NaN where a part was not said. */
  year: number;
  month: number;
  day: number;
}

export function datePartsOf(value: string): DateParts {
  const found = /^(\d{4}|-)?(?:\/\d{4})?(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(value);
  return {
    year: Number(found?.[1] === '-' ? NaN : (found?.[1] ?? NaN)),
    month: Number(found?.[2] ?? NaN),
    day: Number(found?.[3] ?? NaN),
  };
}

export function areDatesComparable(a: DateParts, b: DateParts): boolean {
  return (
    (!Number.isNaN(a.year) && !Number.isNaN(b.year)) || (!Number.isNaN(a.month) && !Number.isNaN(b.month))
  );
}

/** Dates agree when no part that both name differs. */
export function isSameDate(a: DateParts, b: DateParts): boolean {
  return !clash(a.year, b.year) && !clash(a.month, b.month) && !clash(a.day, b.day);
}

function clash(a: number, b: number): boolean {
  return !Number.isNaN(a) && !Number.isNaN(b) && a !== b;
}
