/** Numbers as people say and type them, in the scripts and spellings that the desk serves. Keys are folded words. */

function table(lines: string): Map<string, number> {
  const map = new Map<string, number>();
  for (const line of lines.trim().split('\n')) {
    const [value, ...words] = line.trim().split(/\s+/);
    for (const word of words) map.set(word, Number(value));
  }
  return map;
}

export const NUMBER_WORDS = table(`
0 zero sifar शून्य صفر
1 one first ek एक ایک
2 two second do दो دو
3 three teen tin तीन تین
4 four char chaar चार چار
5 five paanch panch पांच पाँच پانچ
6 six chhe chhah cheh छह छः छे چھ چھہ
7 seven saat सात سات
8 eight aath आठ آٹھ اٹھ
9 nine nau नौ نو
10 ten das दस دس
11 eleven gyarah ग्यारह گیارہ
12 twelve barah bara बारह بارہ
13 thirteen terah तेरह تیرہ
14 fourteen chaudah चौदह چودہ
15 fifteen pandrah pandra पंद्रह पन्द्रह پندرہ
16 sixteen solah सोलह سولہ
17 seventeen satrah सत्रह سترہ
18 eighteen atharah attharah अठारह اٹھارہ
19 nineteen unnis उन्नीस انیس
20 twenty bees बीस بیس
21 ikkis इक्कीस اکیس
22 bais बाईस بایس
25 pachees pachis पच्चीस پچیس
30 thirty tees तीस تیس
35 paintis पैंतीस پینتیس
40 forty chalis chalees चालीस چالیس
45 paintalis पैंतालीस پینتالیس
50 fifty pachas pachaas पचास پچاس
55 pachpan पचपन پچپن
60 sixty saath साठ ساٹھ
65 painsath पैंसठ پینسٹھ
70 seventy sattar सत्तर ستر
75 pachhattar pachattar पचहत्तर پچھتر
78 athattar अठहत्तर اٹھتر
80 eighty assi अस्सी اسی
85 pachasi पचासी پچاسی
90 ninety nabbe नब्बे نوے
100 hundred sau सौ سو
125 sawasau सवासौ سواسو
150 dedhsau डेढ़सौ ڈیڑھسو
`);

/** Words that begin many other phrases ("do" also says give): numbers only before a multiplier or a unit. */
export const AMBIGUOUS_NUMBERS: ReadonlySet<string> = new Set(
  'one first second ek do teen tin char bara saath das nau एक दो ایک دو نو سو اسی sau bees tees saat'.split(
    ' ',
  ),
);

export const MULTIPLIERS = table(`
100 hundred sau सौ سو
1000 thousand thousands hazar hazaar hajar hajaar k हजार हज़ार ہزار
100000 lakh lakhs lac lacs laakh लाख لاکھ
10000000 crore crores cr karod karor करोड کروڑ करोड\u093c करो\u095c
`);

/** Added to or set before the next number: dedh lakh = 1.5 lakh, saadhe teen hazar = 3.5 thousand, paune do = 1.75. */
export const FRACTIONS = table(`
1.5 dedh derh डेढ डे\u095d ڈیڑھ
2.5 dhai adhai ढाई अढाई ڈھای ڈھایی
0.5 half aadha adha aadhi आधा आधी ادھا ادھی
1.25 sawa sava सवा سوا
`);
export const PLUS_HALF: ReadonlySet<string> = new Set(['saadhe', 'sadhe', 'साढे', 'सा\u095dे', 'ساڑھے']);
export const MINUS_QUARTER: ReadonlySet<string> = new Set(['paune', 'pone', 'पौने', 'پونے']);

/** Whether a number may begin with this word. */
export function isNumberWord(word: string): boolean {
  return NUMBER_WORDS.has(word) || FRACTIONS.has(word) || PLUS_HALF.has(word) || MINUS_QUARTER.has(word);
}
