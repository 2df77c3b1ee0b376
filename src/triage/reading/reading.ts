/** A report's text as the engines see it: prepared once, compared with the facts only when somebody asks. */
import type { StoredReport } from '../../ingest/index.js';
import { type FactMatcher, type FactReading, NOTHING_READ } from '../fact-matcher.service.js';
import { prepare, type PreparedText } from '../matching/index.js';

export class Reading {
  private prepared: PreparedText | undefined;
  private read: FactReading | undefined;

  constructor(
    private readonly report: Pick<StoredReport, 'text' | 'normalised' | 'receivedAt'>,
    private readonly matcher: FactMatcher,
  ) {}

  get text(): PreparedText {
    return (this.prepared ??= prepare(this.source));
  }

  get facts(): FactReading {
    this.read ??=
      this.text.informativeTokens === 0 ? NOTHING_READ : this.matcher.read(this.text, this.report.receivedAt);
    return this.read;
  }

  /** Compares with the facts now, in a reading thread where there is one. */
  async readAhead(): Promise<void> {
    if (this.source !== '') this.read ??= await this.matcher.readAhead(this.source, this.report.receivedAt);
  }

  private get source(): string {
    return this.report.text ?? this.report.normalised;
  }
}
