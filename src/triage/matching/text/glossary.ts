import { romanise } from '../phonetics/romanise.js';
import { foldWord } from '../slots/folded-words.js';
import { DICTIONARY } from './dictionary.js';
import { EVERYDAY } from './dictionary/everyday.js';
import { stem } from './stem.js';

/**
 * Everyday words of welfare, farming, money and family in the languages that the desk serves, one meaning per line, so
 * that "widow", "bewa", "विधवा" and "بیوہ" are one term. A word not listed still meets its like through its sound.
 */
const MEANINGS = `
widow widows widowed bewa bewah vidhwa vidhva vidhava विधवा विधवाओं विधवाएं بیوہ بیواوں بیوایں
old elderly senior seniors aged buzurg bujurg buzurgon vridh vriddha budhapa burhapa बुजुर्ग बुजुर्गों वृद्ध वृद्धावस्था बुढापा बु\u095dापा بزرگ بزرگوں بڑھاپا معمر ضعیف
pension pensions pensioner pensioners penshan पेंशन पेंशनर पेंशनभोगी پنشن پینشن پنشنر
woman women lady ladies aurat auraton mahila mahilaon khawateen khatoon female महिला महिलाओं महिलाएं औरत औरतों خواتین خاتون عورت عورتوں
man men male mard purush mardon पुरुष पुरुषों मर्द مرد مردوں
girl girls ladki larki ladkiyon bacchi bachi bachiyon बालिका लड़की लड़कियों ल\u095cकी ल\u095cकियों बच्ची बच्चियों لڑکی لڑکیوں بچی بچیوں
daughter daughters beti betiyan betiyon बेटी बेटियों बेटियां بیٹی بیٹیوں بیٹیاں
boy boys ladka larka ladke लड़का ल\u095cका लड़के ल\u095cके لڑکا لڑکے
son sons beta bete बेटा बेटे بیٹا بیٹے
child children kid kids baby babies bachcha bacha bache bachche bachon bachchon bachay santan बच्चा बच्चे बच्चों संतान शिशु بچہ بچے بچوں اولاد
mother mothers maa mata ammi matru maternity माता मां मातृ ماں والدہ ماوں
father baap pita abbu पिता बाप والد باپ
parent parents walidain maabaap अभिभावक والدین
pregnant pregnancy hamla garbhvati garbhwati गर्भवती गर्भावस्था حاملہ حمل
birth born delivery janam paidaish जन्म प्रसव پیدایش ولادت
marriage wedding marry married shaadi shadi vivah nikah biyah शादी विवाह निकाह شادی نکاح بیاہ
divorced divorce divorcee talaq talaqshuda talaaq तलाक तलाकशुदा طلاق مطلقہ
orphan orphans yateem anath अनाथ یتیم
family families household households parivar pariwar khandan kunba gharana परिवार परिवारों घराना خاندان خاندانوں گھرانہ گھرانے گھرانوں کنبہ
poor poverty gharib garib ghareeb garibon ghareebon गरीब गरीबों غریب غریبوں
disabled disability disabilities handicapped divyang viklang mazoor mazuri mazoori दिव्यांग दिव्यांगता विकलांग معذور معذوری معذوروں
house houses home homes ghar makan makaan awas awaas आवास घर घरों मकान گھر گھروں مکان مکانات اواس رہایش
toilet toilets shauchalay latrine शौचालय بیت لیٹرین
ration rations rashan raashan राशन راشن
rice chawal चावल چاول
wheat gehun gandum aata गेहूं आटा گندم اٹا
grain grains food foodgrain foodgrains anaj anaaj ghalla अनाज खाद्यान्न اناج غلہ
free muft mafat nishulk मुफ्त फ्री निशुल्क مفت فری
money paisa paise raqam rakam rashi पैसा पैसे राशि रकम रकम پیسہ پیسے پیسوں رقم رقوم
loan loans karz karza qarz qarza rin लोन ऋण कर्ज कर्जा قرض قرضہ لون
interest byaj byaaj sood ब्याज سود
subsidy subsidies सब्सिडी سبسڈی
insurance insured bima beema बीमा انشورنس بیمہ
premium प्रीमियम پریمیم
account accounts khata khate khaata khaate खाता खाते खातों کھاتہ کھاتے کھاتوں اکاونٹ
bank banks bainkon बैंक बैंकों بینک بینکوں
deposit deposits deposited jama जमा जमा جمع
withdraw withdrawal withdrawals nikal nikalna nikaal निकासी निकाल निकाला نکال نکالنا نکلوا
note notes note नोट नोटों نوٹ نوٹوں
coin coins sikka sikke सिक्का सिक्के सिक्कों سکہ سکے سکوں
tax taxes कर टैक्स ٹیکس محصول
salary pay wage wages honorarium tankhwah tankha vetan manday mandey majduri mazdoori mazduri मानदेय वेतन तनख्वाह मजदूरी تنخواہ اعزازیہ مزدوری اجرت
work job jobs employment kaam rozgar naukri काम रोजगार नौकरी کام روزگار نوکری ملازمت
worker workers labourer labourers labour mazdoor majdoor karyakarta मजदूर मजदूरों कार्यकर्ता श्रमिक مزدور مزدوروں کارکن
employee employees karamchari karmchari mulazim mulazmeen कर्मचारी कर्मचारियों ملازم ملازمین
farmer farmers kisan kisano kisanon zamindar किसान किसानों کسان کسانوں
artisan artisans craftsman craftsmen craftsperson karigar kareegar dastkar dastkaron shilpkar कारीगर कारीगरों दस्तकार शिल्पकार کاریگر کاریگروں دستکار دستکاروں
weaver weavers bunkar bunkaron बुनकर बुनकरों بنکر بنکروں جولاہا
handicraft handicrafts craft crafts hastshilp dastkari हस्तशिल्प दस्तकारी शिल्प دستکاری ہینڈی کرافٹس
handloom hathkargha khaddi हथकरघा کھڈی ہینڈلوم
carpet carpets rug rugs kaleen qaleen kalin कालीन कालीनों قالین قالینوں غالیچہ
shawl shawls pashmina shaal शॉल पश्मीना شال شالوں پشمینہ
machine machines mashin मशीन मशीनों مشین مشینوں
shop shops shopkeeper shopkeepers dukan dukaan dukandar dukandaron showroom showrooms dealer dealers दुकान दुकानदार दुकानदारों दुकानों डीलर شوروم دکان دکاندار دکانداروں ڈیلر
export exports exporter exporters niryat बर्यात निर्यात निर्यातक برامد برامدات
tool tools toolkit auzar औजार टूलकिट اوزار اوزاروں
training trained prashikshan tarbiyat प्रशिक्षण ट्रेनिंग تربیت ٹریننگ
school schools vidyalaya skool स्कूल विद्यालय اسکول سکول مدرسہ
education schooling padhai parhai taleem shiksha शिक्षा पढाई पढ़ाई تعلیم پڑھای
student students chhatra vidyarthi talib talba छात्र छात्रा छात्रों विद्यार्थी طلبہ طالب طلبا
scholarship scholarships stipend wazifa chhatravritti chatravriti छात्रवृत्ति वजीफा وظیفہ وظایف اسکالرشپ
hospital hospitals aspatal haspatal अस्पताल अस्पतालों ہسپتال اسپتال
treatment treat ilaj ilaaj उपचार इलाज علاج معالجہ
health sehat swasthya स्वास्थ्य सेहत صحت
doctor doctors doctor डॉक्टर चिकित्सक ڈاکٹر
bus buses bus बस बसों بس بسوں بسیں
fare fares ticket tickets kiraya bhada किराया टिकट کرایہ ٹکٹ
travel travels journey safar yatra यात्रा सफर سفر
solar सोलर सौर سولر شمسی
electricity power bijli light बिजली بجلی
gas lpg cylinder cylinders गैस सिलेंडर सिलिंडर گیس سلنڈر
land zameen zamin bhoomi jameen जमीन भूमि زمین اراضی
panchayat panchayats पंचायत पंचायतों پنچایت پنچایتوں پنچایتیں
sarpanch sarpanches panchs सरपंच سرپنچ سرپنچوں
election elections chunav intekhabat चुनाव انتخابات الیکشن
term tenure karyakal muddat कार्यकाल مدت میعاد
village villages gaon gram gaanv dehat rural gramin gramin गांव ग्राम ग्रामीण گاوں دیہی دیہات گرامین
district zila jila जिला ضلع
office offices daftar daftaron karyalay karyalaya कार्यालय दफ्तर دفتر دفاتر افس
officer officers adhikari afsar अधिकारी अफसर افسر افسران
department departments vibhag mahkama mehkama विभाग محکمہ شعبہ
government govt sarkar sarkari hukumat hukoomat शासन सरकार सरकारी حکومت سرکار سرکاری
minister ministry mantri mantralaya wazir wizarat मंत्री मंत्रालय وزیر وزارت
scheme schemes yojana yojna iskeem skim योजना योजनाएं स्कीम اسکیم سکیم یوجنا منصوبہ
order orders hukm hukum aadesh आदेश हुक्म حکم حکمنامہ
rule rules niyam qanoon kanoon law act नियम कानून قانون قاعدہ اصول
application applications apply applied applying darkhwast aavedan avedan आवेदन अर्जी درخواست درخواستیں
form forms farm फॉर्म فارم
register registered registration registrations panjikaran पंजीकरण पंजीकृत रजिस्ट्रेशन رجسٹریشن رجسٹرڈ اندراج
certificate certificates praman pramanpatra sanad प्रमाण प्रमाणपत्र सर्टिफिकेट سرٹیفکیٹ سند
card cards kard कार्ड کارڈ
mobile phone phones smartphone mobail फोन मोबाइल فون موبایل
number numbers nambar नंबर نمبر
message messages sandesh paigham पैगाम संदेश मैसेज پیغام میسج
fraud cheating scam dhokha dhoka thagi धोखा धोखाधड़ी ठगी دھوکہ فراڈ دھوکا
complaint complaints complain shikayat शिकायत शिकायतें شکایت شکایات
police pulis पुलिस پولیس
court courts adalat nyayalaya अदालत न्यायालय عدالت کورٹ
adopt adopting adoption god goud dattak गोद दत्तक گود اپنانا
legal lawful kanooni qanooni वैध कानूनी قانونی جایز
illegal gairkanooni अवैध गैरकानूनी غیرقانونی
ended end ends stopped stop stops closed close closes closing cancelled cancel discontinued terminated band khatam khatm bandh samapt radd बंद बन्द खत्म समाप्त रद्द بند ختم منسوخ
raised raise increased increase hiked hike badh badha badhakar badhkar barha barhakar badhai बढ बढ़ बढा बढ़ा बढाकर बढ़ाकर वृद्धि بڑھ بڑھا بڑھای اضافہ
cut cuts reduced reduce slashed decreased ghata ghatakar ghat घटा घटाकर कटौती گھٹا کٹوتی
fake counterfeit false nakli farzi jali jhootha jhooth नकली फर्जी झूठा झूठ جعلی نقلی جھوٹ جھوٹا
real genuine asli असली اصلی
income earning earnings aamdani amdani aay kamai आय आमदनी कमाई امدنی کمای
limit limits seema had सीमा حد
age umar umr aayu ayu umer आयु उम्र عمر
month months monthly mahina mahine maheene mahana maasik महीना महीने माह मासिक माहवार مہینہ مہینے ماہ ماہانہ ماہوار
year years yearly annual annually saal sal salana varsh saalana साल वर्ष सालाना वार्षिक سال سالانہ برس
day days daily din dinon दिन दिनों दिवस دن دنوں یومیہ
week weeks hafta hafte सप्ताह हफ्ते ہفتہ ہفتے
minimum least kamsekam न्यूनतम کمازکم
percent percentage feesad feesadi fisad pratishat प्रतिशत फीसदी فیصد فیصدی
quota reservation arakshan aarakshan कोटा आरक्षण کوٹا ریزرویشن تحفظات
tribe tribes tribal janjati qabail जनजाति قبایل قبیلہ
group groups samuh समूह گروپ گروہ
citizen citizens nagrik shahri नागरिक नागरिकों شہری شہریوں
citizenship nagrikta shahriyat नागरिकता شہریت
resident residents niwasi bashinda निवासी باشندہ باشندے رہایشی
aadhaar aadhar adhar adhaar आधार ادھار ادھار
transaction transactions lenden लेनदेन لیندین
charge charges fee fees shulk फीस शुल्क چارج فیس
assistance help aid sahayata imdad madad sahayta सहायता मदद امداد مدد معاونت
helpline हेल्पलाइन ہیلپلاین
shelter panah aashray पनाह आश्रय پناہ پناہگاہ
victim victims violence peedit mutasir hinsa पीड़ित हिंसा متاثرہ متاثرین تشدد
helper helpers sahayika सहायिका ہیلپر مددگار
anganwadi aanganwadi anganvadi आंगनवाड़ी आंगनवा\u095cी آنگنواڑی انگنواڑی
accident accidents hadsa durghatna हादसा दुर्घटना حادثہ حادثات
death dead died die maut mrityu wafat मौत मृत्यु موت وفات
rumour rumours rumor rumors afwah अफवाह अफवाहें افواہ افواہیں
valid validity jari चालू वैध نافذ درست
installment instalment kist qist किस्त قسط اقساط
flood floods baadh sailab बाढ سیلاب
shelf star sitara taara तारा सितारा ستارہ
youth young yuva naujawan jawan युवा نوجوان
bill bills bil बिल بل
vote voter voters मतदाता ووٹر
water pani jal पानी जल پانی
milk doodh दूध دودھ
vaccine vaccines vaccination teeka tika टीका टीकाकरण ویکسین ٹیکہ
`;

