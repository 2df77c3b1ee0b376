/**
 * PURE. Slots as a person writes them in one cell of a table: `monthly pension=1250 INR/month; minimum age=60 years;
 * office:where to apply=Tehsil Social Welfare Office`. The kind before the label may be left out where the unit tells.
 */
import { type FactSlot, SLOT_KINDS } from '../contract.js';
import { slotOf } from './figures.js';

export type SlotsRead = { slots: FactSlot[] } | { fault: string };

const NUMBER_AND_UNIT = /^(-?\d[\d,]*(?:\.\d+)?)\s*(.*)$/;
const WHOLE_DATE = /^\d{4}-\d{2}-\d{2}$/;
/** Kinds whose value is text, even where it begins with a digit (`1930`, `2026-03-31`, `12th floor`). */
const WRITTEN_KINDS: ReadonlySet<string> = new Set(['date', 'place', 'office', 'helpline', 'host', 'order']);

export function slotsOf(cell: string): SlotsRead {
  const slots: FactSlot[] = [];
  for (const part of cell.split(';').map((each) => each.trim())) {
    if (part === '') continue;
    const slot = slotFrom(part);
    if (slot === undefined) {
      return { fault: `"${part}" is not of the form label=value unit, or needs its kind: kind:label=value.` };
    }
    slots.push(slot);
  }
  return { slots };
}

function slotFrom(part: string): FactSlot | undefined {
  const equals = part.indexOf('=');
  if (equals < 1) return undefined;
  const { kind, label } = named(part.slice(0, equals).trim());
  const value = part.slice(equals + 1).trim();
  if (label === '' || value === '') return undefined;
  if (kind !== undefined && WRITTEN_KINDS.has(kind)) return { kind, label, value };
  if (WHOLE_DATE.test(value)) return { kind: kind ?? 'date', label, value };
  const [, figure, unit] = NUMBER_AND_UNIT.exec(value) ?? [];
  if (figure === undefined || unit === undefined) return kind && { kind, label, value };
  if (unit === '' && kind === undefined) return { kind: 'count', label, value: numberOf(figure) };
  const slot = slotOf({ what: label, value: unit === 'phone' ? figure : numberOf(figure), unit });
  return kind === undefined ? slot : { ...slot, kind };
}

function named(name: string): { kind?: FactSlot['kind']; label: string } {
  const kind = SLOT_KINDS.find((each) => name.startsWith(`${each}:`));
  return kind === undefined ? { label: name } : { kind, label: name.slice(kind.length + 1).trim() };
}

function numberOf(figure: string): number {
  return Number(figure.replaceAll(',', ''));
}
