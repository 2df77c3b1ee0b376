/** PURE. The language of a post by its script, for posts that do not say it. One pass: it runs for every report. */
import type { REPORT_LANGUAGES } from '../contract.js';

type Language = (typeof REPORT_LANGUAGES)[number];

/** A second script with at least this share of the letters makes the text a mixture. */
const SHARE_OF_MIXTURE = 0.35;

/** Ranges of UTF-16 units. Digits and signs of Latin text are no letters; the others are counted by their blocks. */
const BLOCKS: readonly { language: Language; from: number; to: number }[] = [
  { language: 'en', from: 0x41, to: 0x5a },
  { language: 'en', from: 0x61, to: 0x7a },
  { language: 'en', from: 0xc0, to: 0x24f },
  { language: 'hi', from: 0x900, to: 0x963 },
  { language: 'ur', from: 0x620, to: 0x65f },
  { language: 'ur', from: 0x66e, to: 0x6d3 },
  { language: 'pa', from: 0xa01, to: 0xa65 },
  { language: 'other', from: 0x370, to: 0x5ff },
  { language: 'other', from: 0x700, to: 0x8ff },
  { language: 'other', from: 0x980, to: 0xa00 },
  { language: 'other', from: 0xa80, to: 0x1fff },
  { language: 'other', from: 0x2c00, to: 0xd7ff },
];

export function guessLanguage(text: string): Language {
  const counts = new Map<Language, number>();
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const block = BLOCKS.find(({ from, to }) => unit >= from && unit <= to);
    if (block === undefined) continue;
    letters += 1;
    counts.set(block.language, (counts.get(block.language) ?? 0) + 1);
  }
  const shares = [...counts].map(([language, count]) => ({ language, share: count / letters }));
  const [first, second] = shares.sort((one, other) => other.share - one.share);
  if (first === undefined) return 'other';
  return second !== undefined && second.share >= SHARE_OF_MIXTURE ? 'mixed' : first.language;
}
