/** Labels and values that the matching engine says in English, said in the reader's language; free of React. */
import type { TFunction } from 'i18next';

/** The label of a compared figure; labels of a later version of the engine keep the server's word. */
export function slotName(t: TFunction, slot: string, label = ''): string {
  const own = t(`casework.slots.${slot}` as 'casework.slots.amount', { defaultValue: label || slot });
  if (label === '') return own;
  return t(`said.labels.${label}` as 'said.labels.whether it holds', { defaultValue: own });
}

const MONEY_EVERY = /^(?<sum>₹[\d,.]+) a (?<period>month|year|day)$/;
const COUNTED = /^(?<figure>[\d,.]+) (?<unit>year|month|week|day|hour|person)s?$/;

/** A value as the engine writes it, such as "₹1,250 a month" or "it has ended"; what the texts say stays as it is. */
export function valueName(t: TFunction, value: string): string {
  const money = MONEY_EVERY.exec(value)?.groups;
  if (money?.['period'] !== undefined) {
    return t(`said.every.${money['period']}` as 'said.every.month', { sum: money['sum'] });
  }
  const counted = COUNTED.exec(value)?.groups;
  if (counted?.['figure'] !== undefined) {
    const { figure, unit } = counted;
    return t(`said.units.${unit ?? ''}` as 'said.units.year', { figure, count: countOf(figure) });
  }
  // Full stops part the keys of sentences: values with one are figures or addresses.
  if (value.includes('.')) return value;
  return t(`said.values.${value}` as 'said.values.free', { defaultValue: value });
}

function countOf(figure: string): number {
  return Number(figure.replaceAll(',', ''));
}
