/** PURE. One fact of an import, from whatever form it came in, or what is wrong with it. */
import type { z } from 'zod';
import { type FieldError, Invalid } from '../../platform/errors.js';
import { parse } from '../../platform/validation.js';
import { newFactSchema } from '../contract.js';
import { contentFaults } from '../fact-content.js';
import { fromStarter, STARTER_FIELDS, starterFactSchema } from './starter-format.js';

export type NewFact = z.infer<typeof newFactSchema>;

export type ImportLine = { line: number; id: string | null } & (
  { fact: NewFact; errors: readonly [] } | { fact: null; errors: readonly FieldError[] }
);

/** Fields that only the files of starter facts have. */
const STARTER_ONLY = ['topic', 'figures', 'languages', 'effective_from', 'valid_until', 'as_of'];

/** Each element is one line, counted from 1. */
export function jsonLines(elements: readonly unknown[]): ImportLine[] {
  return elements.map((element, place) => importLine(place + 1, element));
}

/** Accepts both the library's own shape and that of the starter files. */
export function importLine(line: number, raw: unknown): ImportLine {
  const id = idOf(raw);
  try {
    return { line, id, fact: readFact(raw), errors: [] };
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    return { line, id, fact: null, errors: error.errors };
  }
}

function readFact(raw: unknown): NewFact {
  if (!isStarter(raw)) return checked(raw);
  const starter = parse(starterFactSchema, raw);
  try {
    return checked(fromStarter(starter));
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    throw new Invalid(error.code, error.message, {
      errors: error.errors.map(inWordsOfTheFile),
      cause: error,
    });
  }
}

function checked(raw: unknown): NewFact {
  const fact = parse(newFactSchema, raw);
  const errors = contentFaults(fact);
  if (errors.length > 0) throw new Invalid('request/invalid', 'The fact contradicts itself.', { errors });
  return fact;
}

function inWordsOfTheFile({ field, message }: FieldError): FieldError {
  const known = Object.keys(STARTER_FIELDS).find((name) => field === name || field.startsWith(`${name}.`));
  return { field: known === undefined ? field : STARTER_FIELDS[known] + field.slice(known.length), message };
}

function isStarter(raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && STARTER_ONLY.some((field) => field in raw);
}

function idOf(raw: unknown): string | null {
  if (typeof raw !== 'object' || raw === null || !('id' in raw)) return null;
  return typeof raw.id === 'string' ? raw.id : null;
}
