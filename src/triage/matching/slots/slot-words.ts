/** Units, periods and months in the languages and spellings that the desk serves; keys are folded words. */

function table(lines: string): Map<string, string> {
  const map = new Map<string, string>();
  for (const line of lines.trim().split('\n')) {
    const [value, ...words] = line.trim().split(/\s+/);
    for (const word of words) map.set(word, value ?? '');
  }
  return map;
}

export const CURRENCY: ReadonlySet<string> = new Set(
  `rs inr rupee rupees rupay rupaye rupaiye rupiya rupe rupya rupye रुपये रुपए रुपया रुपयों रूपये रु रूपए روپے روپیے روپیہ روپیوں paise`.split(
    /\s+/,
  ),
);

export const UNITS = table(`
percent percent pct pc percentage feesad feesadi fisad fisadi pratishat प्रतिशत फीसदी फीसद فیصد فیصدی
year year years yr yrs saal sal saalon varsh baras वर्ष वर्षीय साल सालों سال برس سالہ
month month months mahina mahine maheene mahinon maah mah महीना महीने माह महीनों مہینہ مہینے ماہ مہینوں
week week weeks hafta hafte सप्ताह हफ्ते ہفتہ ہفتے
day day days din dinon दिन दिनों دن دنوں
hour hour hours hrs ghante ghanta घंटे گھنٹے
kg kg kgs kilo kilos kilogram किलो किग्रा کلو
gram gram gm grams ग्राम گرام
kw kw kilowatt किलोवाट کلوواٹ
class class kaksha jamaat classes कक्षा جماعت
litre litre litres liter लीटर لیٹر
person members member people log logon persons sadasya afrad सदस्य सदस्यों लोग लोगों افراد
`);

export const PERIODS = table(`
month monthly mahana mahwar pratimah mahawar mahina mahine माहवार मासिक महीना महीने प्रतिमाह ماہانہ ماہوار month महिना
year yearly annual annually annum salana saalana सालाना वार्षिक سالانہ year
day daily rozana प्रतिदिन रोजाना روزانہ यومیہ day
`);

export const MONTHS = table(`
1 january jan janvari janwari जनवरी جنوری
2 february feb farvari farwari फरवरी فروری
3 march मार्च مارچ
4 april apr aprail अप्रैल اپریل
5 may मई می مئی
6 june jun जून جون
7 july jul julai जुलाई جولای
8 august aug agast अगस्त اگست
9 september sept sep sitambar सितंबर सितम्बर ستمبر
10 october oct aktubar अक्टूबर अक्तूबर اکتوبر
11 november nov navambar नवंबर नवम्बर نومبر
12 december dec disambar दिसंबर दिसम्बर دسمبر
`);

export const AGE_WORDS: ReadonlySet<string> = new Set(
  'age aged old umar umr aayu ayu umer उम्र आयु عمر older above elderly seniors'.split(' '),
);
export const INCOME_WORDS: ReadonlySet<string> = new Set(
  'income aamdani amdani aay आय आमदनी امدنی earning earns'.split(' '),
);
export const FEE_WORDS: ReadonlySet<string> = new Set(
  'fee fees charge charges premium fine commission फीस शुल्क चार्ज प्रीमियम فیس چارج پریمیم kiraya fare'.split(
    ' ',
  ),
);
export const HELPLINE_WORDS: ReadonlySet<string> = new Set(
  'helpline dial call number toll हेल्पलाइन नंबर कॉल ہیلپ لاین نمبر کال childline elderline'.split(' '),
);

/** Words after which a number is a quantity. */
export function isUnitWord(word: string): boolean {
  return CURRENCY.has(word) || UNITS.has(word);
}
