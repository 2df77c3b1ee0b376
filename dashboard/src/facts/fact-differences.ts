/** What is different between two versions of a fact, field by field and word by word. Free of React. */
import { diffArrays, diffWords } from 'diff';
import type { FactContent } from '../../../src/facts/contract';

export interface Part {
  text: string;
  kind: 'same' | 'added' | 'removed';
}

export interface FieldDifference {
  /** A field of the fact, or `translations.` and a language. */
  field: string;
  /** Language of the text, where it is known. */
  language?: string;
  /** Words of one text, or whole lines of a list. */
  form: 'words' | 'lines';
  parts: Part[];
}

const TEXTS = [
  'scheme',
  'statement',
  'details',
  'department',
  'orderNumber',
  'validFrom',
  'validUntil',
  'asOf',
  'reviewOn',
] as const;
const SOURCE_TEXTS = ['title', 'url', 'publisher', 'tier', 'date', 'readExtent'] as const;

type Versioned = FactContent & { withdrawnReason?: string | null };

export function differencesOf(before: Versioned, after: Versioned): FieldDifference[] {
  const languages = new Set([...Object.keys(before.translations), ...Object.keys(after.translations)]);
  return [
    ...TEXTS.map((field) => words(field, before[field], after[field])),
    ...[...languages].map((language) => ({
      ...words(`translations.${language}`, before.translations[language], after.translations[language]),
      language,
    })),
    lines('slots', before.slots.map(slotLine), after.slots.map(slotLine)),
    lines('aliases', before.aliases, after.aliases),
    ...SOURCE_TEXTS.map((field) => words(`source.${field}`, before.source[field], after.source[field])),
    lines('source.otherSources', before.source.otherSources, after.source.otherSources),
    words('withdrawnReason', before.withdrawnReason, after.withdrawnReason),
  ].filter(({ parts }) => parts.some((part) => part.kind !== 'same'));
}

type Text = string | null | undefined;

function words(field: string, before: Text, after: Text): FieldDifference {
  // Words of Devanagari and Urdu are told apart by the browser, not by Latin letters.
  const intlSegmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  const changes = diffWords(before ?? '', after ?? '', { intlSegmenter });
  return {
    field,
    form: 'words',
    parts: changes.map((change) => ({ text: change.value, ...kindOf(change) })),
  };
}

function lines(field: string, before: readonly string[], after: readonly string[]): FieldDifference {
  const parts = diffArrays([...before], [...after]).flatMap((change) =>
    change.value.map((text) => ({ text, ...kindOf(change) })),
  );
  return { field, form: 'lines', parts };
}

function kindOf({ added, removed }: { added: boolean; removed: boolean }): Pick<Part, 'kind'> {
  return { kind: added ? 'added' : removed ? 'removed' : 'same' };
}

function slotLine({ label, value, unit, period }: FactContent['slots'][number]): string {
  return `${label}: ${[value, unit, period].filter((part) => part !== undefined && part !== '').join(' ')}`;
}
