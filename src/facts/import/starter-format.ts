/**
 * PURE. Facts as they are written in the files of `data/facts`, turned into the content that the library keeps.
 */
import { z } from 'zod';
import { type newFactSchema, SOURCE_TIERS } from '../contract.js';
import { figureSchema, slotOf } from './figures.js';

/** Only what is particular to this form is checked here; the library's own schema checks the rest afterwards. */
export const starterFactSchema = z.strictObject({
  id: z.string(),
  department: z.string(),
  topic: z.string(),
  kind: z.string().optional(),
  statement: z.string(),
  details: z.string().default(''),
  figures: z.array(figureSchema).default([]),
  effective_from: z.string().nullable().default(null),
  valid_until: z.string().nullable().default(null),
  as_of: z.string().nullable().default(null),
  source: z.strictObject({
    title: z.string(),
    url: z.string(),
    publisher: z.string().default(''),
    read_extent: z.string().default(''),
    date: z.string().nullable().default(null),
    tier: z.enum(SOURCE_TIERS),
    other_sources: z.array(z.string()).default([]),
  }),
  aliases: z.array(z.string()).default([]),
  languages: z.record(z.string(), z.string()).default({}),
});
export type StarterFact = z.infer<typeof starterFactSchema>;

/** Names of fields here, and what the library calls them: errors are shown in the words of the file. */
export const STARTER_FIELDS: Readonly<Record<string, string>> = {
  scheme: 'topic',
  slots: 'figures',
  validFrom: 'effective_from',
  validUntil: 'valid_until',
  asOf: 'as_of',
  translations: 'languages',
  'source.readExtent': 'source.read_extent',
  'source.otherSources': 'source.other_sources',
};

const WHOLE_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Not yet checked against the library's schema. */
export function fromStarter(fact: StarterFact): z.input<typeof newFactSchema> {
  return {
    id: fact.id,
    department: fact.department,
    scheme: fact.topic,
    statement: fact.statement,
    details: fact.details,
    slots: fact.figures.map(slotOf),
    validFrom: fact.effective_from,
    validUntil: fact.valid_until,
    asOf: wholeDate(fact.as_of),
    source: {
      title: fact.source.title,
      url: fact.source.url,
      publisher: fact.source.publisher,
      tier: fact.source.tier,
      date: wholeDate(fact.source.date),
      readExtent: readExtent(fact),
      otherSources: fact.source.other_sources,
    },
    aliases: fact.aliases,
    translations: fact.languages,
  };
}

/** `2025-09` and `undated page` are no day: no day is invented, the words go to what was read of the source. */
function wholeDate(date: string | null): string | null {
  return date !== null && WHOLE_DATE.test(date) ? date : null;
}

function readExtent({ source, as_of }: StarterFact): string {
  if (as_of === null || WHOLE_DATE.test(as_of)) return source.read_extent;
  return [source.read_extent, `as of: ${as_of}`].filter(Boolean).join('; ');
}
