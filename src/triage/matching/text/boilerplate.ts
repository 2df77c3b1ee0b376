/**
 * Finds what every forwarded message carries and no claim consists of: forward headers, requests to share, greetings.
 * Such tokens stay in the text and never count for matching.
 */
import type { Token } from './tokens.js';

/** Phrases as folded tokens; `*` stands for up to three tokens in between. */
const PHRASES = `
forwarded as received|forwarded many times|forwarded message|forwarded|as received|fwd|copied|viral message|breaking news|breaking
please share|pls share|plz share|share this|share with * groups|share with everyone|share with all|share it|share in all|share maximum|share more
share before they delete|forward to all|forward this|forward it|forward pls|please forward|pls forward|do share|must share|spread the word|make it viral
good morning|good evening|good night|dear all|dear members|hello everyone|hi all|salam everyone|thanks|thank you|regards|urgent|alert|attention|important|fyi
assalam o alaikum|assalamu alaikum|assalamualaikum|salam|namaste|namaskar|adaab|shukriya|bismillah|jazak allah|jazakallah|aameen|ameen
aage bhejo|aage bheje|aage bhejein|aage bhejen|aage forward|forward karo|forward karein|forward kare|forward kar do|share karo|share karein|share kare|share kijiye|share zaroor karein
sab ko bhejo|sabko bhejo|sabko batao|sab ko batao|sab tak pahunchao|sabtak pahunchao|zyada se zyada share|jyada se jyada share|jaldi karo|jaldi share|sab group mein|sabhi group mein|sawab milega
कृपया शेयर करें|शेयर करें|शेयर करो|शेयर जरूर करें|आगे भेजें|आगे भेजो|आगे बढ़ाएं|फॉरवर्ड करें|फॉरवर्ड करो|सबको भेजें|सबको बताएं|सभी को भेजें|सब तक पहुंचाएं|ज्यादा से ज्यादा शेयर|सभी ग्रुप में|जरूर भेजें
सुप्रभात|शुभ प्रभात|नमस्ते|नमस्कार|धन्यवाद|सूचना|जरूरी सूचना|ब्रेकिंग न्यूज|कई बार फॉरवर्ड|फॉरवर्ड किया गया|अग्रेषित
آگے بھیجیں|آگے بھیجو|آگے بڑھایں|شیر کریں|شیر کرو|شییر کریں|فارورڈ کریں|سب کو بتایں|سب کو بھیجیں|سب تک پہنچایں|زیادہ سے زیادہ شیر|تمام گروپس میں|کیی بار فارورڈ کیا گیا|فارورڈ کیا گیا|کیی بار فارورڈ
السلام علیکم|السلام علیکم ورحمہ اللہ|السلام علیکم ورحمۃ اللہ وبرکاتہ|جزاک اللہ|جزاک اللہ خیر|صبح بخیر|شکریہ|آداب|اطلاع|اہم|خبردار|آمین
`;
const MAX_WILDCARD = 3;

interface Phrase {
  words: string[];
}

const BY_FIRST_WORD = new Map<string, Phrase[]>();
for (const phrase of PHRASES.split(/[|\n]/)
  .map((line) => line.trim())
  .filter(Boolean)) {
  const words = phrase.split(/\s+/);
  const first = words[0] ?? '';
  const list = BY_FIRST_WORD.get(first) ?? [];
  list.push({ words });
  BY_FIRST_WORD.set(first, list);
}
for (const list of BY_FIRST_WORD.values()) list.sort((a, b) => b.words.length - a.words.length);

/** One flag per token: 1 where it belongs to boilerplate. */
export function boilerplateFlags(tokens: readonly Token[]): Uint8Array {
  const flags = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const phrases = BY_FIRST_WORD.get(tokens[i]?.text ?? '');
    if (!phrases) continue;
    for (const phrase of phrases) {
      const end = matchPhrase(tokens, i, phrase.words);
      if (end === 0) continue;
      flags.fill(1, i, end);
      i = end - 1;
      break;
    }
  }
  return flags;
}

/** Index behind the phrase when it stands at `start`, else 0. */
function matchPhrase(tokens: readonly Token[], start: number, words: readonly string[]): number {
  let at = start;
  for (let w = 0; w < words.length; w++) {
    if (words[w] === '*') {
      const next = words[w + 1];
      const limit = Math.min(tokens.length, at + MAX_WILDCARD + 1);
      while (at < limit && tokens[at]?.text !== next) at++;
      if (at === limit) return 0;
      continue;
    }
    if (tokens[at]?.text !== words[w]) return 0;
    at++;
  }
  return at;
}
