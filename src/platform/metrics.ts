/** Prometheus metrics of this application, one registry each so that tests do not meet. */
import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

@Injectable()
export class Metrics {
  readonly registry = new Registry();
  private readonly counters = new Map<string, Counter>();

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** Counts one event, e.g. `count('desk_reports_total', 'Reports received', { channel })`. */
  count(name: string, help: string, labels: Readonly<Record<string, string>> = {}): void {
    let counter = this.counters.get(name);
    if (counter === undefined) {
      counter = new Counter({ name, help, labelNames: Object.keys(labels), registers: [this.registry] });
      this.counters.set(name, counter);
    }
    counter.inc({ ...labels });
  }

  histogram(name: string, help: string, labelNames: readonly string[], buckets: number[]): Histogram {
    return new Histogram({ name, help, labelNames: [...labelNames], buckets, registers: [this.registry] });
  }

  /** Values that are asked for at each scrape, one for each set of labels. */
  gauges(
    name: string,
    help: string,
    labelNames: readonly string[],
    ask: () => Promise<readonly { labels: Record<string, string>; value: number }[]>,
  ): void {
    new Gauge({
      name,
      help,
      labelNames: [...labelNames],
      registers: [this.registry],
      async collect() {
        this.reset();
        for (const { labels, value } of await ask()) this.set(labels, value);
      },
    });
  }

  /** A value that is asked for at each scrape. */
  gauge(name: string, help: string, ask: () => Promise<number> | number): void {
    new Gauge({
      name,
      help,
      registers: [this.registry],
      async collect() {
        this.set(await ask());
      },
    });
  }
}