const TERMS = new Map<string, string>();
/** The listed words in Latin letters of each meaning, in order. */
const LATIN = new Map<string, string[]>();
/** By stem and by spelling in plain Latin letters, for forms that are not listed. */
const STEMS = new Map<string, string>();
const SPELLINGS = new Map<string, string>();
const LEAST_STEM = 4;
const LEAST_SPELLING = 5;
/** Longer words are no spelling of a listed one. */
const MOST_SPELLING = 24;

listAll([MEANINGS, DICTIONARY]);
const FIELD = new Set(LATIN.keys());
listAll(EVERYDAY);

/** One meaning per line. */
function listAll(dictionaries: readonly string[]): void {
  for (const line of dictionaries.join('\n').split('\n')) list(line.split(/\s+/).filter(Boolean));
}

/** Whether a meaning is of the matters that departments answer for. */
export function isOfTheField(meaning: string): boolean {
  return FIELD.has(meaning);
}

/** A word that stands in two lines keeps its first meaning, a stem or spelling of two meanings has none. */
function list(words: readonly string[]): void {
  const meaning = `=${words[0] ?? ''}`;
  const latin = words.filter((word) => /^[a-z]+$/.test(word));
  if (!LATIN.has(meaning)) LATIN.set(meaning, latin);
  for (const word of words) {
    const folded = foldWord(word);
    if (TERMS.has(folded)) continue;
    TERMS.set(folded, meaning);
    listOnce(STEMS, stem(folded), meaning);
    listOnce(SPELLINGS, plainSpelling(romanise(folded)), meaning);
  }
}

