/** A fact as it stands in the fields of the form, and its way to the content that the server takes. Free of React. */
import type { FactContent, FactSlot } from '../../../src/facts/contract';

export interface SlotDraft {
  kind: FactSlot['kind'];
  label: string;
  value: string;
  unit: string;
  period: string;
}

export interface FactDraft {
  /** Wished id of a new fact. */
  id: string;
  department: string;
  scheme: string;
  statement: string;
  details: string;
  orderNumber: string;
  validFrom: string;
  validUntil: string;
  asOf: string;
  reviewOn: string;
  slots: SlotDraft[];
  source: {
    title: string;
    url: string;
    publisher: string;
    tier: FactContent['source']['tier'];
    date: string;
    readExtent: string;
    /** One on each line. */
    otherSources: string;
  };
  /** One on each line. */
  aliases: string;
  translations: Record<string, string>;
}

/** Kinds whose value is a number where it reads as one. */
const NUMERIC: ReadonlySet<FactSlot['kind']> = new Set([
  'amount',
  'percentage',
  'age',
  'income',
  'count',
  'fee',
]);
const NUMBER = /^-?\d+(\.\d+)?$/;

export const EMPTY_SLOT: SlotDraft = { kind: 'amount', label: '', value: '', unit: '', period: '' };

export function emptyDraft(department: string): FactDraft {
  return {
    ...{ id: '', department, scheme: '', statement: '', details: '', orderNumber: '' },
    ...{ validFrom: '', validUntil: '', asOf: '', reviewOn: '', slots: [], aliases: '', translations: {} },
    source: {
      ...{ title: '', url: '', publisher: '', tier: 'official', date: '', readExtent: '', otherSources: '' },
    },
  };
}

export function draftOf(fact: FactContent): FactDraft {
  const { source } = fact;
  return {
    id: '',
    department: fact.department,
    scheme: fact.scheme,
    statement: fact.statement,
    details: fact.details,
    orderNumber: fact.orderNumber ?? '',
    validFrom: fact.validFrom ?? '',
    validUntil: fact.validUntil ?? '',
    asOf: fact.asOf ?? '',
    reviewOn: fact.reviewOn ?? '',
    slots: fact.slots.map(({ kind, label, value, unit, period }) => ({
      ...{ kind, label, value: String(value), unit: unit ?? '', period: period ?? '' },
    })),
    source: {
      title: source.title,
      url: source.url,
      publisher: source.publisher,
      tier: source.tier,
      date: source.date ?? '',
      readExtent: source.readExtent,
      otherSources: source.otherSources.join('\n'),
    },
    aliases: fact.aliases.join('\n'),
    translations: { ...fact.translations },
  };
}

export function contentOf(draft: FactDraft): FactContent {
  const { source } = draft;
  return {
    department: draft.department,
    scheme: draft.scheme.trim(),
    statement: draft.statement.trim(),
    details: draft.details.trim(),
    slots: draft.slots.map(slotOf),
    orderNumber: orNull(draft.orderNumber),
    validFrom: orNull(draft.validFrom),
    validUntil: orNull(draft.validUntil),
    asOf: orNull(draft.asOf),
    reviewOn: orNull(draft.reviewOn),
    source: {
      title: source.title.trim(),
      url: source.url.trim(),
      publisher: source.publisher.trim(),
      tier: source.tier,
      date: orNull(source.date),
      readExtent: source.readExtent.trim(),
      otherSources: linesOf(source.otherSources),
    },
    aliases: linesOf(draft.aliases),
    translations: Object.fromEntries(
      Object.entries(draft.translations).flatMap(([language, text]) =>
        text.trim() === '' ? [] : [[language, text.trim()]],
      ),
    ),
  };
}

function slotOf({ kind, label, value, unit, period }: SlotDraft): FactSlot {
  const plain = value.trim();
  return {
    kind,
    label: label.trim(),
    value: NUMERIC.has(kind) && NUMBER.test(plain) ? Number(plain) : plain,
    ...(unit.trim() === '' ? {} : { unit: unit.trim() }),
    ...(period.trim() === '' ? {} : { period: period.trim() }),
  };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
