/** What one row of a document shares with a post, written into the same places for every row. */
import type { DocumentStore } from '../retrieval/document-store.js';
import { CAPITAL_BIT, NUMBER_BIT, ROW_HEADER } from '../retrieval/document-cells.js';
import { POSITION_BITS, POSITION_MASK, type Query, SPACES } from '../retrieval/query.js';

const NOWHERE = -9;
/** Words at most this far apart in the post still follow each other. */
const STEP = 3;

export class RowShares {
  /** Information shared, and of the whole row, per space. */
  readonly shared = new Float64Array(SPACES);
  readonly total = new Float64Array(SPACES);
  order = 0;
  run = 0;
  names = 0;
  nameTotal = 0;
  numbers = 0;
  numberTotal = 0;
  rarest = 0;
  words = 0;
  firstPosition = 0;
  lastPosition = 0;
  hits = 0;

  read(cells: Int32Array, at: number, query: Query, store: DocumentStore): void {
    const words = cells[at + 1] ?? 0;
    const grams = cells[at + 2] ?? 0;
    const start = at + ROW_HEADER;
    this.words = words;
    this.readWords(cells, start, query, store);
    this.readSet(cells, { start: start + words * 2, count: grams, space: 2 }, query, store);
    const joined = { start: start + words * 2 + grams, count: cells[at + 3] ?? 0, space: 3 };
    this.readSet(cells, joined, query, store);
  }

  private readWords(cells: Int32Array, start: number, query: Query, store: DocumentStore): void {
    const { mark } = store;
    const { words } = this;
    const { stamp, logSize } = query;
    let [sharedWords, totalWords, sharedSounds, totalSounds] = [0, 0, 0, 0];
    let [names, nameTotal, numbers, numberTotal] = [0, 0, 0, 0];
    let [order, run, longest, rarest, hits] = [0, 0, 0, 0, 0];
    let [first, last, before] = [POSITION_MASK, 0, NOWHERE];
    for (let i = start; i < start + words; i++) {
      const cell = cells[i] ?? 0;
      const term = cell >> 2;
      const sound = cells[i + words] ?? -1;
      const information = store.information(term, logSize);
      const place = mark[term] ?? 0;
      const wordHit = place >>> POSITION_BITS === stamp;
      totalWords += information;
      if (wordHit) sharedWords += information;
      let soundPlace = 0;
      let soundHit = false;
      if (sound >= 0) {
        const soundInformation = store.information(sound, logSize);
        totalSounds += soundInformation;
        soundPlace = mark[sound] ?? 0;
        soundHit = soundPlace >>> POSITION_BITS === stamp;
        if (soundHit) sharedSounds += soundInformation;
      }
      const hit = wordHit || soundHit;
      if ((cell & CAPITAL_BIT) !== 0) {
        nameTotal += information;
        if (hit) names += information;
      }
      if ((cell & NUMBER_BIT) !== 0) {
        numberTotal++;
        if (wordHit) numbers++;
      }
      if (!hit) {
        run = 0;
        before = NOWHERE;
        continue;
      }
      const position = (wordHit ? place : soundPlace) & POSITION_MASK;
      const step = position - before;
      const follows = step > 0 && step <= STEP;
      run = follows ? run + information : information;
      if (follows) order += information;
      if (run > longest) longest = run;
      before = position;
      if (!store.isStop(term)) {
        hits++;
        if (information > rarest) rarest = information;
        if (position < first) first = position;
        if (position > last) last = position;
      }
    }
    this.shared[0] = sharedWords;
    this.total[0] = totalWords;
    this.shared[1] = sharedSounds;
    this.total[1] = totalSounds;
    this.order = order;
    this.run = longest;
    this.names = names;
    this.nameTotal = nameTotal;
    this.numbers = numbers;
    this.numberTotal = numberTotal;
    this.rarest = rarest;
    this.hits = hits;
    this.firstPosition = first;
    this.lastPosition = last;
  }

  private readSet(
    cells: Int32Array,
    part: { start: number; count: number; space: number },
    query: Query,
    store: DocumentStore,
  ): void {
    const { mark } = store;
    const { stamp, logSize } = query;
    const { start, count, space } = part;
    let shared = 0;
    let total = 0;
    for (let i = start; i < start + count; i++) {
      const term = cells[i] ?? 0;
      const information = store.information(term, logSize);
      total += information;
      if ((mark[term] ?? 0) >>> POSITION_BITS === stamp) shared += information;
    }
    this.shared[space] = shared;
    this.total[space] = total;
  }
}
