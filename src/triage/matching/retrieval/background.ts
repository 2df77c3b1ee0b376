/**
 * What is known about terms before any document is: how many of a hundred short messages hold a word, a sound or a run of
 * letters of its class. While an engine over cases holds fewer than BACKGROUND documents, the missing ones are imagined to be such
 * messages, so that a shared term says as much in an engine of one document as in one of hundreds.
 */
import type { WordForms } from '../text/word-forms.js';

/** Documents from which on nothing is imagined, in an engine over cases. */
export const BACKGROUND = 300;

/** Three bits. */
export const TERM_CLASS = {
  stop: 0,
  common: 1,
  rare: 2,
  soundOfMeaning: 3,
  soundOfTwo: 4,
  soundOfThree: 5,
  longSound: 6,
  letters: 7,
} as const;
export const CLASS_BITS = 3;
const CLASSES = 1 << CLASS_BITS;

/** Geometric means of the share of texts that hold a term of the class, over the labelled messages and the facts. */
const RATES = Float64Array.of(0.05, 0.01, 0.0035, 0.041, 0.052, 0.0106, 0.0034, 0.011);
const SHORT_WORD = 4;

export function classOfWord(form: WordForms): number {
  if (form.stop) return TERM_CLASS.stop;
  const known = form.meaning !== undefined || form.cues !== 0 || form.stem.length <= SHORT_WORD;
  return known ? TERM_CLASS.common : TERM_CLASS.rare;
}

export function classOfSound(form: WordForms): number {
  if (form.meaning !== undefined) return TERM_CLASS.soundOfMeaning;
  if (form.key.length <= 2) return TERM_CLASS.soundOfTwo;
  return form.key.length === 3 ? TERM_CLASS.soundOfThree : TERM_CLASS.longSound;
}

const LOG_TABLE_SIZE = 1 << 16;
const LOGS = Float32Array.from({ length: LOG_TABLE_SIZE }, (_, n) => Math.log(n + 0.5));

/** ln(df + 0.5) of a term, with its imagined documents where the engine is small. */
export class Background {
  private readonly small: Float32Array;
  private documents = -1;

  /** `least`: documents below which the missing ones are imagined; 0 for an engine that imagines none. */
  constructor(private readonly least: number) {
    this.small = new Float32Array(least * CLASSES);
  }

  /** To be called before a query. */
  fit(documents: number): void {
    if (documents === this.documents) return;
    this.documents = documents;
    if (documents >= this.least) return;
    const imagined = this.least - documents;
    for (let df = 0; df <= documents; df++)
      for (let c = 0; c < CLASSES; c++)
        this.small[(df << CLASS_BITS) | c] = Math.log(df + 0.5 + imagined * (RATES[c] ?? 0));
  }

  get logSize(): number {
    return Math.log(Math.max(this.least, this.documents) + 1);
  }

  /** Whether documents are imagined now. */
  get isThin(): boolean {
    return this.documents < this.least;
  }

  /** `tally`: document frequency, shifted left by CLASS_BITS, with the class in the low bits. */
  logFrequency(tally: number): number {
    if (this.documents < this.least) return this.small[tally] ?? 0;
    const frequency = tally >>> CLASS_BITS;
    return frequency < LOG_TABLE_SIZE ? (LOGS[frequency] ?? 0) : Math.log(frequency + 0.5);
  }
}
