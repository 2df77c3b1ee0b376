/** The engine: an incremental index and, for each post, its best documents with relation and evidence. */
import { buildEvidence } from './evidence/build-evidence.js';
import { oppositeOf } from './evidence/opposite.js';
import { calibrate, type Calibration, leadOver } from './ranking/calibration.js';
import { scoreCandidates, type Scored } from './ranking/features.js';
import { countCues, CUES } from './relation/cues.js';
import { documentCues } from './relation/document-cues.js';
import { type JudgeModels, likeliest, likeliestKind, verdictProbabilities } from './relation/judge.js';
import { relationFeatures } from './relation/relation-features.js';
import { DocumentStore } from './retrieval/document-store.js';
import { findCandidates } from './retrieval/candidates.js';
import { openQuery } from './retrieval/query.js';
import { compareSlots, type Comparison, shownDiscrepancies } from './slots/compare-slots.js';
import { extractSlots, type SlotValue } from './slots/extract-slots.js';
import { givenSlots } from './slots/given-slots.js';
import { asPrepared, prepare, type PreparedText } from './text/prepare.js';
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
  calibration: Calibration;
  judge: JudgeModels;
}

const CANDIDATES = 12;
const USUAL_LIMIT = 5;

export class SimilarityEngine implements FactEngine {
  private store = new DocumentStore();
  private readings = new Map<string, Reading>();

  constructor(private readonly profile: EngineProfile) {}

  get size(): number {
    return this.store.size;
  }

  build(documents: Iterable<MatchingDocument>): void {
    this.store = new DocumentStore();
    this.readings = new Map();
    for (const document of documents) this.store.add(document);
  }

  add(document: MatchingDocument): void {
    this.readings.delete(document.id);
    this.store.add(document);
  }

  remove(id: string): boolean {
    this.readings.delete(id);
    return this.store.remove(id);
  }

  has(id: string): boolean {
    return this.store.has(id);
  }

  readAhead(): void {
    for (const document of this.store.documents) this.readingOf(document);
  }

  match(text: string | PreparedText, options: MatchOptions = {}): Match[] {
    const prepared = asPrepared(text);
    return this.rank(prepared)
      .filter(({ similarity }) => similarity >= (options.minSimilarity ?? 0))
      .slice(0, options.limit ?? USUAL_LIMIT)
      .map((ranked) => this.present(prepared, ranked));
  }

  /** The ranked candidates with their features; `match` presents them, the evaluation learns from them. */
  rank(prepared: PreparedText): Ranked[] {
    if (this.store.size === 0) return [];
    const query = openQuery(prepared, this.store);
    const scored = scoreCandidates(findCandidates(query, this.store, CANDIDATES), query, this.store);
    const ranked = scored.map((candidate) => ({
      ...candidate,
      score: this.profile.rank(candidate.features),
    }));
    ranked.sort((a, b) => b.score - a.score || a.document - b.document);
    return ranked.map((candidate, place) =>
      this.withSimilarity(candidate, ranked[place === 0 ? 1 : 0]?.score),
    );
  }

  private withSimilarity(candidate: Scored & { score: number }, rival: number | undefined): Ranked {
    const { score, features, row } = candidate;
    const document = this.store.documents[candidate.document];
    const lead = leadOver(score, rival);
    return {
      id: document?.id ?? '',
      score,
      lead,
      similarity: calibrate(this.profile.calibration, score, lead),
      features,
      row,
      document,
    };
  }

  judge(text: string | PreparedText, options: MatchOptions = {}): Judgement {
    const prepared = asPrepared(text);
    const ranked = this.rank(prepared);
    const top = ranked[0];
    if (!top)
      return { verdict: 'unrelated', factId: null, probabilities: NOTHING_KNOWN, kind: null, matches: [] };
    const { features, probabilities } = this.decide(prepared, top);
    const verdict = likeliest(probabilities);
    return {
      verdict,
      probabilities,
      factId: verdict === 'contradicts' || verdict === 'agrees' ? top.id : null,
      kind: verdict === 'contradicts' ? likeliestKind(this.profile.judge, features) : null,
      matches: ranked.slice(0, options.limit ?? USUAL_LIMIT).map((one) => this.present(prepared, one)),
    };
  }

