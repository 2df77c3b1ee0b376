/** PURE. Lengths of time in milliseconds, and instants as they are stored. */

export const SECONDS = 1000;
export const MINUTES = 60 * SECONDS;
export const HOURS = 60 * MINUTES;
export const DAYS = 24 * HOURS;

let lastAsked = 0;
let lastInstant = new Date(lastAsked).toISOString();

/** Milliseconds since the epoch as ISO 8601 UTC. Within one millisecond many ask for the same one. */
export function instantOf(milliseconds: number): string {
  if (milliseconds !== lastAsked) {
    lastInstant = new Date(milliseconds).toISOString();
    lastAsked = milliseconds;
  }
  return lastInstant;
}

/** An ISO 8601 instant moved by some milliseconds. */
export function later(instant: string, milliseconds: number): string {
  return instantOf(Date.parse(instant) + milliseconds);
}
