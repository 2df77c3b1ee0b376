/** Posts against the claims of live cases: how probable it is that both make the same claim. */
import type { MatchingEngine } from './engine.js';
import { postSlots } from './relation/post-reading.js';
import { buildEvidence } from './evidence/build-evidence.js';
import { scoreCandidates, type Scored } from './ranking/features.js';
import { sigmoid } from './ranking/logistic.js';
import { evaluateTrees, type FlatTrees, type TreeModel } from './ranking/trees.js';
import { sharesOfFeatures } from './ranking/tree-shares.js';
import { claimFeatures } from './relation/claim-features.js';
import { countCues } from './relation/cues.js';
import { BACKGROUND } from './retrieval/background.js';
import { nearCopy } from './relation/near-copy.js';
import { findCandidates } from './retrieval/candidates.js';
import { DocumentStore } from './retrieval/document-store.js';
import { openQuery } from './retrieval/query.js';
import { compareSlots, countAgreement, shownDiscrepancies } from './slots/compare-slots.js';
import { extractSlots } from './slots/extract-slots.js';
import type { SlotValue } from './slots/slot-value.js';
import { asPrepared, prepare, type PreparedText } from './text/prepare.js';
import type { Discrepancy, Match, MatchingDocument, MatchOptions } from './types.js';

const CANDIDATES = 8;
const USUAL_LIMIT = 5;
/** From here on two posts are shown as saying the same. */
const SAME_FROM = 0.5;

export interface RankedClaim {
  id: string;
  similarity: number;
  features: Float64Array;
  scored: Scored;
  document: MatchingDocument;
  /** Values of the claim. */
  slots: readonly SlotValue[];
}

/** Explains nothing: for engines that only rank. */
const NO_MODEL: TreeModel = { roots: [], feature: [], value: [], left: [] };

interface Reading {
  slots: SlotValue[];
  cues: Uint8Array;
}

export class CaseEngine implements MatchingEngine {
  private store = new DocumentStore(BACKGROUND);
  private readings = new Map<string, Reading>();

  constructor(
    private readonly trees: FlatTrees,
    private readonly model: TreeModel = NO_MODEL,
  ) {}

  get size(): number {
    return this.store.size;
  }

  build(documents: Iterable<MatchingDocument>): void {
    this.store = new DocumentStore(BACKGROUND);
    this.readings = new Map();
    for (const document of documents) this.add(document);
  }

  add(document: MatchingDocument): void {
    this.store.add(document);
    this.readings.set(document.id, read(document));
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
      .map((ranked) => present(prepared, ranked, this.model));
  }

  rank(prepared: PreparedText, options: MatchOptions): RankedClaim[] {
    if (this.store.size === 0) return [];
    const query = openQuery(prepared, this.store, options.about?.factId);
    const cues = countCues(prepared);
    const slots = postSlots(prepared);
    return scoreCandidates(findCandidates(query, this.store, CANDIDATES), query, this.store)
      .flatMap((scored): RankedClaim[] => {
        const document = this.store.documents[scored.document];
        const reading = this.readings.get(document?.id ?? '');
        if (!document || !reading) return [];
        const agreement = countAgreement(slots, reading.slots);
        const copy = nearCopy(scored.features, agreement, { post: cues, claim: reading.cues });
        const features = claimFeatures({
          features: scored.features,
          post: options.about,
          claim: document.about,
          postCues: cues,
          claimCues: reading.cues,
          agreement,
        });
        return [
          {
            id: document.id,
            similarity: Math.max(copy, sigmoid(evaluateTrees(this.trees, features))),
            features,
            scored,
            document,
            slots: reading.slots,
          },
        ];
      })
      .sort((a, b) => b.similarity - a.similarity || a.scored.document - b.scored.document);
  }
}

function read(document: MatchingDocument): Reading {
  const prepared = prepare(document.text);
  return { slots: extractSlots(prepared), cues: countCues(prepared) };
}

function present(prepared: PreparedText, ranked: RankedClaim, model: TreeModel): Match {
  const relation = ranked.similarity >= SAME_FROM ? 'agrees' : 'related';
  let compared: Discrepancy[] | undefined;
  const discrepancies = (): Discrepancy[] =>
    (compared ??= shownDiscrepancies(compareSlots(postSlots(prepared), ranked.slots)));
  let because: Match['because'] | undefined;
  return {
    id: ranked.id,
    similarity: ranked.similarity,
    relation,
    get discrepancies() {
      return discrepancies();
    },
    get because() {
      return (because ??= buildEvidence({
        post: prepared,
        document: ranked.document,
        row: ranked.scored.row,
        shares: sharesOfFeatures(model, ranked.features),
        inForce: true,
        discrepancies: discrepancies(),
        relation,
        noun: 'case',
      }));
    },
  };
}
