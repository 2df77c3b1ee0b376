/**
 * The claims that published replies answer, in memory: a report that stands in no answered case is compared with them
 * as it comes in. The responses slice keeps it up to date.
 */
import { Injectable } from '@nestjs/common';
import type { AnswerForReport, StoredReport } from '../../ingest/index.js';
import { Settings } from '../../platform/settings/index.js';
import { FactMatcher } from '../fact-matcher.service.js';
import { type About, createCaseEngine } from '../matching/index.js';
import type { Sense } from '../placement.js';
import { Reading } from '../reading/reading.js';
import { BANDS } from '../settings/desk-settings.js';
import { mayAnswer } from './spot-rule.js';

/** One published reply. */
export interface AnsweredClaim {
  replyId: string;
  caseId: string;
  /** When it was published, ISO 8601 UTC. */
  publishedAt: string;
  /** The claim, in each language in which the reply tells it. */
  texts: readonly string[];
  /** The fact that the reply cites and how the claim stands to it; undefined when it cites none. */
  about: { factId: string; verdict: 'contradicts' | 'agrees' } | undefined;
  /** As a citizen is told, by the language of the report. */
  answerIn: (language: string) => AnswerForReport | null;
}

/** A published reply that answers a report of another case. */
export interface SpotMatch {
  claim: AnsweredClaim;
  similarity: number;
}

/** What a reply cites it is surely about: an official has said so. */
const CITED = 1;
const MOST_COMPARED = 4;
const MOST_TEXTS_REMEMBERED = 20_000;

/** One text of a reply, as the engine holds it. */
interface Known {
  claim: AnsweredClaim;
  sense: Sense | undefined;
}

@Injectable()
export class AnsweredClaims {
  private readonly engine = createCaseEngine();
  private readonly claims = new Map<string, { claim: AnsweredClaim; documents: string[] }>();
  /** The same claims by the case for which they were published. */
  private readonly byCase = new Map<string, Set<AnsweredClaim>>();
  private readonly documents = new Map<string, Known>();
  /** What was found for a text, by its fingerprint: most reports of a spreading claim are copies. */
  private readonly found = new Map<string, SpotMatch | null>();
  private threshold = 0;

  constructor(
    private readonly facts: FactMatcher,
    private readonly settings: Settings,
  ) {}

  /** Takes a reply in, or anew. */
  async learn(claim: AnsweredClaim): Promise<void> {
    const cited = claim.about && { ...claim.about, similarity: CITED };
    const senses: (About | undefined)[] = [];
    for (const text of claim.texts) senses.push(cited ?? (await this.senseOf(text, claim)));
    this.forget(claim.replyId);
    const documents = claim.texts.map((text, place) => {
      const id = `${claim.replyId} ${place}`;
      const about = senses[place];
      this.engine.add({ id, text, about });
      this.documents.set(id, { claim, sense: about });
      return id;
    });
    this.claims.set(claim.replyId, { claim, documents });
    this.byCase.set(claim.caseId, (this.byCase.get(claim.caseId) ?? new Set()).add(claim));
  }

  forget(replyId: string): void {
    const known = this.claims.get(replyId);
    for (const id of known?.documents ?? []) {
      this.engine.remove(id);
      this.documents.delete(id);
    }
    if (known !== undefined) this.byCase.get(known.claim.caseId)?.delete(known.claim);
    this.claims.delete(replyId);
    this.found.clear();
  }

  /** The newest reply that was published for one of these cases: a case, and those that were merged into it. */
  ofCases(caseIds: readonly string[]): AnsweredClaim | undefined {
    let newest: AnsweredClaim | undefined;
    for (const caseId of caseIds) {
      for (const claim of this.byCase.get(caseId) ?? []) {
        if (claim.publishedAt > (newest?.publishedAt ?? '')) newest = claim;
      }
    }
    return newest;
  }

  /** The published reply that answers a report, wherever the report will stand. */
  async match(report: Pick<StoredReport, 'fingerprint'>, reading: Reading): Promise<SpotMatch | undefined> {
    if (this.claims.size === 0) return undefined;
    const { answer } = this.settings.of(BANDS);
    if (answer !== this.threshold || this.found.size >= MOST_TEXTS_REMEMBERED) this.found.clear();
    this.threshold = answer;
    const known = this.found.get(report.fingerprint);
    if (known !== undefined) return known ?? undefined;
    await reading.readAhead();
    const found = this.compare(reading, answer);
    this.found.set(report.fingerprint, found ?? null);
    return found;
  }

  private compare(reading: Reading, answer: number): SpotMatch | undefined {
    const { text, facts } = reading;
    const matches = this.engine.match(text, {
      limit: MOST_COMPARED,
      minSimilarity: answer,
      about: facts.about,
    });
    for (const match of matches) {
      const known = this.documents.get(match.id);
      if (known === undefined) continue;
      const { similarity } = match;
      const differing = match.discrepancies.filter(({ verdict }) => verdict === 'differs').length;
      const likeness = { similarity, differing, post: facts.about, claim: known.sense };
      if (mayAnswer({ ...likeness, informativeWords: text.informativeTokens }, answer)) {
        return { claim: known.claim, similarity };
      }
    }
    return undefined;
  }

  /** Where a reply cites no fact, its claim is read like a post. */
  private async senseOf(text: string, { publishedAt }: AnsweredClaim): Promise<About | undefined> {
    await this.facts.ready();
    const reading = new Reading({ text, normalised: text, receivedAt: publishedAt }, this.facts);
    await reading.readAhead();
    return reading.facts.about;
  }
}
