/** Turns the slots that were given by hand with a fact into values that can be compared. */
import type { FactSlot } from '../types.js';
import type { SlotValue } from './extract-slots.js';

const MONEY_UNIT = /^(inr|rs|₹)(?:\/(month|year|day))?$/i;

export function givenSlots(slots: readonly FactSlot[]): SlotValue[] {
  return slots.map((slot) => {
    const money = MONEY_UNIT.exec(slot.unit ?? '');
    const period = slot.period ?? money?.[2] ?? '';
    return {
      kind: slot.kind,
      value: slot.value,
      unit: money ? 'INR' : (slot.unit ?? ''),
      period: period === 'month' || period === 'year' || period === 'day' ? period : '',
      span: { start: 0, end: 0 },
      text: `${slot.value}${slot.unit ? ` ${slot.unit}` : ''}`,
    };
  });
}
