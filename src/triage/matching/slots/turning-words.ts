/**
 * Words that say whether a thing holds, for whom, and in which direction it moves: pairs of opposites on a few axes, with
 * the words that negate them, in the languages and spellings that the desk serves. Closed classes of each language.
 */
import { foldWord } from './folded-words.js';

/** Each axis has a word for one side and for the other; a negation turns one into the other. */
export const AXES = [
  'runs',
  'genuine',
  'allowed',
  'required',
  'free',
  'gets',
  'reach',
  'repaid',
  'rises',
] as const;
export type Axis = (typeof AXES)[number];

const LEXICON: Readonly<Record<string, string>> = {
  'runs+': `valid legal tender circulation continue continues continuing continued running runs ongoing active operational resumed resume extended extend extends remain remains restored started start launched
    jari chalu chal chalti chalta chalte chalegi chalega chalenge barqarar lagu
    जारी चालू वैध मान्य चलन चल चलती चलता चलते चलेगी चलेगा चलेंगे लागू बरकरार جاری چالو قانونی گردش چل چلتی چلتا چلتے چلے چلیں نافذ برقرار ਜਾਰੀ ਚਾਲੂ`,
  'runs-': `stop stops stopped stopping end ends ended ending close closed closes closing shut cancel cancels cancelled canceled scrap scrapped discontinue discontinued
    withdraw withdrawn withdraws abolish abolished abolishes suspend suspended terminate terminated finish finished wound expire expired expires lapse lapsed revoke revoked removed dropped ban banned dissolved overruled
    band bandh bnd khatam khatm khtm radd rad samapt mansookh mansukh muattal hata hataya
    बंद बन्द खत्म समाप्त रद्द निरस्त हटा हटाया हटाई भंग بند ختم منسوخ معطل ہٹا ہٹایا ہٹائی ਬੰਦ ਖਤਮ ਰੱਦ`,
  'genuine+': `true genuine real valid correct right authentic legal lawful tender official asli sahi sach durust jayez
    असली सही सच वैध मान्य प्रामाणिक اصلی صحیح سچ درست جائز قانونی ਅਸਲੀ ਸਹੀ`,
  'genuine-': `fake false counterfeit hoax bogus invalid untrue forged wrong misleading nakli jali farzi farji jhoot jhooth jhootha jhoothi galat ghalat
    नकली जाली फर्जी झूठ झूठा झूठी गलत अमान्य भ्रामक نقلی جعلی فرضی جھوٹ جھوٹا جھوٹی غلط ਨਕਲੀ ਝੂਠ ਗਲਤ`,
  'allowed+': `allow allows allowed permit permits permitted permission can may lawful exempted
    ijazat izazat sakta sakte sakti chhoot manzoor manzuri अनुमति इजाजत सकता सकते सकती छूट मंजूर मंजूरी اجازت سکتا سکتے سکتی چھوٹ منظور منظوری ਇਜਾਜ਼ਤ ਸਕਦੇ`,
  'allowed-': `prohibit prohibited forbidden forbid illegal unlawful crime offence punishable restricted deregistered blacklisted blacklist barred bar
    pabandi mana jurm ghairqanooni haram rok पाबंदी मना जुर्म अपराध अवैध रोक प्रतिबंध پابندی منع جرم غیرقانونی روک ਪਾਬੰਦੀ`,
  'required+': `must mandatory compulsory required require requires requirement needed need needs necessary condition conditions obligatory
    zaroori zaruri lazmi lazim anivarya zaroorat zarurat jarurat jaruri shart chahiye जरूरी अनिवार्य आवश्यक जरूरत शर्त चाहिए ضروری لازمی لازم ضرورت شرط چاہیے ਜ਼ਰੂਰੀ ਲਾਜ਼ਮੀ ਸ਼ਰਤ`,
  'required-': `optional voluntary unnecessary irrespective regardless whatever whether waived exempt relaxed
    चाहे वैकल्पिक chahe khwah khwaah چاہے خواہ اختیاری`,
  'free+': `free gratis muft maaf muaf nishulk mufat मुफ्त मुफ़्त फ्री निशुल्क निःशुल्क माफ مفت معاف فری بلامعاوضہ ਮੁਫ਼ਤ ਮੁਫਤ`,
  'free-': `charge charges charged charging fee fees toll taxed chargeable levied levy fine payable mdr
    shulk kiraya kirayay jurmana katega kat kaatega शुल्क फीस चार्ज कटेगा कट किराया जुर्माना टोल فیس چارج کٹے کٹ کرایہ جرمانہ ٹول ਫੀਸ`,
  'gets+': `get gets getting receive receives eligible entitled qualify qualifies paid pays given gives covered covers benefit benefits available
    milega milegi milenge milta milti milte mila mili mil dega degi denge deta deti dete patra haqdar
    मिलेगा मिलेगी मिलेंगे मिलता मिलती मिलते मिला मिली मिल पात्र हकदार देता देती देते देगी देगा ملے ملتا ملتی ملتے ملیں ملا مل اہل حقدار دیتا دیتی دیتے ਮਿਲੇਗਾ ਮਿਲਦਾ ਮਿਲਦੀ ਯੋਗ`,
  'gets-': `ineligible disqualified excluded deprived refused denied rejected stripped
    apatra mahroom vanchit अपात्र वंचित خارج محروم نااہل ਵਾਂਝੇ`,
  'reach+': `all every everyone everybody any anyone each entire universal both anywhere everywhere
    sab sabhi sabko sabka sabke har tamam dono koi kisi poore pura सब सभी सबको सबका सबके हर तमाम प्रत्येक दोनों कोई किसी पूरे سب سبھی ہر تمام دونوں کوئی کسی پورے سارے ਸਭ ਸਾਰੇ ਹਰ ਕੋਈ`,
  'reach-': `only solely exclusively just limited restricted except unless sirf keval kewal mahaz bas faqat
    सिर्फ केवल मात्र बस सीमित صرف محض بس محدود ਸਿਰਫ਼ ਸਿਰਫ ਕੇਵਲ`,
  'repaid+': `loan loans credit repay repaid repays repayable karz karza qarz qarza rin udhar qist kist installment
    ऋण कर्ज कर्जा लोन उधार قرض قرضہ لون ادھار ਕਰਜ਼ਾ ਕਰਜ਼`,
  'repaid-': `grant gift donation cash naqad nagad imdad anudan tohfa अनुदान उपहार नकद नगद गिफ्ट نقد گرانٹ تحفہ امداد ਨਕਦ`,
  'rises+': `raise raised raises rise rises increase increased increases hike hiked double doubled triple enhanced badh badha badhi badhe badhakar badhkar barh barha barhakar dugna dugni izafa
    बढ़ बढ़ा बढ़ी बढ़े बढ़ाकर बढ़कर बढ़ाई दोगुना दोगुनी वृद्धि بڑھ بڑھا بڑھی بڑھے بڑھائی دگنا دگنی اضافہ ਵਧਾ ਵਧ`,
  'rises-': `cut cuts reduce reduced reduces slash slashed decrease decreased lower lowered halved ghata ghatakar ghatkar ghat katauti
    घटा घटाकर घटकर घट कटौती आधा گھٹا گھٹ کٹوتی آدھا ਘਟਾ ਘੱਟ`,
};

