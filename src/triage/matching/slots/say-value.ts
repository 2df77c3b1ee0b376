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

const DECIMALS = 100;
const LARGEST = 1e15;

export function sayValue({ kind, value, unit, period, text }: SayableValue): string {
  if (typeof value !== 'number' || !(Math.abs(value) < LARGEST)) return text;
  const figure = grouped(value);
  if (unit === 'INR') return value === 0 ? 'free' : `₹${figure}${period ? ` a ${period}` : ''}`;
  if (unit === 'percent') return `${figure}%`;
  if (kind === 'helpline' || kind === 'date' || unit === '') return text;
  return `${figure} ${unit}${value === 1 || !COUNTED.has(unit) ? '' : 's'}`;
}

/** Two decimals at most, grouped as in India: 1,98,024. */
function grouped(value: number): string {
  const [whole = '', part] = String(Math.round(Math.abs(value) * DECIMALS) / DECIMALS).split('.');
  const head = whole.slice(0, -3).replace(/\B(?=(?:\d{2})+$)/g, ',');
  const figure = whole.length > 3 ? `${head},${whole.slice(-3)}` : whole;
  return `${value < 0 ? '-' : ''}${figure}${part === undefined ? '' : `.${part}`}`;
}

const COUNTED: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day', 'hour', 'person']);
