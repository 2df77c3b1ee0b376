/**
 * Dates said from the day of the report: "tomorrow", "kal", "next Friday", "अगले शुक्रवार", "اگلے جمعہ", "next month",
 * "20 tarikh". "kal" is tomorrow or yesterday, as the verb after it says; without a verb it is neither.
 */
import type { Token } from '../text/tokens.js';
import { addDays, type Day, weekdayOf } from './calendar.js';
import type { DateParts } from './date-parts.js';
import { wordSet, wordTable } from './folded-words.js';
import { FIRST_OF_MONTH, MONTHS, UNITS } from './slot-words.js';

export interface RelativeDate {
  parts: DateParts;
  first: number;
  end: number;
}

const DAYS = wordTable(`
0 today aaj aj आज آج از اَز ਅੱਜ اڄ
1 tomorrow tmrw سبھا ਭਲਕੇ سڀاڻي پگاہ
-1 yesterday
`);
/** Two ways in time. */
const EITHER_DAYS = wordTable(`
1 kal कल کل ਕੱਲ੍ਹ
2 parson parso परसों پرسوں
`);
const WEEKDAYS = wordTable(`
0 sunday sun itwar itvar raviwar ravivar aitwar रविवार इतवार اتوار ਐਤਵਾਰ آتھوار آچر
1 monday mon somwar somvar peer सोमवार پیر سوموار ਸੋਮਵਾਰ ژٔندروار سومر
2 tuesday tue mangal mangalwar mangalvar मंगलवार منگل منگلوار ਮੰਗਲਵਾਰ بوموار اڱارو
3 wednesday wed budh budhwar budhvar बुधवार بدھ بدھوار ਬੁੱਧਵਾਰ بودوار اربع
4 thursday thu jumerat jumeraat guruwar guruvar brihaspatiwar गुरुवार बृहस्पतिवार جمعرات ਵੀਰਵਾਰ برٛسوار خميس
5 friday fri juma jumma jume jumme shukrawar shukravar shukrvar शुक्रवार जुमा जुम्मा جمعہ جمعے ਸ਼ੁੱਕਰਵਾਰ جمع
6 saturday sat shaniwar shanivar hafte शनिवार ہفتہ سنیچر ਸ਼ਨੀਵਾਰ بٹہ‌وار ڇنڇر
`);
/** Day names that are everyday words too: only with "next" or the like before them. */
const OTHER_MEANINGS = wordSet(
  'sun mon wed sat fri thu tue hafte ہفتہ peer پیر budh mangal منگل بدھ jume jumme',
);
const NEXT = wordSet(
  'next coming upcoming agle agla agli aane aanewale अगले अगला अगली आने आनेवाले اگلے اگلا اگلی آنے آئندہ ਅਗਲੇ ਅਗਲਾ اڳئين بییٚہ',
);
const THIS = wordSet('this is iss isi इस इसी اس اسی ਇਸ هن');
const LAST = wordSet(
  'last past previous pichhle pichle pichla pichhli pichli पिछले पिछला पिछली پچھلے پچھلا پچھلی گزشتہ ਪਿਛਲੇ گذريل',
);
const FILLERS = wordSet('wale वाले والے waale');
const TARIKH = wordSet('tarikh tareekh taarikh tarik tareek तारीख़ तारीख تاریخ ਤਾਰੀਖ تاريخ');
const ORDINAL = /^(?:st|nd|rd|th)$/;
const FUTURE = /(?:[aeiou]g[aie]|unga|enge|गा|गी|गे|گا|گی|گے|ਗਾ|ਗੇ|ਗੀ)$/u;
const PAST = wordSet(
  'tha thi the gaya gayi gaye aaya aayi hua hui kiya diya था थी थे गया गई गए हुआ हुई किया दिया आया تھا تھی تھے گیا گئی گئے ہوا ہوئی کیا دیا آیا was were',
);
const FROM = wordSet('se से سے ਤੋਂ tak तक تک');
const LOOK_AHEAD = 9;
const WEEK = 7;
const LAST_DAY = 31;

/** The relative date that begins at `first`; `at` is the day of the report. */
export function relativeDate(tokens: readonly Token[], first: number, at: Day): RelativeDate | undefined {
  const token = tokens[first];
  if (token?.kind === 'number') return dayOfMonth(tokens, first, at);
  if (!token) return undefined;
  const { text } = token;
  const fixed = DAYS.get(text);
  if (fixed !== undefined) return onDay(addDays(at, Number(fixed)), first, first + 1);
  const either = EITHER_DAYS.get(text);
  if (either !== undefined) {
    const way = directionAfter(tokens, first + 1);
    return way === 0 ? undefined : onDay(addDays(at, way * Number(either)), first, first + 1);
  }
  const way = NEXT.has(text) ? 1 : THIS.has(text) ? 0 : LAST.has(text) ? -1 : undefined;
  if (way !== undefined) return afterPointer(tokens, { first, way, at });
  const weekday = OTHER_MEANINGS.has(text) ? undefined : WEEKDAYS.get(text);
  if (weekday !== undefined) return onDay(weekdayFrom(at, Number(weekday), 0), first, first + 1);
  return undefined;
}

