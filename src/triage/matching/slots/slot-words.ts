/** Units, periods and months in the languages and spellings that the desk serves; the tables fold their words themselves. */
import { wordSet, wordTable } from './folded-words.js';

export const CURRENCY = wordSet(
  `rs inr rupee rupees rupay rupaye rupaiye rupiya rupe rupya rupye rupaiya rupiah rupayee
  रुपये रुपए रुपया रुपयों रूपये रु रूपए रुपयो روپے روپیے روپیہ روپیوں روپئے رپیہ رۄپیہ ਰੁਪਏ ਰੁਪਈਏ رپيا روپيا paise`,
);
/** Written before the figure: "Rs 60". */
export const CURRENCY_PREFIX = wordSet('rs inr रु ₹');

export const UNITS = wordTable(`
percent percent pct pc percentage feesad feesadi fisad fisadi pratishat प्रतिशत फीसदी फ़ीसदी फीसद فیصد فیصدی سيڪڙو ਫੀਸਦੀ ਪ੍ਰਤੀਸ਼ਤ
year year years yr yrs saal sal saalon varsh baras वर्ष वर्षीय साल सालों बरस سال برس سالہ سالوں ؤری ਸਾਲ ਸਾਲਾਂ
month month months mahina mahine maheene mahinon maah mah महीना महीने माह महीनों مہینہ مہینے ماہ مہینوں ریتھ مهينو مهينا ਮਹੀਨਾ ਮਹੀਨੇ
week week weeks hafta hafte haftay सप्ताह हफ्ते हफ्ता ہفتہ ہفتے ਹਫ਼ਤਾ ਹਫ਼ਤੇ
day day days din dinon दिन दिनों दिवस دن دنوں روز ڏينهن دوہ ਦਿਨ ਦਿਨਾਂ
hour hour hours hrs ghante ghanta घंटे घण्टे گھنٹے گھنٹہ
kg kg kgs kilo kilos kilogram किलो किग्रा किलोग्राम کلو کلوگرام
gram gram gm grams ग्राम گرام
kw kw kilowatt किलोवाट کلوواٹ
class class kaksha jamaat classes कक्षा جماعت
litre litre litres liter लीटर لیٹر
person person persons people member members log logon logo sadasya afrad nafar सदस्य सदस्यों लोग लोगों व्यक्ति افراد لوگ لوگوں نفر
instalment instalment instalments installment installments kist kiston qist qiston किस्त किस्तों किश्त قسط قسطوں اقساط
`);

export const PERIODS = wordTable(`
month monthly mahana mahwar pratimah mahawar mahina mahine maheene month माहवार मासिक महीना महीने प्रतिमाह माह महिना ماہانہ ماہوار مہینہ مہینے ماہ ਮਹੀਨਾ ਮਹੀਨੇ
year yearly annual annually annum salana saalana sal saal year सालाना वार्षिक साल वर्ष سالانہ سال ਸਾਲ ਸਾਲਾਨਾ
day daily rozana dihadi प्रतिदिन रोजाना दिहाड़ी روزانہ یومیہ day ਰੋਜ਼ਾਨਾ
`);

export const MONTHS = wordTable(`
1 january jan janvari janwari janavari जनवरी جنوری جنؤری جنوري ਜਨਵਰੀ
2 february feb farvari farwari febrwari फरवरी फ़रवरी فروری فرؤری فيبروري ਫਰਵਰੀ ਫ਼ਰਵਰੀ
3 march मार्च مارچ مارٕچ ਮਾਰਚ
4 april apr aprail aprel अप्रैल اپریل اپريل ਅਪ੍ਰੈਲ
5 may mayi मई مئی می مٔی مئي ਮਈ
6 june jun joon जून جون جوٗن ਜੂਨ
7 july jul julai julaai जुलाई जुलाय جولائی جولای جولاءِ جولاء ਜੁਲਾਈ
8 august aug agast अगस्त اگست آگست آگسٽ ਅਗਸਤ
9 september sept sep sitambar sitamber सितंबर सितम्बर ستمبر سيپٽمبر ਸਤੰਬਰ
10 october oct aktubar aktoobar octubar अक्टूबर अक्तूबर اکتوبر آڪٽوبر ਅਕਤੂਬਰ
11 november nov navambar navamber नवंबर नवम्बर نومبر ਨਵੰਬਰ
12 december dec disambar disamber दिसंबर दिसम्बर دسمبر ڊسمبر ਦਸੰਬਰ
`);

/** "The first of" a month, as a word. */
export const FIRST_OF_MONTH = wordSet('یکم pehli पहली');

export const AGE_WORDS = wordSet(
  'age aged ages old older umar umr aayu ayu umer elderly seniors senior उम्र आयु उमर عمر عمرِ وٲنس عمرہ ਉਮਰ born',
);
export const INCOME_WORDS = wordSet(
  'income incomes aamdani amdani aay earning earnings earn earns kamai kamata आय आमदनी कमाई آمدنی آمدن کمائی ਆਮਦਨ',
);
export const FEE_WORDS = wordSet(
  `fee fees charge charges charged premium fine penalty commission bribe toll deposit kiraya fare ticket kharcha jurmana rishwat shulk
  फीस फ़ीस शुल्क चार्ज प्रीमियम किराया जुर्माना रिश्वत कमीशन فیس چارج پریمیم کرایہ جرمانہ رشوت کمیشن ਫੀਸ ਕਿਰਾਇਆ`,
);
export const HELPLINE_WORDS = wordSet(
  `helpline dial call toll number ring whatsapp phone mobile contact childline elderline complaint
  हेल्पलाइन नंबर कॉल डायल फोन संपर्क ہیلپ ہیلپلائن لائن نمبر کال فون رابطہ ਨੰਬਰ ਫੋਨ`,
);
/** Endings of an ordinal that stand apart from its figure. */
export const ORDINALS = wordSet('th st nd rd vi vin vee ve वीं वी वें ویں وی ਵੀਂ');
export const PASSED = wordSet('pass passed paas fail पास फेल پاس فیل ਪਾਸ');
export const AT_LEAST = wordSet(
  `above over more plus older elder minimum atleast least exceeding beyond upar uppar oopar zyada jyada adhik zyadah zaid kamsekam
  ऊपर अधिक ज्यादा न्यूनतम कम-से-कम اوپر زیادہ زائد کم‌ازکم ਉੱਪਰ ਵੱਧ`,
);
export const AT_MOST = wordSet(
  `below under less upto maximum most within younger kam neeche niche tak adhiktam
  कम नीचे तक अधिकतम کم نیچے تک ਘੱਟ ਤੱਕ`,
);

/** Words after which a number is a quantity. */
export function isUnitWord(word: string): boolean {
  return CURRENCY.has(word) || UNITS.has(word);
}
