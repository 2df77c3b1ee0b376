/** The engine: an incremental index and, for each post, its best documents with relation and evidence. */
import { buildEvidence } from './evidence/build-evidence.js';
import { DocumentFrame } from './document-frame.js';
import { calibrate, type Calibration, leadOver } from './ranking/calibration.js';
import { choose, type Choice, choiceFeatures, nearTheBest, type Offer } from './ranking/choice.js';
import { scoreCandidates } from './ranking/features.js';
import {
  type JudgeModels,
  likeliest,
  likeliestKind,
  type Told,
  verdictProbabilities,
} from './relation/judge.js';
import { isInForce } from './relation/in-force.js';
import { postOperated, postPhrases, postSlots, postTurns, postWords } from './relation/post-reading.js';
import { type DocumentReading, readDocument } from './relation/read-document.js';
import { relationFeatures, withScore } from './relation/relation-features.js';
import { markedWords } from './relation/told-words.js';
import { findCandidates } from './retrieval/candidates.js';
import { openQuery } from './retrieval/query.js';
import { compareSlots, type Comparison, shownDiscrepancies } from './slots/compare-slots.js';
import { NO_TURNS } from './slots/turns.js';
import { compareTurns, turnDiscrepancies } from './slots/compare-turns.js';
import { asPrepared, type PreparedText } from './text/prepare.js';
import { KIND_COUNT } from './vectors/anchors.js';
import type {
  Discrepancy,
  Judgement,
  Match,
  MatchingDocument,
  MatchOptions,
  Relation,
  Verdict,
} from './types.js';

export interface MatchingEngine {
  build(documents: Iterable<MatchingDocument>): void;
  add(document: MatchingDocument): void;
  remove(id: string): boolean;
  has(id: string): boolean;
  readonly size: number;
  /** Best documents first. */
  match(text: string | PreparedText, options?: MatchOptions): Match[];
}

/** An engine over facts, which can also decide about a whole post. */
export interface FactEngine extends MatchingEngine {
  judge(text: string | PreparedText, options?: MatchOptions): Judgement;
  /** Reads the values out of every document that no post has met yet, so that the first post need not wait for it. */
  readAhead(): void;
}

export interface EngineProfile {
  /** Ranks a candidate; higher is better. */
  rank(features: Float64Array): number;
  /** What each feature adds to the rank. */
  explain(features: Float64Array): Float64Array;
  choice: Choice;
  calibration: Calibration;
  judge: JudgeModels;
}

const CANDIDATES = 20;
const USUAL_LIMIT = 5;

export class SimilarityEngine extends DocumentFrame<DocumentReading> implements FactEngine {
  constructor(private readonly profile: EngineProfile) {
    super(0);
  }

  match(text: string | PreparedText, options: MatchOptions = {}): Match[] {
    const prepared = asPrepared(text);
    return this.rank(prepared, options.at)
      .filter(({ similarity }) => similarity >= (options.minSimilarity ?? 0))
      .slice(0, options.limit ?? USUAL_LIMIT)
      .map((ranked) => this.present(prepared, ranked, options.at));
  }

  /** The ranked candidates with their features; `match` presents them, the evaluation learns from them. */
  rank(prepared: PreparedText, at?: string): Ranked[] {
    if (this.store.size === 0) return [];
    const query = openQuery(prepared, this.store);
    const scored = scoreCandidates(findCandidates(query, this.store, CANDIDATES), query, this.store);
    const ranked = scored.map((candidate): Ranked => {
      const document = this.store.documents[candidate.document];
      const score = this.profile.rank(candidate.features) - (isInForce(document, at) ? 0 : OUT_OF_FORCE);
      return {
        ...candidate,
        id: document?.id ?? '',
        document,
        number: candidate.document,
        score,
        lead: 0,
        similarity: 0,
      };
    });
    ranked.sort(byScore);
    const near = nearTheBest(ranked);
    if (near.length > 1)
      for (const one of near) one.score += choose(this.profile.choice, this.offerOf(prepared, one, at));
    ranked.sort(byScore);
    ranked.forEach((one, place) => {
      one.lead = leadOver(one.score, ranked[place === 0 ? 1 : 0]?.score);
      one.similarity = calibrate(this.profile.calibration, one.score, one.lead);
    });
    return ranked;
  }

  /** What speaks for a candidate beside its rank. */
  offerOf(prepared: PreparedText, ranked: Ranked, at?: string): Offer {
    const fact = this.readingOrNothing(ranked.document);
    return {
      counts: choiceFeatures({ slots: postSlots(prepared, at), turns: postTurns(prepared) }, fact),
      words: this.wordsOf(prepared, ranked),
    };
  }

  judge(text: string | PreparedText, options: MatchOptions = {}): Judgement {
    const prepared = asPrepared(text);
    const ranked = this.rank(prepared, options.at);
    const top = ranked[0];
    if (!top)
      return { verdict: 'unrelated', factId: null, probabilities: NOTHING_KNOWN, kind: null, matches: [] };
    const { told, probabilities } = this.decide(prepared, top, options.at);
    const verdict = likeliest(probabilities);
    return {
      verdict,
      probabilities,
      factId: verdict === 'contradicts' || verdict === 'agrees' ? top.id : null,
      kind: verdict === 'contradicts' ? likeliestKind(this.profile.judge, told) : null,
      matches: ranked
        .slice(0, options.limit ?? USUAL_LIMIT)
        .map((one) => this.present(prepared, one, options.at)),
    };
  }

