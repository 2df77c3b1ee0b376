/**
 * PURE but for its own memory. The cases that reports may join, with what is needed to place a report without asking
 * the database: their rows, their anchor texts in the matching engine, exact keys, and arrivals by the hour.
 * Every change returns the function that takes it back.
 */
import type { Case } from './case.entity.js';
import {
  type About,
  createCaseEngine,
  type Match,
  type MatchOptions,
  type PreparedText,
} from './matching/index.js';
import { type ExactHit, pictureDistance, SAME_PICTURE_BITS } from './placement.js';

export type Undo = () => void;

export interface ExactKeys {
  fingerprint: string;
  canonicalLink: string | null;
  pictureHash: string | null;
}

/** A text that stands for its case, and the fact that it was found to be about. */
export interface Anchor {
  reportId: string;
  text: string;
  about: About | undefined;
}

/** A live case whose anchor resembles a text. */
export interface Resembling {
  caseId: string;
  match: Match;
  about: About | undefined;
}

/** Instants begin with `YYYY-MM-DDTHH`. */
const HOUR_PREFIX = 13;
const HOURS_OF_A_DAY = 24;

export class LiveCases {
  /** The log up to here is known to this memory. */
  seq = 0;
  private readonly cases = new Map<string, Case>();
  private readonly survivors = new Map<string, string>();
  /** The other way round: the cases that were merged straight into one. */
  private readonly absorbed = new Map<string, Set<string>>();
  private readonly engine = createCaseEngine();
  /** By report id; and the other way round. */
  private readonly anchors = new Map<string, { caseId: string; anchor: Anchor }>();
  private readonly anchorsOf = new Map<string, Set<string>>();
  private readonly byKey = new Map<string, string>();
  private readonly pictures = new Map<string, string>();
  private readonly arrivals = new Map<string, Map<string, number>>();

  get size(): number {
    return this.cases.size;
  }

  get(caseId: string): Case | undefined {
    return this.cases.get(caseId);
  }

  all(): IterableIterator<Case> {
    return this.cases.values();
  }

  /** Follows merges to the case that is left. */
  survivorOf(caseId: string): string {
    let id = caseId;
    for (let next = this.survivors.get(id); next !== undefined; next = this.survivors.get(id)) id = next;
    return id;
  }

  /** The case and all that were merged into it, in any number of steps. */
  familyOf(caseId: string): string[] {
    const family = [caseId];
    for (const id of family) {
      for (const absorbed of this.absorbed.get(id) ?? [])
        if (!family.includes(absorbed)) family.push(absorbed);
    }
    return family;
  }

  /** Takes the row in, or out when the case is closed. Anchors of a closed case must be dropped first. */
  put(row: Case): Undo {
    const before = this.cases.get(row.id);
    const survivor = this.survivors.get(row.id);
    if (row.status === 'closed') this.cases.delete(row.id);
    else this.cases.set(row.id, row);
    this.setSurvivor(row.id, row.mergedInto ?? undefined);
    return () => {
      setOrDelete(this.cases, row.id, before);
      this.setSurvivor(row.id, survivor);
    };
  }

  advanceTo(seq: number): Undo {
    const before = this.seq;
    this.seq = seq;
    return () => (this.seq = before);
  }

  anchorCount(caseId: string): number {
    return this.anchorsOf.get(caseId)?.size ?? 0;
  }

  addAnchor(caseId: string, anchor: Anchor): Undo {
    const { reportId } = anchor;
    const before = this.anchors.get(reportId);
    if (before !== undefined) this.forgetAnchor(reportId);
    this.setAnchor(caseId, anchor);
    return () => {
      this.forgetAnchor(reportId);
      if (before !== undefined) this.setAnchor(before.caseId, before.anchor);
    };
  }

  dropAnchors(caseId: string): Undo {
    const dropped = [...(this.anchorsOf.get(caseId) ?? [])].flatMap(
      (id) => this.anchors.get(id)?.anchor ?? [],
    );
    for (const { reportId } of dropped) this.forgetAnchor(reportId);
    return () => {
      for (const anchor of dropped) this.setAnchor(caseId, anchor);
    };
  }

  addKeys(caseId: string, keys: ExactKeys): Undo {
    const undos = [
      change(this.byKey, `fingerprint ${keys.fingerprint}`, caseId),
      ...(keys.canonicalLink === null ? [] : [change(this.byKey, `link ${keys.canonicalLink}`, caseId)]),
      ...(keys.pictureHash === null ? [] : [change(this.pictures, keys.pictureHash, caseId)]),
    ];
    return () => {
      for (const undo of undos.reverse()) undo();
    };
  }

