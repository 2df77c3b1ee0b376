import { Clock, instantOf } from '../../src/platform/clock.js';

/** A clock that stands still until it is told to move. */
export class FixedClock extends Clock {
  private milliseconds: number;
  private watch = 0;

  constructor(instant = '2026-11-23T06:00:00.000Z') {
    super();
    this.milliseconds = Date.parse(instant);
  }

  override now(): number {
    return this.milliseconds;
  }

  override instant(): string {
    return instantOf(this.milliseconds);
  }

  override elapsed(): number {
    return this.watch;
  }

  /** Time passes. */
  advance(milliseconds: number): void {
    this.milliseconds += milliseconds;
    this.watch += milliseconds;
  }

  /** Somebody sets the clock; no time passes. */
  set(milliseconds: number): void {
    this.milliseconds += milliseconds;
  }
}
