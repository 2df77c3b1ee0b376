/** What an event holds, read without trust: it was written by this or an earlier version of the desk. */
import type { CaseEventView } from '../../../src/triage/contract';

export interface EventReader {
  text: (name: string) => string | undefined;
  number: (name: string) => number | undefined;
  list: (name: string) => unknown[];
  /** Name of a person. */
  person: (name: string) => string | undefined;
}

export function readerOf(data: CaseEventView['data']): EventReader {
  return {
    text: (name) => (typeof data[name] === 'string' ? data[name] : undefined),
    number: (name) => (typeof data[name] === 'number' ? data[name] : undefined),
    list: (name) => (Array.isArray(data[name]) ? data[name] : []),
    person: (name) => {
      const person = data[name];
      if (typeof person !== 'object' || person === null || !('name' in person)) return undefined;
      return typeof person.name === 'string' ? person.name : undefined;
    },
  };
}
