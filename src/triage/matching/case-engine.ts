/** Posts against the claims of live cases: how probable it is that both make the same claim. */
import { DocumentFrame } from './document-frame.js';
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
import { type Candidate, findCandidates } from './retrieval/candidates.js';
import { NearDuplicates, signatureOf } from './retrieval/near-duplicates.js';
import { openQuery } from './retrieval/query.js';
import { compareSlots, countAgreement, shownDiscrepancies } from './slots/compare-slots.js';
import { extractSlots } from './slots/extract-slots.js';
import type { SlotValue } from './slots/slot-value.js';
import { asPrepared, prepare, type PreparedText } from './text/prepare.js';
import type { Discrepancy, Match, MatchingDocument, MatchOptions } from './types.js';

const CANDIDATES = 8;
/** Copies looked at that the first stage did not find. */
const COPIES = 2;
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

export class CaseEngine extends DocumentFrame<Reading> implements MatchingEngine {
  private copies = new NearDuplicates();

  constructor(
    private readonly trees: FlatTrees,
    private readonly model: TreeModel = NO_MODEL,
  ) {
    super(BACKGROUND);
  }

  override build(documents: Iterable<MatchingDocument>): void {
    this.copies = new NearDuplicates();
    super.build(documents);
  }

  /** Reads the claim at once: its text has just been read as a report. */
  override add(document: MatchingDocument): void {
    super.add(document);
    this.readingOf(document);
    this.copies.add(document.id, signatureOf(prepare(document.text).joined));
  }

  override remove(id: string): boolean {
    this.copies.remove(id);
    return super.remove(id);
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
    const candidates = this.withCopies(findCandidates(query, this.store, CANDIDATES), prepared);
    return scoreCandidates(candidates, query, this.store)
      .flatMap((scored): RankedClaim[] => {
        const document = this.store.documents[scored.document];
        if (!document) return [];
        const reading = this.readingOf(document);
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

  protected override read(document: MatchingDocument): Reading {
    const prepared = prepare(document.text);
    return { slots: extractSlots(prepared), cues: countCues(prepared) };
  }

  /** In a flood every word may be too common for the first stage; copies are found all the same. */
  private withCopies(candidates: readonly Candidate[], prepared: PreparedText): Candidate[] {
    const known = new Set(candidates.map(({ document }) => document));
    const least = candidates.at(-1)?.score ?? 1;
    const copies = this.copies.find(signatureOf(prepared.joined), COPIES).flatMap(({ id }): Candidate[] => {
      const document = this.store.numberOf(id);
      return document === undefined || known.has(document) ? [] : [{ document, score: least }];
    });
    return [...candidates, ...copies];
  }
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
