/** PURE. Rules on the content of a fact that no single field can know. */
import { isDeepStrictEqual } from 'node:util';
import type { FieldError } from '../platform/errors.js';
import type { FactContent } from './contract.js';

const LONGEST_MADE_ID = 60;

export function contentFaults(content: FactContent): FieldError[] {
  const { validFrom, validUntil } = content;
  if (validFrom !== null && validUntil !== null && validUntil < validFrom) {
    return [
      { field: 'validUntil', message: `This day is before ${validFrom}, from which the fact is valid.` },
    ];
  }
  return [];
}

export function sameContent(one: FactContent, other: FactContent): boolean {
  return isDeepStrictEqual(plain(one), plain(other));
}

/** An id from the name of a scheme; `fact` where the name has no Latin letters. */
export function idFrom(scheme: string): string {
  const id = scheme
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_MADE_ID)
    .replace(/^-+|-+$/g, '');
  return /^[a-z0-9].+[a-z0-9]$/.test(id) ? id : 'fact';
}

/** `pension`, `pension-2`, `pension-3`, … */
export function nthId(base: string, n: number): string {
  return n === 1 ? base : `${base}-${n}`;
}

/** As JSON would keep it: no undefined fields, no prototypes. */
function plain(content: FactContent): unknown {
  return JSON.parse(JSON.stringify(content));
}
