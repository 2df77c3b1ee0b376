/**
 * Small words that turn a claim around or widen it: ending, negation, only, all, free, more, less, false, loan and the like,
 * in the languages and spellings that the desk serves. They are closed classes of each language, not words of any one message.
 */

const LEXICON = `
ended: stop stopped stops stopping close closed closes closing shut cancel cancelled canceled cancels ban banned end ended ends ending withdrawn withdraw discontinued scrapped abolished suspended terminated finished wound expire expired lapse lapsed dissolved removed revoked | band bandh khatam khatm khtm radd rad samapt mansookh hata hataya bnd | बंद बन्द खत्म समाप्त रद्द निरस्त हटा हटाया हटाई | بند ختم منسوخ معطل ہٹا ہٹایا
negation: not no never none nobody neither nor without cannot cant dont doesnt didnt isnt wont arent wasnt nothing refuse refused reject rejected denied | nahi nahin nai nhi na mat bina bagair kabhi inkar | नहीं नही ना मत बिना कभी नामंजूर वापस | نہیں نہ مت بغیر بنا کبھی انکار
only: only solely exclusively just | sirf keval bas mahaz sirff | सिर्फ केवल मात्र बस | صرف محض
all: all every everyone everybody any anyone each whatever irrespective regardless both entire universal whole full | sab sabhi sabko har tamam koi kisi dono chahe poore pura poora sabke sabka | सब सभी सबको हर तमाम प्रत्येक कोई किसी दोनों चाहे पूरे पूरा सबके | سب سبھی ہر تمام کوی کسی دونوں چاہے خواہ پورے پورا سارے
free: free gratis waived waiver gift grant subsidy | muft maaf mafat imdad free | मुफ्त फ्री माफ निशुल्क निःशुल्क अनुदान | مفت معاف امداد
now: now new today latest revised changed change instead anymore | ab naya nayi naye aaj badal badla | अब नया नई नए आज बदल बदला | اب نیا نیی نیے اج بدل
more: raise raised raises increase increased increases hike hiked double doubled more extra additional extended extend permanent upto | badh badha badhkar badhakar badhai barha barhakar zyada jyada dugna izafa | बढ़ बढा बढाकर बढ़ा बढ़ाकर बढ़ी बढी ज्यादा दोगुना अतिरिक्त वृद्धि | بڑھ بڑھا بڑھای بڑھ زیادہ دگنا اضافہ اضافی
less: cut cuts reduce reduced slashed lower lowered decrease decreased less half down minimum | ghata ghatakar ghat kam kaat katauti aadha | घटा घटाकर घट कम काट कटौती आधा | گھٹا کم کاٹ کٹوتی ادھا
false: fake false rumour rumor rumours lie lies lying hoax misleading wrong untrue counterfeit | jhoot jhooth jhuth galat farzi nakli afwah jali | झूठ झूठी गलत फर्जी नकली अफवाह अफवाहों | جھوٹ جھوٹی غلط جعلی فرضی افواہ
true: true genuine real valid confirmed correct official verified right original legal | sahi asli sach pakki durust | सही असली सच सच्ची वैध मान्य | صحیح اصلی سچ درست جایز
must: must mandatory compulsory required require requires need needs needed condition necessary should | zaroori zaruri lazmi chahiye shart anivarya zaroorat | जरूरी अनिवार्य चाहिए शर्त आवश्यक जरूरत | ضروری لازمی چاہیے شرط ضرورت
fee: fee fees charge charges charged pay paid payment agent agents deposit fine commission bribe | fees paisa paise agent kharcha kiraya rishwat | फीस शुल्क पैसे पैसा चार्ज एजेंट किराया रिश्वत | فیس پیسے پیسہ چارج ایجنٹ کرایہ رشوت
cash: cash account credited transfer transferred receive receives | naqad nagad khata khate khaate | नकद नगद खाते खाता | نقد کھاتے کھاتہ کھاتوں اکاونٹ
loan: loan loans credit debt repay repaid mortgage collateral guarantor interest | karz karza qarz qarza udhar girvi qist kist byaj | ऋण कर्ज लोन गिरवी ब्याज किस्त | قرض لون گروی سود قسط
allowed: allow allowed permitted permission permit can eligible entitled qualify | ijazat manzoor patra haqdar | अनुमति इजाजत पात्र मंजूर | اجازت منظور اہل حقدار
barred: ineligible illegal prohibited forbidden crime excluded exclude disqualified | apatra jurm mana haram | अपात्र अवैध जुर्म मना | نااہل غیر جرم منع
ask: how whom where why when which what who anyone help guidance guide confirm advise know query question contact complain complaint reply | kaise kahan kab kyun kyu kisko kisse batao bataye madad shikayat kya kaun pata jaun karun karu | कैसे कहां कब क्यों किसको किससे बताओ बताएं बताइए मदद शिकायत क्या कौन पता जाऊं करूं | کیسے کہاں کب کیوں کس بتایں مدد شکایت کیا کون پتہ جاوں کروں
mine: my mine our i me we myself | mera meri mere hamara hamari hamare mujhe mai humein | मेरा मेरी मेरे हमारा हमारी हमारे मुझे मैं हमें | میرا میری میرے ہمارا ہماری ہمارے مجھے میں ہمیں
trouble: pending delay delayed delays stuck problem issue mismatch failed error waiting missing rejected complaint months broken | atak atka takleef pareshan chakkar galti intezar ruka ruki | अटक अटका परेशान चक्कर गलती समस्या इंतजार रुका लंबित | اٹک پریشان چکر غلطی مسلہ انتظار رکا
news: government govt order cabinet minister department notification circular budget announced approved declared scheme decision ministry official rbi | sarkar sarkari hukumat elaan order manzoori yojana vibhag faisla hukum | सरकार सरकारी आदेश घोषणा मंजूरी योजना विभाग फैसला मंत्रालय | حکومت سرکار سرکاری حکم اعلان منظوری اسکیم محکمہ فیصلہ وزارت
urge: hurry quickly immediately fast urgent soon deadline last register apply form fill submit | jaldi foran fauran turant form bharo bharwa aakhri | जल्दी फौरन तुरंत फॉर्म भरें भरवाएं आखिरी | جلدی فوراً فورا فارم بھریں اخری
until: until till before after since from onwards date | tak pehle baad se | तक पहले बाद से | تک پہلے بعد سے
women: women woman ladies girl girls female daughter widow mother wife | aurat aurton khawateen mahila beti behan bewa ladki maa | महिला महिलाएं महिलाओं औरत बेटी विधवा लड़की माता | خواتین عورت عورتوں بیٹی بیوہ لڑکی ماں
men: men man boy boys male son father husband | mard purush ladka beta baap | पुरुष लड़का बेटा पिता मर्द | مرد لڑکا بیٹا باپ
poor: bpl aay phh poor antyodaya priority | gharib garib ghareeb ghareebon | गरीब बीपीएल अंत्योदय | غریب غریبوں
rich: apl nphh rich income middle class | ameer aamdani | एपीएल अमीर आय आमदनी | امیر امدنی
`;

export const CUES: readonly string[] = LEXICON.trim()
  .split('\n')
  .map((line) => line.slice(0, line.indexOf(':')));
const MASKS = new Map<string, number>();
LEXICON.trim()
  .split('\n')
  .forEach((line, cue) => {
    for (const word of line
      .slice(line.indexOf(':') + 1)
      .split(/[\s|]+/)
      .filter(Boolean)) {
      const folded = word
        .replace(/ड़/gu, '\u095c')
        .replace(/ढ़/gu, '\u095d')
        .replace(/\u093c/gu, '');
      MASKS.set(folded, (MASKS.get(folded) ?? 0) | (1 << cue));
    }
  });

/** One bit per cue that the folded word is a sign of; 0 for none. */
export function cueMask(word: string): number {
  return MASKS.get(word) ?? 0;
}
