/** Writes a value for people: ₹1,50,000 a year, 8.2%, 60 years; a value of no known unit as it was written. */
import type { SlotKind } from '../types.js';

export interface SayableValue {
  kind: SlotKind;
  value: number | string;
  unit: string;
  period: string;
  /** As written. */
  text: string;
}

const RUPEES = new Intl.NumberFormat('en-IN', { maximumFractionDigits: 2 });
const LARGEST = 1e15;

export function sayValue({ kind, value, unit, period, text }: SayableValue): string {
  if (typeof value !== 'number' || !(Math.abs(value) < LARGEST)) return text;
  const figure = RUPEES.format(value);
  if (unit === 'INR') return value === 0 ? 'free' : `₹${figure}${period ? ` a ${period}` : ''}`;
  if (unit === 'percent') return `${figure}%`;
  if (kind === 'helpline' || kind === 'date' || unit === '') return text;
  return `${figure} ${unit}${value === 1 || !COUNTED.has(unit) ? '' : 's'}`;
}

const COUNTED: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day', 'hour', 'person']);