  /** Values of the post beside those of the document; compared once. */
  private compare(prepared: PreparedText, ranked: Ranked, at?: string): Comparison[] {
    return (ranked.compared ??= compareSlots(
      postSlots(prepared, at),
      this.readingOrNothing(ranked.document).slots,
    ));
  }

  /** Features of the relation between a post and one ranked document. */
  relationOf(prepared: PreparedText, ranked: Ranked, at?: string): Float64Array {
    return withScore(
      relationFeatures({
        prepared,
        comparisons: this.compare(prepared, ranked, at),
        features: ranked.features,
        postTurns: postTurns(prepared),
        postOperated: postOperated(prepared),
        fact: this.readingOrNothing(ranked.document),
      }),
      ranked,
    );
  }

  /** The words of the post, marked by whether the document holds them. */
  wordsOf(prepared: PreparedText, ranked: Ranked): string[] {
    return (ranked.words ??= markedWords(postWords(prepared), this.readingOrNothing(ranked.document).words));
  }

  /** Relation, values and evidence are worked out when they are asked for. */
  private present(prepared: PreparedText, ranked: Ranked, at: string | undefined): Match {
    let read: { relation: Relation; discrepancies: Discrepancy[] } | undefined;
    const reading = (): { relation: Relation; discrepancies: Discrepancy[] } =>
      (read ??= this.relate(prepared, ranked, at));
    let because: Match['because'] | undefined;
    const { explain } = this.profile;
    return {
      id: ranked.id,
      similarity: ranked.similarity,
      inForce: isInForce(ranked.document, at),
      get relation() {
        return reading().relation;
      },
      get discrepancies() {
        return reading().discrepancies;
      },
      get because() {
        return (because ??= buildEvidence({
          post: prepared,
          document: ranked.document ?? { id: ranked.id, text: '' },
          row: ranked.row,
          shares: explain(ranked.features),
          inForce: isInForce(ranked.document, at),
          ...reading(),
          noun: 'order',
        }));
      },
    };
  }

  /** Worked out once for each ranked document, however many ask. */
  private decide(prepared: PreparedText, ranked: Ranked, at: string | undefined): Decision {
    if (ranked.decision) return ranked.decision;
    const compared = this.compare(prepared, ranked, at);
    const told = {
      features: this.relationOf(prepared, ranked, at),
      words: [...this.wordsOf(prepared, ranked), ...postPhrases(prepared)],
    };
    ranked.decision = { compared, told, probabilities: verdictProbabilities(this.profile.judge, told) };
    return ranked.decision;
  }

  private relate(
    prepared: PreparedText,
    ranked: Ranked,
    at: string | undefined,
  ): { relation: Relation; discrepancies: Discrepancy[] } {
    const { compared, probabilities } = this.decide(prepared, ranked, at);
    const discrepancies = shownDiscrepancies(compared);
    if (ranked.similarity < RELATED_BELOW) return { relation: 'related', discrepancies };
    if (probabilities.contradicts + probabilities.agrees < 0.5) return { relation: 'related', discrepancies };
    if (probabilities.contradicts < probabilities.agrees) return { relation: 'agrees', discrepancies };
    const turned = turnDiscrepancies(
      compareTurns(postTurns(prepared), this.readingOrNothing(ranked.document).turns),
    );
    return { relation: 'contradicts', discrepancies: [...discrepancies, ...turned] };
  }

  protected override read(document: MatchingDocument): DocumentReading {
    return readDocument(document);
  }

  private readingOrNothing(document: MatchingDocument | undefined): DocumentReading {
    return document ? this.readingOf(document) : NOTHING_READ;
  }
}

interface Decision {
  compared: Comparison[];
  told: Told;
  probabilities: Record<Verdict, number>;
}

const NOTHING_READ: DocumentReading = {
  statement: [],
  slots: [],
  turns: NO_TURNS,
  stated: NO_TURNS,
  meanings: new Set(),
  words: new Set(),
  operated: new Map(),
  vectors: new Set(),
  ideas: new Float32Array(KIND_COUNT),
};
const NOTHING_KNOWN = { contradicts: 0, agrees: 0, not_covered: 0, unrelated: 1 };
/** Below this similarity a match is shown as related whatever its figures say. */
const RELATED_BELOW = 0.3;
/** What a fact that is not in force on the day of the report loses of its score: as much as a good lead. */
const OUT_OF_FORCE = 1;

function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.number - b.number;
}

export interface Ranked {
  id: string;
  score: number;
  /** How far its score is above that of the strongest rival; negative where it is not the best. */
  lead: number;
  similarity: number;
  features: Float64Array;
  row: number;
  document: MatchingDocument | undefined;
  /** Its number in the index. */
  number: number;
  /** Worked out when first asked for. */
  compared?: Comparison[];
  words?: string[];
  decision?: Decision;
}
