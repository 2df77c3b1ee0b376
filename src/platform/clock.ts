/** The only file that asks what time it is. Tests put a fixed clock in its place. */
import { Injectable } from '@nestjs/common';

export const SECONDS = 1000;
export const MINUTES = 60 * SECONDS;
export const HOURS = 60 * MINUTES;
export const DAYS = 24 * HOURS;

@Injectable()
export class Clock {
  /** Milliseconds since the epoch. */
  now(): number {
    return Date.now();
  }

  /** The present instant, ISO 8601 UTC with milliseconds: the form in which instants are stored. */
  instant(): string {
    return instantOf(this.now());
  }
}

/** Milliseconds since the epoch as ISO 8601 UTC. */
export function instantOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/** An ISO 8601 instant moved by some milliseconds. */
export function later(instant: string, milliseconds: number): string {
  return instantOf(Date.parse(instant) + milliseconds);
}
