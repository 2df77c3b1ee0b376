/** The phrases of forward headers, requests to share and greetings, by their first word. */

import { foldWord } from '../slots/folded-words.js';

/** Phrases, folded as the tokeniser folds; `*` stands for up to three tokens in between. */
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
ਅੱਗੇ ਭੇਜੋ|ਸ਼ੇਅਰ ਕਰੋ|ਫਾਰਵਰਡ ਕਰੋ|ਸਭ ਨੂੰ ਭੇਜੋ|ਸਤ ਸ੍ਰੀ ਅਕਾਲ|ਸ਼ੁਭ ਸਵੇਰ|ਧੰਨਵਾਦ|ਕਿਰਪਾ ਕਰਕੇ ਸ਼ੇਅਰ
اڳتي موڪليو|شيئر ڪريو|مهرباني ڪري شيئر|صبح بخير|برونٹھ سوزِو|شیئر کٔرِو|سلام علیکم|سارِنٕے کُن سوزِو
`;
export const MAX_WILDCARD = 3;

export interface Phrase {
  words: string[];
}

export const BY_FIRST_WORD = new Map<string, Phrase[]>();
for (const phrase of PHRASES.split(/[|\n]/)
  .map((line) => line.trim())
  .filter(Boolean)) {
  const words = phrase.split(/\s+/).map((word) => (word === '*' ? word : foldWord(word)));
  const first = words[0] ?? '';
  const list = BY_FIRST_WORD.get(first) ?? [];
  list.push({ words });
  BY_FIRST_WORD.set(first, list);
}
for (const list of BY_FIRST_WORD.values()) list.sort((a, b) => b.words.length - a.words.length);

export function beginsPhrase(word: string): boolean {
  return BY_FIRST_WORD.has(word);
}

const SHARE = new Set(
  `share forward fwd bhejo bhejein bhejen bheje bhej pahunchao phailao शेयर फॉरवर्ड फारवर्ड भेजें भेजो भेजिए पहुंचाएं फैलाएं
  شیئر شیر فارورڈ بھیجیں بھیجو پہنچائیں پھیلائیں ਸ਼ੇਅਰ ਭੇਜੋ شيئر موڪليو سوزِو`
    .split(/\s+/)
    .map(foldWord),
);

/** Whether the word asks to pass a message on. */
export function asksToShare(word: string): boolean {
  return SHARE.has(word);
}