const OTHERS: Readonly<Record<string, string>> = {
  /** Turn the word beside them around. */
  negates: `not no never none nobody nor neither without cannot cant dont doesnt didnt isnt wont arent wasnt hasnt havent shouldnt wouldnt nothing zero
    nahi nahin nahee nai nhi nahiin na mat bina bagair baghair naheen नहीं नही ना न मत बिना बगैर نہیں نہ نا مت بغیر بنا ਨਹੀਂ ਨਾ ਬਿਨਾਂ نه ڪونه`,
  /** Say that what they stand with was so before. */
  former: `earlier previously formerly previous old was were used tha thi pehle pahle purana purani purane sabiq
    पहले पूर्व पुराना पुरानी पुराने था थी پہلے پرانا پرانی پرانے تھا تھی سابقہ ਪਹਿਲਾਂ`,
  /** A message, a rumour: what a correction speaks of. */
  rumour: `rumour rumours rumor rumors message messages forward forwarding news claim claims fact pib post posts viral afwah afwahein khabar baat
    अफवाह अफवाहों अफवाहें संदेश मैसेज खबर बात پیغام افواہ افواہوں خبر میسج بات ਅਫਵਾਹ`,
  asks: `how whom where why when which help query question guidance guide suggest confirm anyone contact complain complaint grievance status
    kaise kahan kab kyun kyu kisko kisse kahaan madad shikayat kya batao bataye bataen bataiye kaun
    कैसे कहां कहाँ कब क्यों किसको किससे मदद शिकायत क्या बताओ बताएं बताइए कौन کیسے کہاں کب کیوں کس مدد شکایت کیا بتائیں بتاؤ کون ਕਿਵੇਂ ਕਿੱਥੇ ਕਦੋਂ`,
  mine: `my mine our me i we myself mera meri mere hamara hamari hamare mujhe mai humein maine hamein
    मेरा मेरी मेरे हमारा हमारी हमारे मुझे मैं मैंने हमें میرا میری میرے ہمارا ہماری ہمارے مجھے میں ہمیں ਮੇਰਾ ਮੇਰੀ ਸਾਡਾ`,
  trouble: `pending delay delayed delays stuck problem issue mismatch failed error waiting missing complaint repair broken refusing leaking rejected
    atak atka takleef pareshan chakkar intezar ruka ruki khali लंबित अटक अटका परेशान चक्कर समस्या इंतजार रुका रुकी टूटा اٹک پریشان چکر انتظار رکا رکی مسئلہ خراب ਰੁਕਿਆ`,
};

export const SIDES: readonly string[] = AXES.flatMap((axis) => [`${axis}+`, `${axis}-`]);
const OTHER_ROLES = Object.keys(OTHERS);

/** Bit of each role in the masks of `turnMask`. */
export const TURN: Readonly<Record<string, number>> = Object.fromEntries(
  [...SIDES, ...OTHER_ROLES].map((name, bit) => [name, 1 << bit]),
);
/** The first bits are the sides of the axes, two each. */
export const SIDE_BITS = (1 << SIDES.length) - 1;

const MASKS = new Map<string, number>();
for (const [name, words] of Object.entries({ ...LEXICON, ...OTHERS })) {
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const folded = foldWord(word);
    MASKS.set(folded, (MASKS.get(folded) ?? 0) | (TURN[name] ?? 0));
  }
}

/** One bit per role of the folded word; 0 for nearly all words. */
export function turnMask(word: string): number {
  return MASKS.get(word) ?? 0;
}
