/** Numbers as people say and type them, in the scripts and spellings that the desk serves; the tables fold them. */
import { wordSet, wordTable } from './folded-words.js';

function table(lines: string): Map<string, number> {
  return new Map([...wordTable(lines)].map(([word, value]) => [word, Number(value)]));
}

export const NUMBER_WORDS = table(`
0 zero sifar शून्य صفر
1 one first ek एक ایک ਇੱਕ
2 two second do दो دو ਦੋ
3 three teen tin तीन تین ਤਿੰਨ
4 four char chaar चार چار ਚਾਰ ژور
5 five paanch panch पांच पाँच پانچ ਪੰਜ پانژھ
6 six chhe chhah cheh छह छः छे چھ چھہ ਛੇ
7 seven saat सात سات ਸੱਤ
8 eight aath आठ آٹھ اٹھ ਅੱਠ
9 nine nau नौ نو ਨੌਂ
10 ten das दस دس ਦਸ
11 eleven gyarah ग्यारह گیارہ
12 twelve barah bara बारह بارہ
13 thirteen terah तेरह تیرہ
14 fourteen chaudah चौदह چودہ
15 fifteen pandrah pandra पंद्रह पन्द्रह پندرہ
16 sixteen solah सोलह سولہ
17 seventeen satrah सत्रह سترہ
18 eighteen atharah attharah अठारह اٹھارہ
19 nineteen unnis उन्नीस انیس
20 twenty bees बीस بیس ਵੀਹ
21 ikkis इक्कीस اکیس
22 bais बाईस بایس
25 pachees pachis पच्चीस پچیس
30 thirty tees तीस تیس
35 paintis पैंतीस پینتیس
40 forty chalis chalees चालीस چالیس
45 paintalis पैंतालीस پینتالیس
50 fifty pachas pachaas पचास پچاس ਪੰਜਾਹ
55 pachpan पचपन پچپن
60 sixty saath साठ ساٹھ ਸੱਠ
65 painsath पैंसठ پینسٹھ
70 seventy sattar सत्तर ستر
75 pachhattar pachattar पचहत्तर پچھتر
78 athattar अठहत्तर اٹھتر
80 eighty assi अस्सी اسی
85 pachasi पचासी پچاسی
90 ninety nabbe नब्बे نوے
100 hundred sau सौ سو ਸੌ ہتھ
125 sawasau सवासौ سواسو
150 dedhsau डेढ़सौ ڈیڑھسو
`);

/** Words that begin many other phrases ("do" also says give): numbers only before a multiplier or a unit. */
export const AMBIGUOUS_NUMBERS = wordSet(
  'one first second ek do teen tin char bara saath das nau एक दो ایک دو نو سو اسی sau bees tees saat ਇੱਕ ਦੋ',
);

export const MULTIPLIERS = table(`
100 hundred sau सौ سو
1000 thousand thousands hazar hazaar hajar hajaar hzar k हजार हज़ार ہزار ساس ਹਜ਼ਾਰ
100000 lakh lakhs lac lacs laakh lkh l लाख لاکھ لچھ لک ਲੱਖ
10000000 crore crores cr karod karor करोड करोड़ کروڑ ڪروڙ ਕਰੋੜ
`);

/** Added to or set before the next number: dedh lakh = 1.5 lakh, saadhe teen hazar = 3.5 thousand, paune do = 1.75. */
export const FRACTIONS = table(`
1.5 dedh derh dhed डेढ़ डेढ ڈیڑھ ਡੇਢ
2.5 dhai adhai dhaai ढाई अढाई ڈھائی اڑھائی ਢਾਈ
0.5 half aadha adha aadhi aadhe आधा आधी आधे آدھا آدھی آدھے ਅੱਧਾ
1.25 sawa sava सवा سوا ਸਵਾ
0.75 pauna पौना پونا
`);
export const PLUS_HALF = wordSet('saadhe sadhe sarhe saarhe साढ़े साढे ساڑھے ਸਾਢੇ');
export const MINUS_QUARTER = wordSet('paune pone पौने پونے ਪੌਣੇ');

/** Before a number: sawa do lakh = 2.25 lakh. */
export const PLUS_QUARTER = wordSet('sawa sava सवा سوا ਸਵਾ');

/** Whether a number may begin with this word. */
export function isNumberWord(word: string): boolean {
  return NUMBER_WORDS.has(word) || FRACTIONS.has(word) || PLUS_HALF.has(word) || MINUS_QUARTER.has(word);
}
