/** What a folded word may begin or count as, looked up once per distinct word. */
import { isNumberWord } from '../slots/number-words.js';
import { mayBeginOffice } from '../slots/offices.js';
import { mayBeginOrder } from '../slots/orders.js';
import { mayBeginDate } from '../slots/relative-dates.js';
import { asksToShare, beginsPhrase } from './boilerplate-phrases.js';
import { ENGLISH_CUES, LATIN_INDIC_CUES, LATIN_URDU_CUES } from './stop-words.js';

export const FLAG = {
  phrase: 1,
  number: 2,
  english: 4,
  indic: 8,
  urdu: 16,
  date: 32,
  order: 64,
  office: 128,
  share: 256,
} as const;

export function flagsOf(word: string): number {
  return (
    (beginsPhrase(word) ? FLAG.phrase : 0) |
    (isNumberWord(word) ? FLAG.number : 0) |
    (ENGLISH_CUES.has(word) ? FLAG.english : 0) |
    (LATIN_INDIC_CUES.has(word) ? FLAG.indic : 0) |
    (LATIN_URDU_CUES.has(word) ? FLAG.urdu : 0) |
    (mayBeginDate(word) ? FLAG.date : 0) |
    (mayBeginOrder(word) ? FLAG.order : 0) |
    (mayBeginOffice(word) ? FLAG.office : 0) |
    (asksToShare(word) ? FLAG.share : 0)
  );
}
