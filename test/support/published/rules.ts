/** Rules of a specification, each with the section that demands it. */
export interface Rule<Subject> {
  /** Specification and section. */
  rule: string;
  holds: (subject: Subject) => boolean;
}

/** The rules that a document breaks; a check that throws counts as broken. */
export function broken<Subject>(rules: readonly Rule<Subject>[], subject: Subject): string[] {
  return rules.filter(({ holds }) => !holdsFor(holds, subject)).map(({ rule }) => rule);
}

function holdsFor<Subject>(holds: Rule<Subject>['holds'], subject: Subject): boolean {
  try {
    return holds(subject);
  } catch {
    return false;
  }
}

/** RFC 3339 with a time zone, as Atom and JSON Feed demand. */
export function isInstant(text: unknown): boolean {
  const shape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
  return typeof text === 'string' && shape.test(text) && !Number.isNaN(Date.parse(text));
}

/** An absolute address of the web. */
export function isAddress(text: unknown): boolean {
  return typeof text === 'string' && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

export function isFilled(text: unknown): boolean {
  return typeof text === 'string' && text.trim() !== '';
}

/** BCP 47, as far as this desk goes. */
export function isLanguage(text: unknown): boolean {
  return typeof text === 'string' && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text);
}

export function isOnce(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}
