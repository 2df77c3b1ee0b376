/** Turns the slots that were given by hand with a fact into values that can be compared. */
import type { FactSlot } from '../types.js';
import type { SlotValue } from './slot-value.js';
import { MULTIPLIERS } from './number-words.js';
import { UNITS } from './slot-words.js';

const MONEY_UNIT = /^(?:inr|rs|₹)(?: (?<scale>lakh|crore))?(?:\/(?<period>month|year|day))?/i;
const PERIODS = ['day', 'month', 'year'] as const;

export function givenSlots(slots: readonly FactSlot[]): SlotValue[] {
  return slots.map((slot) => {
    const money = MONEY_UNIT.exec(slot.unit ?? '')?.groups;
    const said = slot.period ?? money?.period;
    const scale = MULTIPLIERS.get(money?.scale?.toLowerCase() ?? '') ?? 1;
    return {
      kind: slot.kind,
      value: typeof slot.value === 'number' ? slot.value * scale : slot.value,
      unit: money ? 'INR' : unitOf(slot.unit ?? ''),
      period: PERIODS.find((period) => period === said) ?? '',
      span: { start: 0, end: 0 },
      text: `${slot.value}${slot.unit && slot.kind !== 'date' && slot.kind !== 'helpline' ? ` ${slot.unit}` : ''}`,
    };
  });
}

/** "years" and "per cent" as the words of a post are read. */
function unitOf(unit: string): string {
  const plain = unit.toLowerCase();
  if (plain.startsWith('per cent')) return 'percent';
  return UNITS.get(plain) ?? plain;
}