function listOnce(table: Map<string, string>, key: string, meaning: string): void {
  const known = table.get(key);
  table.set(key, known === undefined || known === meaning ? meaning : '');
}

/** Long vowels, doubled letters and letters that are written for each other are one. */
function plainSpelling(roman: string): string {
  return roman
    .replace(/ee/g, 'i')
    .replace(/oo/g, 'u')
    .replace(/w/g, 'v')
    .replace(/z/g, 'j')
    .replace(/q/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/(.)\1+/g, '$1')
    .replace(/([kgcjtdpb])h/g, '$1')
    .replace(/a$/, '');
}

/** English ones first. */
export function latinWordsOf(meaning: string): readonly string[] {
  return LATIN.get(meaning) ?? [];
}

/** Whether the very word is listed: one look-up, for those who ask for hundreds of pieces of a word. */
export function isListed(word: string): boolean {
  return TERMS.has(word);
}

/** A folded word with what has been read out of it, so that nothing is read twice. */
interface ReadWord {
  stem: string;
  roman: string;
}

/** The shared term of a folded word, such as "=widow"; undefined where neither it nor a form of it is listed. */
export function meaningOf(
  word: string,
  { stem: root, roman }: ReadWord = { stem: stem(word), roman: romanise(word) },
): string | undefined {
  const listed = TERMS.get(word);
  if (listed !== undefined) return listed;
  const byStem = root.length >= LEAST_STEM ? STEMS.get(root) : undefined;
  if (byStem !== undefined) return byStem || undefined;
  if (roman.length < LEAST_SPELLING || roman.length > MOST_SPELLING) return undefined;
  const spelling = plainSpelling(roman);
  return (spelling.length >= LEAST_SPELLING && SPELLINGS.get(spelling)) || undefined;
}
