/** The only file that asks what time it is. Tests put a fixed clock in its place. */
import { Injectable } from '@nestjs/common';
import { instantOf } from './time.js';

export { DAYS, HOURS, instantOf, later, MINUTES, SECONDS } from './time.js';

@Injectable()
export class Clock {
  /** Milliseconds since the epoch. */
  now(): number {
    return Date.now();
  }

  /** Milliseconds of a stop-watch that only runs forward, whatever is done to the clock. */
  elapsed(): number {
    return performance.now();
  }

  /** The present instant, ISO 8601 UTC with milliseconds: the form in which instants are stored. */
  instant(): string {
    return instantOf(this.now());
  }
}
