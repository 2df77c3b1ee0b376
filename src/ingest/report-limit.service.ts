/** How many reports one address may send. Every door through which reports come in asks here first. */
import { Injectable } from '@nestjs/common';
import { Clock, MINUTES } from '../platform/clock.js';
import { Config } from '../platform/config.js';
import { callerOf, RateLimit } from '../platform/http/rate-limit.js';

@Injectable()
export class ReportLimit {
  private readonly limit: RateLimit;

  constructor(config: Config, clock: Clock) {
    this.limit = new RateLimit(
      {
        limit: config.reportsPerMinute,
        window: 1 * MINUTES,
        code: 'report/too-many',
        detail: 'You sent many reports. Please wait a moment.',
      },
      clock,
    );
  }

  /** @throws TooManyRequests `report/too-many` with the seconds to wait */
  take(address: string): void {
    this.limit.take(callerOf(address));
  }
}
