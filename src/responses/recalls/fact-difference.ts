/** PURE. What two versions of a fact say differently, as far as a published reply can rest on it. */
import type { FactSlot, FactView } from '../../facts/contract.js';
import type { FactDifference } from './recall.contract.js';

/** Review dates, aliases and notes say nothing new to a citizen, so a version that changes only these recalls nothing. */
export function factDifference(before: FactView, after: FactView): FactDifference[] {
  const pairs: FactDifference[] = [
    entry('statement', before.statement, after.statement),
    entry('details', before.details, after.details),
    ...slotDifferences(before.slots, after.slots),
    entry('validFrom', before.validFrom ?? '', after.validFrom ?? ''),
    entry('validUntil', before.validUntil ?? '', after.validUntil ?? ''),
    entry('orderNumber', before.orderNumber ?? '', after.orderNumber ?? ''),
    entry('source', sourceText(before), sourceText(after)),
    ...translationDifferences(before.translations, after.translations),
  ];
  return pairs.filter((pair) => plain(pair.before) !== plain(pair.after));
}

function entry(field: FactDifference['field'], before: string, after: string): FactDifference {
  return { field, label: '', before, after };
}

function slotDifferences(before: readonly FactSlot[], after: readonly FactSlot[]): FactDifference[] {
  const [older, newer] = [byLabel(before), byLabel(after)];
  return [...new Set([...older.keys(), ...newer.keys()])].map((label) => ({
    field: 'slot',
    label,
    before: older.get(label) ?? '',
    after: newer.get(label) ?? '',
  }));
}

/** Several slots may carry one label: their values stand together. */
function byLabel(slots: readonly FactSlot[]): Map<string, string> {
  const values = new Map<string, string>();
  for (const slot of slots) {
    const known = values.get(slot.label);
    const value = [slot.value, slot.unit, slot.period && `/ ${slot.period}`].filter(Boolean).join(' ');
    values.set(slot.label, known === undefined ? value : `${known}; ${value}`);
  }
  return values;
}

/** A translation that was missing and is added now takes nothing back. */
function translationDifferences(
  before: FactView['translations'],
  after: FactView['translations'],
): FactDifference[] {
  return Object.entries(before).map(([language, text]) => ({
    field: 'translation',
    label: language,
    before: text,
    after: after[language] ?? text,
  }));
}

function sourceText({ source }: FactView): string {
  return `${source.title} (${source.url})`;
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
}
