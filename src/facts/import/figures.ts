/** PURE. A labelled figure (`monthly pension`, 1250, `INR/month`) as a typed slot, by its unit and its label. */
import { z } from 'zod';
import type { FactSlot } from '../contract.js';

export const figureSchema = z.strictObject({
  what: z.string().trim().min(1).max(200),
  value: z.union([z.number(), z.string().max(500)]),
  unit: z.string().trim().max(60),
});
export type Figure = z.infer<typeof figureSchema>;

const PER_CENT = 'per cent';
const SPEAKS_OF_FEE = /\b(fees?|charges?|fare)\b/i;
const SPEAKS_OF_INCOME = /\bincome\b/i;
const SPEAKS_OF_AGE = /\b(age|aged|old)\b/i;

/** `INR/month`, `kg/person/month`, `per year`, `INR one time`: the last part, where it is a time. */
const PERIOD = /^(.*?)(?:\/|\bper |\s)\s*(hour|day|week|month|year|one time)$/;
/** `INR crore`, `lakh person-days`: Indian number words, written out. */
const NUMBER_WORD = /\b(lakh|crore)\b\s*/;
const NUMBER_WORDS: Readonly<Record<string, number>> = { lakh: 100_000, crore: 10_000_000 };

export function slotOf(figure: Figure): FactSlot {
  const { label, value, unit, period } = writtenOut(figure);
  return {
    kind: kindOf(label, unit),
    label,
    value,
    ...(unit !== '' && !IS_KIND.has(unit) ? { unit } : {}),
    ...(period === undefined ? {} : { period }),
  };
}

/** Units that say what the value is rather than what it is counted in. */
const IS_KIND = new Set(['date', 'phone']);

function kindOf(label: string, unit: string): FactSlot['kind'] {
  if (unit === 'date') return 'date';
  if (unit === 'phone') return 'helpline';
  if (unit.startsWith(PER_CENT)) return 'percentage';
  if (unit === 'years') return SPEAKS_OF_AGE.test(label) ? 'age' : 'count';
  if (!unit.startsWith('INR')) return 'count';
  if (SPEAKS_OF_FEE.test(label)) return 'fee';
  return SPEAKS_OF_INCOME.test(label) ? 'income' : 'amount';
}

function writtenOut(figure: Figure): {
  label: string;
  value: number | string;
  unit: string;
  period?: string;
} {
  const [, unitOfPeriod, period] = PERIOD.exec(figure.unit) ?? [];
  const unit = (unitOfPeriod ?? figure.unit).trim();
  const factor = NUMBER_WORDS[NUMBER_WORD.exec(unit)?.[1] ?? ''] ?? 1;
  return {
    label: figure.what,
    value: typeof figure.value === 'number' ? wholeNumber(figure.value, factor) : figure.value,
    unit: typeof figure.value === 'number' ? unit.replace(NUMBER_WORD, '').trim() : unit,
    ...(period === undefined ? {} : { period }),
  };
}

/** 309.62 crore is 3,096,200,000, not 3,096,200,000.0000005. */
function wholeNumber(value: number, factor: number): number {
  return factor === 1 ? value : Math.round(value * factor);
}