/** Words that may begin a date, in any form; other words are not looked at. */
export function mayBeginDate(word: string): boolean {
  return (
    MONTHS.has(word) ||
    FIRST_OF_MONTH.has(word) ||
    DAYS.has(word) ||
    EITHER_DAYS.has(word) ||
    NEXT.has(word) ||
    THIS.has(word) ||
    LAST.has(word) ||
    WEEKDAYS.has(word)
  );
}

function afterPointer(
  tokens: readonly Token[],
  { first, way, at }: { first: number; way: number; at: Day },
): RelativeDate | undefined {
  let next = first + 1;
  if (FILLERS.has(tokens[next]?.text ?? '')) next++;
  const word = tokens[next]?.text ?? '';
  const weekday = WEEKDAYS.get(word);
  const unit = UNITS.get(word);
  if (unit === 'month') return { parts: monthFrom(at, way), first, end: next + 1 };
  if (unit === 'year') return { parts: { year: at.year + way, month: NaN, day: NaN }, first, end: next + 1 };
  if (unit === 'week') return weekFrom(at, way, { first, end: next + 1 });
  if (weekday !== undefined) return onDay(weekdayFrom(at, Number(weekday), way), first, next + 1);
  const month = Number(MONTHS.get(word) ?? NaN);
  if (Number.isNaN(month) || tokens[next + 1]?.kind === 'number') return undefined;
  const isPast = month <= at.month;
  const year =
    way > 0 ? at.year + (isPast ? 1 : 0) : way < 0 ? at.year - (month >= at.month ? 1 : 0) : at.year;
  return { parts: { year, month, day: NaN }, first, end: next + 1 };
}

function weekFrom(at: Day, way: number, place: { first: number; end: number }): RelativeDate | undefined {
  const monday = addDays(at, way * WEEK - ((weekdayOf(at) + WEEK - 1) % WEEK));
  const sunday = addDays(monday, WEEK - 1);
  if (monday.month !== sunday.month) return undefined;
  return { parts: { year: monday.year, month: monday.month, day: NaN }, ...place };
}

/** The coming one; with `way` 1 never today itself, with -1 the one before. */
function weekdayFrom(at: Day, weekday: number, way: number): Day {
  const ahead = (weekday - weekdayOf(at) + WEEK) % WEEK;
  if (way < 0) return addDays(at, ahead - WEEK);
  return addDays(at, way > 0 && ahead === 0 ? WEEK : ahead);
}

function monthFrom(at: Day, way: number): DateParts {
  const index = at.year * 12 + at.month - 1 + way;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1, day: NaN };
}

/** "20 tarikh", "on 20th": of this month, or of the next where that day has passed. */
function dayOfMonth(tokens: readonly Token[], first: number, at: Day): RelativeDate | undefined {
  const token = tokens[first];
  if (token?.kind !== 'number' || token.text.length > 2) return undefined;
  const day = Number(token.text);
  if (!(day >= 1 && day <= LAST_DAY)) return undefined;
  const after = tokens[first + 1];
  const isOrdinal = ORDINAL.test(after?.text ?? '') && after?.gap === '';
  const isDay = isOrdinal && isDayBefore(tokens[first - 1]?.text ?? '');
  if (!isDay && !TARIKH.has(after?.text ?? '')) return undefined;
  const { year, month } = monthFrom(at, day < at.day ? 1 : 0);
  return onDay({ year, month, day }, first, first + 2);
}

function isDayBefore(word: string): boolean {
  return (
    word === 'on' ||
    word === 'by' ||
    word === 'from' ||
    word === 'till' ||
    word === 'date' ||
    word === 'before'
  );
}

function onDay(day: Day, first: number, end: number): RelativeDate {
  return { parts: { year: day.year, month: day.month, day: day.day }, first, end };
}

function directionAfter(tokens: readonly Token[], start: number): number {
  if (FROM.has(tokens[start]?.text ?? '')) return 1;
  for (let i = start; i < Math.min(tokens.length, start + LOOK_AHEAD); i++) {
    const { text } = tokens[i] ?? { text: '' };
    if (FUTURE.test(text)) return 1;
    if (PAST.has(text)) return -1;
  }
  return 0;
}
