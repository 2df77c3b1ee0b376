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
21 ikkis ikkees इक्कीस اکیس
22 bais bayis बाईस बाइस بائیس بایس
23 teis teyis तेईस तेइस تئیس
24 chaubis chaubees चौबीस چوبیس
25 pachees pachis pachchis pacchis पच्चीस پچیس
26 chhabbis chabbis छब्बीस چھبیس
27 sattais satais सत्ताईस सत्ताइस ستائیس
28 atthais athais अट्ठाईस अठाईस अट्ठाइस اٹھائیس
29 untis untees उनतीस उन्तीस انتیس
30 thirty tees तीस تیس
31 iktis iktees ikattis इकतीस इकत्तीस اکتیس
32 battis battees बत्तीस بتیس
33 taintis taintees tentis तैंतीस तेंतीस تینتیس
34 chauntis chauntees चौंतीस چونتیس
35 paintis paintees पैंतीस پینتیس
36 chhattis chattis chhattees छत्तीस چھتیس
37 saintis saintees सैंतीस سینتیس
38 adtis adhtis artees अड़तीस اڑتیس
39 untalis untalees उनतालीस انتالیس
40 forty chalis chalees chaalis चालीस چالیس
41 iktalis iktalees इकतालीस اکتالیس
42 bayalis byalis bayalees बयालीस बयालिस بیالیس
43 taintalis tentalis तैंतालीस تینتالیس
44 chauvalis chawalis चौवालीस चवालीस چوالیس
45 paintalis paintalees पैंतालीस پینتالیس
46 chhiyalis chiyalis छियालीस چھیالیس
47 saintalis saintalees सैंतालीस سینتالیس
48 adtalis artalis अड़तालीस اڑتالیس
49 unchas unanchas उनचास انچاس
50 fifty pachas pachaas पचास پچاس ਪੰਜਾਹ
51 ikyavan ikyawan इक्यावन اکیاون
52 bavan bawan बावन باون
53 tirpan tarepan तिरपन तिरेपन ترپن
54 chauvan chauwan चौवन چون
55 pachpan पचपन پچپن
56 chhappan chappan छप्पन چھپن
57 sattavan sattawan सत्तावन ستاون
58 atthavan athawan अट्ठावन अठावन اٹھاون
59 unsath उनसठ انسٹھ
60 sixty saath साठ ساٹھ ਸੱਠ
61 iksath इकसठ اکسٹھ
62 basath बासठ باسٹھ
63 tirsath tresath तिरसठ तिरेसठ تریسٹھ ترسٹھ
64 chaunsath चौंसठ چونسٹھ
65 painsath पैंसठ پینسٹھ
66 chhiyasath छियासठ چھیاسٹھ
67 sarsath sadsath सड़सठ سڑسٹھ
68 adsath arsath अड़सठ اڑسٹھ
69 unhattar उनहत्तर انہتر
70 seventy sattar सत्तर ستر
71 ikhattar इकहत्तर اکہتر
72 bahattar बहत्तर بہتر
73 tihattar तिहत्तर تہتر
74 chauhattar चौहत्तर چوہتر
75 pachhattar pachattar pichattar पचहत्तर پچھتر
76 chhihattar छिहत्तर چھہتر
77 satattar sathattar सतहत्तर ستتر
78 athattar athhattar अठहत्तर اٹھتر
79 unasi unnasi उन्यासी उनासी اناسی
80 eighty assi अस्सी اسی
81 ikyasi इक्यासी اکیاسی اکاسی
82 bayasi बयासी بیاسی
83 tirasi tiraasi तिरासी تراسی
84 chaurasi चौरासी چوراسی
85 pachasi पचासी پچاسی
86 chhiyasi छियासी چھیاسی
87 sattasi satasi सत्तासी सतासी ستاسی
88 atthasi athasi अट्ठासी अठासी اٹھاسی
89 navasi नवासी نواسی
90 ninety nabbe nabbay नब्बे نوے
91 ikyanve ikyanbe इक्यानवे इक्यानबे اکیانوے
92 banve banbe बानवे बानबे بانوے
93 tiranve तिरानवे तिरानबे ترانوے
94 chauranve चौरानवे चौरानबे چورانوے
95 pachanve pachanbe पंचानवे पचानवे पंचानबे پچانوے
96 chhiyanve छियानवे छियानबे چھیانوے
97 sattanve सत्तानवे सत्तानबे ستانوے
98 atthanve अट्ठानवे अट्ठानबे اٹھانوے
99 ninyanve ninanve निन्यानवे निन्यानबे ننانوے نناوے
100 hundred sau सौ سو ਸੌ ہتھ
125 sawasau सवासौ سواسو
150 dedhsau डेढ़सौ ڈیڑھسو
`);

/** Words that begin many other phrases ("do" also says give): numbers only before a multiplier or a unit. */
export const AMBIGUOUS_NUMBERS = wordSet(
  `one first second ek do teen tin char bara saath das nau एक दो ایک دو نو سو اسی sau bees tees saat ਇੱਕ ਦੋ
  bais untis chaurasi चौरासी چوراسی navasi नवासी نواسی بہتر چون`,
);

/** English says a ten and a unit in two words: "twenty five". */
export const ENGLISH_TENS = wordSet('twenty thirty forty fifty sixty seventy eighty ninety');
export const ENGLISH_UNITS = wordSet('one two three four five six seven eight nine');

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
