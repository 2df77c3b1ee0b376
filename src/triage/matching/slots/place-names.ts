/**
 * Places that messages about Jammu & Kashmir name: its twenty districts, its divisions and capitals, Ladakh, and the
 * neighbours that rumours mix in. The list of districts is that of the Government of Jammu & Kashmir (jk.gov.in,
 * "Districts"; the same codes as in the Local Government Directory, lgdirectory.gov.in); spellings in Devanagari and
 * Perso-Arabic letters are those of the districts' own pages, older Latin ones those of the Census of India 2001.
 * Other spellings meet theirs through the phonetic key. One line per place: its name, then other spellings.
 */
import { romanise } from '../phonetics/romanise.js';
import { skeleton } from '../phonetics/skeleton.js';
import { foldWord } from './folded-words.js';

export interface Place {
  name: string;
  /** A district holds towns; a region holds districts and is no rival of them. */
  region: boolean;
}

const DISTRICTS = `
Anantnag islamabad अनंतनाग अनन्तनाग اننت‌ناگ اننتناگ اسلام‌آباد ਅਨੰਤਨਾਗ
Bandipora bandipore bandipur बांदीपोरा बांडीपोरा बांदीपुरा بانڈی‌پورہ بانڈیپورہ بانڈیپور
Baramulla baramula varmul बारामूला बारामुला بارہ‌مولہ بارہمولہ بارامولا ورمل ਬਾਰਾਮੂਲਾ
Budgam badgam बडगाम बड़गाम بڈگام ਬਡਗਾਮ
Doda डोडा ڈوڈہ ڈوڈا ਡੋਡਾ
Ganderbal गांदरबल गांदेरबल گاندربل
Jammu jamu जम्मू जम्मु جموں جمو ਜੰਮੂ
Kathua कठुआ کٹھوعہ کٹھوہ ਕਠੂਆ
Kishtwar kistwar किश्तवाड़ किश्तवार کشتواڑ
Kulgam कुलगाम کولگام کلگام
Kupwara कुपवाड़ा कुपवारा کپواڑہ کپوارہ
Poonch punch पुंछ पूंछ پونچھ ਪੁੰਛ
Pulwama pulwom पुलवामा پلوامہ
Rajouri rajauri राजौरी راجوری ਰਾਜੌਰੀ
Ramban रामबन رام‌بن رامبن
Reasi riasi रियासी ریاسی
Samba सांबा साम्बा سانبہ سامبا
Shopian shupiyan शोपियां शोपियाँ शोपियान شوپیاں شوپیان
Srinagar siri-nagar श्रीनगर سرینگر سری‌نگر سِرؠنَگَر ਸ੍ਰੀਨਗਰ
Udhampur udampur ऊधमपुर उधमपुर ادھم‌پور ادھمپور اودھمپور
Leh लेह لیہہ
Kargil कारगिल کرگل کارگل
Sopore सोपोर سوپور
Katra कटरा کٹرہ
Delhi dilli दिल्ली دہلی دلی ਦਿੱਲੀ
Punjab पंजाब پنجاب ਪੰਜਾਬ
Himachal हिमाचल ہماچل
Haryana हरियाणा ہریانہ
`;
const REGIONS = `
Kashmir kashmeer कश्मीर काश्मीर کشمیر کٔشیٖر ਕਸ਼ਮੀਰ valley vadi वादी घाटी وادی
Ladakh laddakh लद्दाख لداخ
India bharat hindustan भारत हिंदुस्तान بھارت ہندوستان ਭਾਰਤ
`;
/** The phonetic key of a shorter name is that of too many words. */
const MIN_KEY = 4;
const TWO_WORDS = /[‌-]/gu;

const byWord = new Map<string, Place>();
const byKey = new Map<string, Place | null>();

function read(lines: string, region: boolean): void {
  for (const line of lines.trim().split('\n')) {
    const [name = '', ...others] = line.trim().split(/\s+/);
    const place = { name, region };
    for (const spelling of [name, ...others]) {
      const word = foldWord(spelling.replace(TWO_WORDS, ''));
      byWord.set(word, place);
      const key = skeleton(romanise(word));
      if (key.length < MIN_KEY) continue;
      const known = byKey.get(key);
      byKey.set(key, known === undefined || known?.name === name ? place : null);
    }
  }
}
read(DISTRICTS, false);
read(REGIONS, true);

/** The place that a folded word names; another spelling must begin with the same sound and have the same key. */
export function placeOfWord(word: string): Place | undefined {
  const known = byWord.get(word);
  if (known) return known;
  if (word.length < MIN_KEY + 2) return undefined;
  const roman = romanise(word);
  const like = byKey.get(skeleton(roman));
  if (!like) return undefined;
  const mine = romanise(foldWord(like.name));
  return mine[0] === roman[0] && Math.abs(mine.length - roman.length) <= 2 && likeVowels(mine, roman)
    ? like
    : undefined;
}

/** Latin spellings must end alike: "Rajouri" is no "reject". */
function likeVowels(name: string, word: string): boolean {
  return /[aeiou]$/.test(name) === /[aeiou]$/.test(word) || !/[a-z]$/.test(word);
}
