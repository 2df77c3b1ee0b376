/** PURE. Lengths of time in milliseconds, and instants as they are stored. */

export const SECONDS = 1000;
export const MINUTES = 60 * SECONDS;
export const HOURS = 60 * MINUTES;
export const DAYS = 24 * HOURS;

/** Milliseconds since the epoch as ISO 8601 UTC. */
export function instantOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/** An ISO 8601 instant moved by some milliseconds. */
export function later(instant: string, milliseconds: number): string {
  return instantOf(Date.parse(instant) + milliseconds);
}
