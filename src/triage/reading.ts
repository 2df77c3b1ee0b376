/** A report's text as the engines see it: prepared once, compared with the facts only when somebody asks. */
import type { StoredReport } from '../ingest/index.js';
import { SHOWN_FROM } from './case-matches.js';
import { type FactMatch, type FactMatcher, type FactReading, NOTHING_READ } from './fact-matcher.service.js';
import { prepare, type PreparedText } from './matching/index.js';

export class Reading {
  readonly text: PreparedText;
  private read: FactReading | undefined;

  constructor(
    private readonly report: Pick<StoredReport, 'text' | 'normalised' | 'receivedAt'>,
    private readonly matcher: FactMatcher,
  ) {
    this.text = prepare(report.text ?? report.normalised);
  }

  get facts(): FactReading {
    this.read ??=
      this.text.informativeTokens === 0 ? NOTHING_READ : this.matcher.read(this.text, this.report.receivedAt);
    return this.read;
  }

  /** The matches that are worth showing to an official, best first. */
  get shownMatches(): FactMatch[] {
    return this.facts.matches.filter(({ match }) => match.similarity >= SHOWN_FROM);
  }
}
