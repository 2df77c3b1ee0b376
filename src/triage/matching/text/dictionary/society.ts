/** Faith and festivals, news, school and science, law and crime, places in town. One meaning per line, as in `../dictionary.ts`. */
export const SOCIETY = `
clothes clothing kapde kapre libaas कपड़े कपड़ों کپڑے کپڑوں
worry worried worries anxiety anxious chinta fikr fikar चिंता चिंतित चिन्ता फिक्र فکر فکرمند تشویش چنتا
honour honor respect respected dignity izzat ijjat sammaan samman इज्जत सम्मान सम्मानित आदर प्रतिष्ठा عزت احترام وقار
helpless helplessness majboor majboori majbur laachar मजबूर मजबूरी लाचार विवश مجبور مجبوری لاچار بےبس
life alive zindagi jindagi jeevan zinda जीवन जिंदगी जिन्दगी जीवित जिंदा زندگی زندگیاں زندہ جیون حیات
allah khuda bhagwan ishwar ईश्वर भगवान अल्लाह खुदा اللہ خدا بھگوان
eid eidgah ईद ईदगाह عید عیدین عیدگاہ
diwali deepawali deepavali dipawali दिवाली दीवाली दीपावली دیوالی دیپاولی
fasting roza upvas vrat roze रोजा रोजे उपवास व्रत روزہ روزے روزوں اپواس
madrasa madrassa madarsa मदरसा मदरसे मदरसों مدرسے مدرسوں مدارس
media midia zaraiablagh मीडिया میڈیا ذرائعابلاغ
headline headlines surkhi surkhiyan shirshak शीर्षक सुर्खियां सुर्खी سرخی سرخیاں سرخیوں عنوان
language languages bhasha bhaasha bhashaen भाषा भाषाएं भाषाओं زبانیں زبانوں بھاشا
viral vayral वायरल وائرل
forwarded फॉरवर्ड فارورڈ
sms esemes एसएमएस ایسایمایس
blackmail blackmailing blekmel ब्लैकमेल जबरनवसूली بلیکمیل
propaganda dushprachar dushprachaar दुष्प्रचार दुष्प्रचारित پروپیگنڈا پروپیگنڈہ
street gali galiyan galiyon
station stations steshan स्टेशन स्टेशनों اسٹیشن سٹیشن اسٹیشنوں
funeral janaza janaja antyeshti जनाजा अंत्येष्टि جنازہ جنازے
orphanage orphanages yateemkhana anathalaya अनाथालय अनाथालयों यतीमखाना یتیمخانہ یتیمخانے
oldagehome vriddhashram vridhashram वृद्धाश्रम اولڈایجہوم
goods commodity commodities items samaan saamaan ashya सामान सामग्री वस्तु वस्तुएं वस्तुओं سامان اشیا چیزیں چیزوں
matriculation matric maitrik मैट्रिक میٹرک
dropout dropouts schoolchhoot स्कूलत्यागी ڈراپآؤٹ
culture cultural cultures sanskriti sanskritik saqafat tahzeeb संस्कृति सांस्कृतिक तहजीब ثقافت ثقافتی تہذیب تہذیبی
custom tradition traditions traditional riwaj rivaj parampara riwayat परंपरा परम्परा पारंपरिक रिवाज रीति روایت روایات روایتی رواج رسم رسوم
art arts artist artists kalakar fankar कला कलाकार कलाकारों फनकार फन فن فنکار فنکاروں فنون
domestic gharelu gharelo घरेलू گھریلو
molest chedchad छेड़ना چھیڑنا دستدرازی
stalk stalking stalker stalked peechhakarna स्टॉकिंग پیچھاکرنا تعاقب
acid acids tezab tejab तेजाब تیزاب تیزابی
equality samanta masawat barabari समानता समता बराबरी मसावात مساوات برابری
slave slavery bonded ghulam gulam ghulami bandhua गुलाम गुलामी बंधुआ दास غلام غلامی غلاموں بندھوا
childlabour balmazdoori balshram बालश्रम बालमजदूरी بچہمزدوری
notice notices notis नोटिस نوٹس نوٹسز
fir
guilty qasoorwar kasurvar कसूरवार दोष قصور دوشی
innocent innocence begunah bekasoor nirdosh masoom बेकसूर मासूम بیگناہ معصوم معصوموں
robbery looted looting luttera lootpaat लूटना लूटा लुटेरे लुटेरा لٹیرا لٹیرے ڈاکوؤں ڈاکہ
narcotics heroin charas ganja opium drugtrade afeem मादक हेरोइन चरस गांजा अफीम ہیروئن چرس افیم گانجا
terrorist militancy militants atankvadi dehshatgard आतंकियों दहशतगर्द عسکریتپسند جنگجو
peace peaceful aman amn shanti shaanti sulah शांति शान्ति अमन शांतिपूर्ण امن امان صلح شانتی پرامن
ceasefire jangbandi yuddhviram संघर्षविराम युद्धविराम जंगबंदी جنگبندی سیزفائر
financial maali
duty duties farz faraiz kartavya कर्तव्य फर्ज فرض فرائض ڈیوٹی
reason reasons cause causes wajah vajah kaaran sabab कारण कारणों वजह सबब وجہ وجوہات سبب اسباب کارن
example examples misal misaal udaharan उदाहरण मिसाल مثال مثالیں مثلاً
opportunity opportunities chance chances mauka mauqa avsar moqa अवसर अवसरों मौका मौके موقع موقعے مواقع
method methods manner tareeqa tarika tareeka तरीका तरीके तरीकों विधियां طریقہ طریقے طریقوں
step steps qadam kadam iqdam iqdamat कदम कदमों قدم قدموں اقدام اقدامات
situation circumstances circumstance halat haalaat paristhiti sthiti स्थिति परिस्थिति परिस्थितियां हालात हालत حالات حالت صورتحال
effect effects impact impacts asar prabhav prabhaav asraat असर प्रभाव प्रभावित प्रभावी اثر اثرات اثرانداز مؤثر
attention dhyan dhyaan tawajjo tavajjoh ध्यान तवज्जो توجہ دھیان
opinion opinions viewpoint raay राय विचार विचारों رائے آرا خیال خیالات
widower randwa vidhur विधुर रंडुआ رنڈوا
bandage marhampatti मरहमपट्टी مرہم مرہمپٹی
oxygen aksijan ऑक्सीजन آکسیجن
unconscious unconsciousness behosh behoshi बेहोश बेहोशी अचेत بےہوش بےہوشی بیہوش
vitamin vitamins विटामिन وٹامن وٹامنز
awareness aware jagrukta jaagrukta jagrook जागरूकता जागरूक बेदारी آگاہی بیداری باخبر
ngo ngos एनजीओ اینجیاو
average ausat औसत औसतन اوسط اوسطاً
suddenly sudden abrupt achanak achaanak अचानक यकायक اچانک یکایک ناگہانی
world global duniya dunya vishwa विश्व दुनिया वैश्विक دنیا جہان عالمی
sexual sexually yaun jinsi यौन जिंसी جنسی
springtime basant bahaar वसंत बसंत بہار بسنت
autumn khizan patjhad पतझड़ خزاں
forecast forecasts predicted prediction peshgoi purvanuman पूर्वानुमान भविष्यवाणी پیشگوئی پیشینگوئی
stepmother stepfather stepson sauteli sautela सौतेला सौतेली सौतेले سوتیلا سوتیلی سوتیلے
forcibly forced zabardasti jabardasti जबरदस्ती जबरन بالجبر زبردستی جبراً جبری
separation separated judai alagav अलगाव जुदाई جدائی علیحدگی خلع
reconciliation सुलहनामा صلحنامہ
postnatal prasuti प्रसूति प्रसूता زچگی زچہ
foeticide femicide bhroonhatya भ्रूणहत्या دخترکشی
immunisation immunization tikakaran प्रतिरक्षण حفاظتیٹیکے
stunting stunted बौनापन بوناپن
`;
