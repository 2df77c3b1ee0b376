/** Posts against the claims of live cases: how probable it is that both make the same claim. */
import type { MatchingEngine } from './engine.js';
import { postSlots } from './engine.js';
import { buildEvidence } from './evidence/build-evidence.js';
import { scoreCandidates, type Scored } from './ranking/features.js';
import { sigmoid } from './ranking/logistic.js';
import { evaluateTrees, type FlatTrees } from './ranking/trees.js';
import { claimFeatures } from './relation/claim-features.js';
import { countCues } from './relation/cues.js';
import { findCandidates } from './retrieval/candidates.js';
import { DocumentStore } from './retrieval/document-store.js';
import { openQuery } from './retrieval/query.js';
import { compareSlots, type Comparison, shownDiscrepancies } from './slots/compare-slots.js';
import { extractSlots, type SlotValue } from './slots/extract-slots.js';
import { asPrepared, prepare, type PreparedText } from './text/prepare.js';
import type { Match, MatchingDocument, MatchOptions } from './types.js';

const CANDIDATES = 16;
const USUAL_LIMIT = 5;
/** From here on two posts are shown as saying the same. */
const SAME_FROM = 0.5;

export interface RankedClaim {
  id: string;
  similarity: number;
  features: Float64Array;
  scored: Scored;
  document: MatchingDocument;
  discrepancies: Comparison[];
}

interface Reading {
  slots: SlotValue[];
  cues: Uint8Array;
}

export class CaseEngine implements MatchingEngine {
  private store = new DocumentStore();
  private readings = new Map<string, Reading>();

  constructor(private readonly trees: FlatTrees) {}

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

  match(text: string | PreparedText, options: MatchOptions = {}): Match[] {
    const prepared = asPrepared(text);
    return this.rank(prepared, options)
      .filter(({ similarity }) => similarity >= (options.minSimilarity ?? 0))
      .slice(0, options.limit ?? USUAL_LIMIT)
      .map((ranked) => present(prepared, ranked));
  }

  rank(prepared: PreparedText, options: MatchOptions): RankedClaim[] {
    if (this.store.size === 0) return [];
    const query = openQuery(prepared, this.store, options.about?.factId);
    const cues = countCues(prepared);
    const slots = postSlots(prepared);
    return scoreCandidates(findCandidates(query, this.store, CANDIDATES), query, this.store)
      .flatMap((scored): RankedClaim[] => {
        const document = this.store.documents[scored.document];
        if (!document) return [];
        const reading = this.readingOf(document);
        const discrepancies = compareSlots(slots, reading.slots);
        const features = claimFeatures({
          features: scored.features,
          post: options.about,
          claim: document.about,
          postCues: cues,
          claimCues: reading.cues,
          discrepancies,
        });
        return [
          {
            id: document.id,
            similarity: sigmoid(evaluateTrees(this.trees, features)),
            features,
            scored,
            document,
            discrepancies,
          },
        ];
      })
      .sort((a, b) => b.similarity - a.similarity || a.scored.document - b.scored.document);
  }

  private readingOf(document: MatchingDocument): Reading {
    const known = this.readings.get(document.id);
    if (known) return known;
    const prepared = prepare(document.text);
    const reading = { slots: extractSlots(prepared), cues: countCues(prepared) };
    this.readings.set(document.id, reading);
    return reading;
  }
}

function present(prepared: PreparedText, ranked: RankedClaim): Match {
  const relation = ranked.similarity >= SAME_FROM ? 'agrees' : 'related';
  const discrepancies = shownDiscrepancies(ranked.discrepancies);
  let because: Match['because'] | undefined;
  return {
    id: ranked.id,
    similarity: ranked.similarity,
    relation,
    discrepancies,
    get because() {
      return (because ??= buildEvidence({
        post: prepared,
        document: ranked.document,
        row: ranked.scored.row,
        features: ranked.scored.features,
        discrepancies,
        relation,
        noun: 'case',
      }));
    },
  };
}
