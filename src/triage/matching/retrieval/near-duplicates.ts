/**
 * Finds copies of a text without looking at its words: MinHash signatures (Broder 1997) from one permutation in bins (Li, Owen
 * and Zhang 2012), and an index over bands of them (Indyk and Motwani 1998). It finds the copy in a flood of forwards
 * whose words are all too common for the postings. Terms are phonetic, so that copies meet across scripts.
 */

const BINS = 32;
const BIN_SHIFT = 32 - Math.log2(BINS);
const ROWS_PER_BAND = 4;
const BANDS = BINS / ROWS_PER_BAND;
/** Resemblance (shared terms over all terms) from which two texts are copies. */
export const COPY_FROM = 0.7;
/** Shorter texts have too few terms for a signature. */
const FEWEST_TERMS = 12;
/** Of a band's texts, the newest are looked at: a flood must not make each arrival dearer. */
const MOST_IN_BAND = 48;
const EMPTY = 0xffffffff;

export type Signature = Uint32Array;

/** Undefined for a text too short to tell. `terms`: hashes of its distinct terms. */
export function signatureOf(terms: Int32Array): Signature | undefined {
  if (terms.length < FEWEST_TERMS) return undefined;
  const signature = new Uint32Array(BINS).fill(EMPTY);
  for (const term of terms) {
    const hash = mix(term);
    const bin = hash >>> BIN_SHIFT;
    if (hash < (signature[bin] ?? 0)) signature[bin] = hash;
  }
  return filled(signature);
}

/** An empty bin takes what its right neighbour has, moved by the distance (Shrivastava and Li 2014). */
function filled(signature: Uint32Array): Signature {
  const out = signature.slice();
  for (let bin = 0; bin < BINS; bin++) {
    let step = 0;
    while (step < BINS && signature[(bin + step) % BINS] === EMPTY) step++;
    out[bin] = ((signature[(bin + step) % BINS] ?? 0) + step) >>> 0;
  }
  return out;
}

/** Murmur3's last step (Appleby): every bit of the term moves every bit of the hash. */
function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Share of terms in common, estimated with a standard error of about 0.08. */
export function resemblance(a: Signature, b: Signature): number {
  let same = 0;
  for (let bin = 0; bin < BINS; bin++) if (a[bin] === b[bin]) same++;
  return same / BINS;
}

export class NearDuplicates {
  private readonly signatures = new Map<string, Signature>();
  private readonly bands = new Map<number, string[]>();

  get size(): number {
    return this.signatures.size;
  }

  add(id: string, signature: Signature | undefined): void {
    this.remove(id);
    if (signature === undefined) return;
    this.signatures.set(id, signature);
    for (const key of bandKeys(signature)) {
      const ids = this.bands.get(key);
      if (ids) ids.push(id);
      else this.bands.set(key, [id]);
    }
  }

  remove(id: string): void {
    const signature = this.signatures.get(id);
    if (signature === undefined) return;
    this.signatures.delete(id);
    for (const key of bandKeys(signature)) {
      const ids = this.bands.get(key)?.filter((one) => one !== id) ?? [];
      if (ids.length > 0) this.bands.set(key, ids);
      else this.bands.delete(key);
    }
  }

  /** Copies, most alike first, and of equals the newest. */
  find(signature: Signature | undefined, limit: number): { id: string; resemblance: number }[] {
    if (signature === undefined) return [];
    const seen = new Map<string, number>();
    for (const key of bandKeys(signature)) {
      for (const id of this.bands.get(key)?.slice(-MOST_IN_BAND).reverse() ?? []) {
        const held = seen.has(id) ? undefined : this.signatures.get(id);
        if (held) seen.set(id, resemblance(signature, held));
      }
    }
    return [...seen]
      .map(([id, alike]) => ({ id, resemblance: alike }))
      .filter((one) => one.resemblance >= COPY_FROM)
      .sort((a, b) => b.resemblance - a.resemblance)
      .slice(0, limit);
  }
}

function bandKeys(signature: Signature): number[] {
  return Array.from({ length: BANDS }, (_, band) => {
    let key = mix(band + 1);
    for (let row = 0; row < ROWS_PER_BAND; row++)
      key = mix(key ^ (signature[band * ROWS_PER_BAND + row] ?? 0));
    return key;
  });
}