  compare(prepared: PreparedText, ranked: Ranked): Comparison[] {
    return compareSlots(postSlots(prepared), this.readingOf(ranked.document).slots);
  }

  /** Features of the relation between a post and one ranked document. */
  relationOf(prepared: PreparedText, ranked: Ranked, discrepancies: readonly Discrepancy[]): Float64Array {
    return relationFeatures({
      prepared,
      discrepancies,
      features: ranked.features,
      score: ranked.score,
      lead: ranked.lead,
      postCues: countCues(prepared),
      factCues: this.readingOf(ranked.document).cues,
    });
  }

  /** Relation, values and evidence are worked out when they are asked for. */
  private present(prepared: PreparedText, ranked: Ranked): Match {
    let read: { relation: Relation; discrepancies: Discrepancy[] } | undefined;
    const reading = (): { relation: Relation; discrepancies: Discrepancy[] } =>
      (read ??= this.relate(prepared, ranked));
    let because: Match['because'] | undefined;
    return {
      id: ranked.id,
      similarity: ranked.similarity,
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
          features: ranked.features,
          ...reading(),
          noun: 'order',
        }));
      },
    };
  }

  /** Worked out once for each ranked document, however many ask. */
  private decide(prepared: PreparedText, ranked: Ranked): Decision {
    if (ranked.decision) return ranked.decision;
    const compared = this.compare(prepared, ranked);
    const features = this.relationOf(prepared, ranked, compared);
    const probabilities = verdictProbabilities(this.profile.judge, features);
    ranked.decision = { compared, features, probabilities };
    return ranked.decision;
  }

  private relate(
    prepared: PreparedText,
    ranked: Ranked,
  ): { relation: Relation; discrepancies: Discrepancy[] } {
    const { compared, features, probabilities } = this.decide(prepared, ranked);
    const discrepancies = shownDiscrepancies(compared);
    if (ranked.similarity < RELATED_BELOW) return { relation: 'related', discrepancies };
    if (probabilities.contradicts + probabilities.agrees < 0.5) return { relation: 'related', discrepancies };
    if (probabilities.contradicts < probabilities.agrees) return { relation: 'agrees', discrepancies };
    const cues = this.readingOf(ranked.document).cues;
    const opposite = discrepancies.some(({ verdict }) => verdict === 'differs')
      ? []
      : oppositeOf(countCues(prepared), cues, likeliestKind(this.profile.judge, features));
    return { relation: 'contradicts', discrepancies: [...discrepancies, ...opposite] };
  }

  private readingOf(document: MatchingDocument | undefined): Reading {
    if (!document) return NOTHING_READ;
    const known = this.readings.get(document.id);
    if (known) return known;
    const slots = [...givenSlots(document.slots ?? []), ...extractSlots(prepare(document.text))];
    if (document.details) slots.push(...extractSlots(prepare(document.details)));
    const reading = { slots, cues: documentCues(document) };
    this.readings.set(document.id, reading);
    return reading;
  }
}

interface Decision {
  compared: Comparison[];
  features: Float64Array;
  probabilities: Record<Verdict, number>;
}

/** What is read out of a document once, when it first matches. */
interface Reading {
  slots: SlotValue[];
  cues: Uint8Array;
}

const NOTHING_READ: Reading = { slots: [], cues: new Uint8Array(CUES.length) };
const NOTHING_KNOWN = { contradicts: 0, agrees: 0, not_covered: 0, unrelated: 1 };
/** Below this similarity a match is shown as related whatever its figures say. */
const RELATED_BELOW = 0.3;

export interface Ranked {
  id: string;
  score: number;
  /** How far its score is above that of the strongest rival; negative where it is not the best. */
  lead: number;
  similarity: number;
  features: Float64Array;
  row: number;
  document: MatchingDocument | undefined;
  decision?: Decision;
}

const slotsOfPosts = new WeakMap<PreparedText, SlotValue[]>();

export function postSlots(prepared: PreparedText): SlotValue[] {
  const known = slotsOfPosts.get(prepared);
  if (known) return known;
  const found = extractSlots(prepared);
  slotsOfPosts.set(prepared, found);
  return found;
}