  /** Counts arrivals by the hour. */
  addArrival(caseId: string, receivedAt: string, count = 1): Undo {
    const hours = this.arrivals.get(caseId) ?? new Map<string, number>();
    this.arrivals.set(caseId, hours);
    const hour = receivedAt.slice(0, HOUR_PREFIX);
    hours.set(hour, (hours.get(hour) ?? 0) + count);
    if (hours.size > 2 * HOURS_OF_A_DAY) forgetOldest(hours);
    return () => hours.set(hour, Math.max(0, (hours.get(hour) ?? 0) - count));
  }

  /** Replaces what is known of the recent arrivals of a case. */
  setArrivals(caseId: string, receivedAt: readonly string[]): Undo {
    const before = this.arrivals.get(caseId);
    this.arrivals.delete(caseId);
    for (const instant of receivedAt) this.addArrival(caseId, instant);
    return () => setOrDelete(this.arrivals, caseId, before);
  }

  /** Reports whose hour is not before the hour of `since`. */
  arrivedSince(caseId: string, since: string): number {
    const from = since.slice(0, HOUR_PREFIX);
    let sum = 0;
    for (const [hour, count] of this.arrivals.get(caseId) ?? []) if (hour >= from) sum += count;
    return sum;
  }

  exactHits(keys: ExactKeys): ExactHit[] {
    const hits: ExactHit[] = [];
    this.pushHit(hits, 'fingerprint', this.byKey.get(`fingerprint ${keys.fingerprint}`));
    if (keys.canonicalLink !== null) this.pushHit(hits, 'link', this.byKey.get(`link ${keys.canonicalLink}`));
    if (keys.pictureHash !== null) this.pushHit(hits, 'picture', this.samePicture(keys.pictureHash));
    return hits;
  }

  /** The best match of each case, best first. */
  resembling(text: PreparedText, options: MatchOptions): Resembling[] {
    const best = new Map<string, Resembling>();
    for (const match of this.engine.match(text, options)) {
      const known = this.anchors.get(match.id);
      if (known === undefined || best.has(known.caseId)) continue;
      best.set(known.caseId, { caseId: known.caseId, match, about: known.anchor.about });
    }
    return [...best.values()];
  }

  private pushHit(hits: ExactHit[], signal: ExactHit['signal'], caseId: string | undefined): void {
    if (caseId === undefined) return;
    const survivor = this.survivorOf(caseId);
    if (this.cases.has(survivor)) {
      hits.push({ signal, caseId: survivor, comparable: this.anchorCount(survivor) > 0 });
    }
  }

  private samePicture(hash: string): string | undefined {
    const exact = this.pictures.get(hash);
    if (exact !== undefined) return exact;
    let nearest: { caseId: string; distance: number } | undefined;
    for (const [known, caseId] of this.pictures) {
      const distance = pictureDistance(known, hash);
      if (distance <= SAME_PICTURE_BITS && distance < (nearest?.distance ?? Infinity)) {
        nearest = { caseId, distance };
      }
    }
    return nearest?.caseId;
  }

  private setSurvivor(caseId: string, survivor: string | undefined): void {
    const before = this.survivors.get(caseId);
    if (before === survivor) return;
    if (before !== undefined) this.absorbed.get(before)?.delete(caseId);
    setOrDelete(this.survivors, caseId, survivor);
    if (survivor === undefined) return;
    const absorbed = this.absorbed.get(survivor) ?? new Set();
    this.absorbed.set(survivor, absorbed.add(caseId));
  }

  private setAnchor(caseId: string, anchor: Anchor): void {
    const { reportId, text, about } = anchor;
    this.anchors.set(reportId, { caseId, anchor });
    const ofCase = this.anchorsOf.get(caseId) ?? new Set();
    this.anchorsOf.set(caseId, ofCase.add(reportId));
    this.engine.add({ id: reportId, text, about });
  }

  private forgetAnchor(reportId: string): void {
    const known = this.anchors.get(reportId);
    if (known === undefined) return;
    this.anchors.delete(reportId);
    this.anchorsOf.get(known.caseId)?.delete(reportId);
    this.engine.remove(reportId);
  }
}

function setOrDelete<Key, Value>(map: Map<Key, Value>, key: Key, value: Value | undefined): void {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}

function change<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): Undo {
  const before = map.get(key);
  map.set(key, value);
  return () => setOrDelete(map, key, before);
}

function forgetOldest(hours: Map<string, number>): void {
  const oldest = [...hours.keys()].sort()[0];
  if (oldest !== undefined) hours.delete(oldest);
}
