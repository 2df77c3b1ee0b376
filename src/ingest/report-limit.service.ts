/** How many reports one address may send. Every door through which reports come in asks here first. */
import { isIPv6 } from 'node:net';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Config } from '../platform/config.js';
import { TooManyRequests } from '../platform/errors.js';
import { TokenBuckets } from '../platform/http/token-bucket.js';

/** An IPv6 customer has at least this many groups to itself. */
const IPV6_GROUPS = 4;

@Injectable()
export class ReportLimit {
  private readonly buckets: TokenBuckets;

  constructor(
    config: Config,
    private readonly clock: Clock,
  ) {
    this.buckets = new TokenBuckets(config.reportsPerMinute);
  }

  /** @throws TooManyRequests `report/too-many` with the seconds to wait */
  take(address: string): void {
    const wait = this.buckets.take(networkOf(address), this.clock.now());
    if (wait === 0) return;
    throw new TooManyRequests('report/too-many', 'You sent many reports. Please wait a moment.', wait);
  }
}

function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address;
  return address.split(':').slice(0, IPV6_GROUPS).join(':');
}
