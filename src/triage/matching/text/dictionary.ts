/**
 * A small general dictionary of English, Hindi and Urdu: words of public life, law, money, work, family, health, school,
 * roads and time. Hindi and Urdu share their everyday words, which meet by sound; what parts them are learned words
 * (आवेदन, درخواست), so those stand here. One meaning per line; it adds to the glossary, whose words go first.
 */
export const DICTIONARY = `
pmay awas awaas aawas awasyojana आवास آواس
pmmvy vandana matruvandana मातृवंदना वंदना وندنا
pmgkay anna antyodayaanna अन्न اَنّ
pmuy ujjwala ujwala ujjawala उज्ज्वला उज्जवला اجولا
pmjay ayushman ayushmaan golden आयुष्मान गोल्डन آیوشمان گولڈن
mgnrega nrega narega manrega mnrega नरेगा मनरेगा منریگا نریگا
upi gpay googlepay phonepe paytm bhim यूपीआई फोनपे गूगलपे पेटीएम یوپیآئی فونپے گوگلپے پےٹیایم
sbm swachhbharat swachhata स्वच्छता سوچھ
pmsby surakshabima
pmjjby jeevanjyoti jyoti ज्योति جیوتی
pmjdy jandhan जनधन جندھن
nrlm livelihoods aajeevika ajeevika umeed आजीविका آجیویکا
shg swayamsahayata एसएचजी ایسایچجی
icds anganwadicentre आईसीडीएस
rbi reservebank reserve रिजर्व रिज़र्व ریزرو
epfo epf provident भविष्यनिधि پراویڈنٹ
gst जीएसटी جیایسٹی
kyc ekyc केवाईसी کےوائیسی
announcement announce announced announces declare declared declaration elaan ailan ghoshna ghoshit ऐलान एलान घोषणा घोषित اعلان اعلانیہ
notification notified notify adhisuchna suchna ittila ittela soochna अधिसूचना सूचना सूचित اطلاع اطلاعات نوٹیفکیشن نوٹیفیکیشن مطلع
approval approve approved approves sanction sanctioned manzoor manzoori manzuri swikriti swikrit मंजूर मंजूरी स्वीकृति स्वीकृत अनुमोदन منظور منظوری
permission permit permitted allowed ijazat ijaazat anumati इजाजत अनुमति اجازت اجازتنامہ
decision decide decided faisla faisle nirnay फैसला फैसले निर्णय فیصلہ فیصلے فیصلوں
policy policies niti neeti नीति नीतियां پالیسی
condition conditions terms shart sharten sharait शर्त शर्तें शर्तों شرط شرطیں شرائط
mandatory compulsory obligatory zaroori zaruri lazmi lazim anivarya अनिवार्य आवश्यक जरूरी ضروری لازمی لازم
necessary need needs needed zaroorat zarurat avashyakta जरूरत आवश्यकता ضرورت درکار
eligible eligibility qualify qualifies patra patrata haqdar haqdaar ahl पात्र पात्रता हकदार योग्य اہل اہلیت حقدار مستحق مستحقین
ineligible disqualified apatra naahl अपात्र अयोग्य نااہل
beneficiary beneficiaries labharthi laabharthi लाभार्थी लाभार्थियों हितग्राही مستفیدین مستفید استفادہ
benefit benefits advantage fayda faida laabh labh लाभ फायदा फायदे فائدہ فائدے فوائد
right rights haq haqooq adhikar हक अधिकार अधिकारों حق حقوق
amount sum raqam dhanrashi धनराशि राशि रकम रकमें رقم رقوم
rupee rupees rupaye rupay rupiya rupaya rupye rs inr रुपये रुपए रुपया रुपयों روپے روپیہ روپیے روپیوں
cash naqad nagad nakad नकद नगद कैश نقد نقدی کیش
price prices cost costs qeemat kimat keemat daam mulya कीमत कीमतें दाम मूल्य قیمت قیمتیں قیمتوں دام
rate rates dar dare shrah दर दरें दरों ریٹ شرح نرخ
expense expenses expenditure kharch kharcha akhrajat खर्च खर्चा व्यय خرچ خرچہ اخراجات
payment payments pay paid bhugtan adaigi भुगतान अदायगी ادائیگی ادائیگیاں ادا
income earning earnings aamdani amdani aay kamai आय आमदनी कमाई آمدنی کمائی
property properties jaidad jaydad sampatti संपत्ति सम्पत्ति जायदाद جائیداد جائداد املاک
mortgage pledge collateral girvi rehan bandhak गिरवी बंधक रेहन گروی رہن ضمانت
guarantee guarantor surety zamanat zamin गारंटी जमानत जमानतदार ज़ामिन گارنٹی ضامن
repay repayment repaid chukana wapsi लौटाना चुकाना चुकाने वापसी واپسی لوٹانا
return returned refund wapas waapas वापस वापिस واپس ریفنڈ
debt indebted udhar udhaar उधार देनदारी ادھار واجبات
credit creditcard क्रेडिट کریڈٹ
budget bajat बजट بجٹ
fund funds kosh nidhi कोष निधि फंड فنڈ فنڈز
grant grants anudan अनुदान گرانٹ عطیہ
reward prize award awards inam inaam puraskar पुरस्कार इनाम अवार्ड انعام انعامات ایوارڈ
profit munafa मुनाफा منافع
loss losses nuksan nuqsan haani नुकसान हानि نقصان نقصانات
investment invest nivesh sarmaya निवेश سرمایہ سرمایہکاری
stamp ashtam स्टांप स्टाम्प اسٹامپ سٹامپ
gift hiba tohfa उपहार तोहफा ہبہ تحفہ
inheritance heir heirs warasat waris उत्तराधिकार वारिस विरासत وراثت وارث وارثین
ownership owner owners malik maalik मालिक स्वामी स्वामित्व مالک مالکان ملکیت
tenant rent kirayedar किरायेदार किराए کرایہدار
buyer buy buys purchase purchases kharid khareed खरीद खरीदना खरीदी खरीदने خرید خریدنا خریداری خریدنے
seller sell sells sold selling bech bechna farokht बेच बेचना बेचने बिक्री बिके فروخت بیچنا بیچنے
market markets bazar bazaar mandi बाजार बाजारों मंडी بازار بازاروں منڈی
trade trader traders business tijarat karobar vyapar vyapari व्यापार व्यापारी कारोबार تجارت تاجر تاجروں کاروبار
industry industries sanat udyog उद्योग صنعت صنعتوں
product products utpad masnuat उत्पाद उत्पादों مصنوعات پیداوار
handmade dastkar haathse hastnirmit हस्तनिर्मित ہاتھ دستی
original authentic mustanad pramanik प्रामाणिक مستند
quality mayar gunvatta गुणवत्ता معیار
test testing tested jaanch janch parikshan जांच परीक्षण ٹیسٹ جانچ جانچنا
laboratory lab labs prayogshala प्रयोगशाला लैब لیب لیبارٹری تجربہگاہ
license licence licenses laisens लाइसेंस لائسنس
register list lists suchi soochi fehrist सूची लिस्ट فہرست فہرستیں لسٹ
name names naam नाम नामों نام ناموں
address pata पता ایڈریس
document documents dastavez kagzat kaghzat kagaz दस्तावेज दस्तावेजों कागजात कागज دستاویز دستاویزات کاغذات کاغذ
identity pehchan pehchaan shanakht shinakht पहचान पहचानपत्र شناخت شناختی
verification verify verified tasdeeq tasdiq satyapan सत्यापन सत्यापित تصدیق تصدیقی
inquiry investigation tehqiqat tahqeeqat जांच تحقیقات تفتیش
evidence proof saboot sabut सबूत प्रमाण ثبوت
signature sign dastakhat hastakshar हस्ताक्षर दस्तखत دستخط
photo photograph picture tasveer tasvir फोटो तस्वीर تصویر فوٹو تصاویر
attendance haziri hazri उपस्थिति हाजिरी حاضری
link linked linking jodna jorna लिंक जोड़ना जुड़ा منسلک لنک جوڑنا
update updated correction correct durusti sudhar सुधार अपडेट درستی اپڈیٹ تصحیح
mistake error errors galti ghalti गलती त्रुटि غلطی غلطیاں
deadline lastdate miad meyad अंतिम आखिरी آخری میعاد
start started starts begin begins beginning began shuru aaghaz शुरू शुरुआत आरंभ आरम्भ شروع شروعات آغاز
continue continues continuing ongoing barqarar बरकरार برقرار بحال
extended extend extends extension tausee vistar विस्तार توسیع
delay delayed delays takhir deri der विलंब देरी देर تاخیر دیر دیری
pending stuck lambit zerlitwa लंबित لمبت زیرالتوا التوا
waiting wait intezar intazar इंतजार प्रतीक्षा انتظار
immediately urgent quickly foran fauran turant तुरंत फौरन तत्काल فوراً فورا فوری
today aaj आज آج
tomorrow yesterday kal कल کل
now abhi अब अभी اب ابھی
morning subah सुबह صبح
evening shaam शाम شام
night raat रात رات راتوں
hour hours ghanta ghante घंटा घंटे گھنٹہ گھنٹے گھنٹوں
time waqt samay वक्त समय وقت
date tareekh tarikh dinank तारीख दिनांक تاریخ تاریخوں
january janwari जनवरी جنوری
february farwari फरवरी فروری
march मार्च مارچ
april अप्रैल اپریل
june जून جون
july julai जुलाई جولائی
august agast अगस्त اگست
september sitambar सितंबर सितम्बर ستمبر
october aktubar अक्टूबर अक्तूबर اکتوبر
november nawambar नवंबर नवम्बर نومبر
december disambar दिसंबर दिसम्बर دسمبر
winter winters sardi sardiyon सर्दी सर्दियों शीतकालीन سردی سردیوں سرمائی
summer garmi गर्मी ग्रीष्म گرمی گرمائی
holiday holidays vacation vacations chutti chhutti avkash छुट्टी छुट्टियां अवकाश چھٹی چھٹیاں تعطیل تعطیلات
festival tyohar त्योहार تہوار
season mausam मौसम موسم
crop crops fasal fasl फसल फसलों فصل فصلیں فصلوں
sowing buwai bowai बुवाई बुआई بوائی
harvest harvesting katai kataai कटाई کٹائی
seed seeds beej bij बीज बीजों بیج
fertiliser fertilizer khad khaad खाद उर्वरक کھاد
agriculture agricultural farming zaraat zirai krishi kheti कृषि खेती زراعت زرعی کھیتی کاشتکاری
horticulture orchard orchards apple bagh baghbani बागवानी बाग सेब باغبانی باغ باغات سیب
animal animals cattle livestock maweshi pashu पशु पशुपालन मवेशी مویشی جانور
sheep goat goats bhed bakri भेड़ बकरी بھیڑ بکری
forest forests jungle jangal van वन वनों जंगल جنگل جنگلات
river rivers darya nadi नदी दरिया دریا ندی
road roads sadak sarak सड़क सड़कों मार्ग سڑک سڑکیں سڑکوں شاہراہ
highway rajmarg हाईवे राजमार्ग ہائیوے
bridge pul पुल پل
railway train trains rail रेल रेलगाड़ी ट्रेन ریل ریلوے ٹرین
vehicle vehicles gaadi gadi gari waahan वाहन वाहनों गाड़ी गाड़ियां گاڑی گاڑیاں گاڑیوں
driver drivers chalak ड्राइवर चालक ڈرائیور
petrol diesel fuel indhan पेट्रोल डीजल ईंधन پٹرول پیٹرول ڈیزل ایندھن
toll tol टोल ٹول
airport hawaiadda हवाईअड्डा एयरपोर्ट ہوائیاڈہ ایئرپورٹ
passenger passengers musafir yatri यात्री यात्रियों मुसाफिर مسافر مسافروں
tourist tourism tourists sayyah paryatan पर्यटन पर्यटक سیاح سیاحوں سیاحت
border sarhad सीमावर्ती सरहद سرحد سرحدی
army soldier soldiers fauj sena सेना फौज सैनिक فوج فوجی
war jang yudh युद्ध जंग جنگ
attack attacks hamla हमला حملہ حملے
security safety suraksha hifazat सुरक्षा हिफाजत حفاظت سلامتی سیکورٹی
danger dangerous khatra khatara khatarnak खतरा खतरनाक خطرہ خطرناک خطرے
alert beware careful hoshiyar savdhan khabardar सावधान होशियार सतर्क خبردار ہوشیار محتاط
theft thief thieves chor chori चोर चोरी چور چوری چوروں
kidnap kidnapping kidnappers abduction aghwa agwa apaharan अपहरण अगवा اغوا اغواکار
missing lapata gumshuda लापता गुमशुदा لاپتہ گمشدہ غائب
arrest arrested giraftar giraftari गिरफ्तार गिरफ्तारी گرفتار گرفتاری گرفتاریاں
jail prison qaid jel kaid जेल कारावास कैद جیل قید قیدی
crime criminal criminals jurm apradh jaraim अपराध अपराधी जुर्म جرم جرائم مجرم
punishment punished saza sazaa dand सजा दंड سزا سزائیں
fine penalty jurmana जुर्माना جرمانہ جرمانے
bribe bribery corruption rishwat bhrashtachar रिश्वत घूस भ्रष्टाचार رشوت بدعنوانی
lawyer lawyers advocate vakil wakil वकील वकीलों وکیل وکلا وکلاء
judge judges nyayadhish जज न्यायाधीश جج منصف
justice insaf nyay न्याय इंसाफ انصاف
law laws qanoon kanoon kanun vidhi कानून कानूनों قانون قوانین
constitution aain samvidhan संविधान آئین دستور
parliament sansad संसद लोकसभा राज्यसभा پارلیمنٹ لوکسبھا
assembly vidhansabha विधानसभा اسمبلی
cabinet mantrimandal कैबिनेट मंत्रिमंडल کابینہ
president sadr rashtrapati राष्ट्रपति صدر صدرجمہوریہ
primeminister pradhanmantri pradhan wazireazam प्रधानमंत्री وزیراعظم
chiefminister mukhyamantri मुख्यमंत्री وزیراعلیٰ وزیراعلی
governor rajyapal rajyapaal राज्यपाल उपराज्यपाल گورنر
commissioner ayukt आयुक्त کمشنر
commission ayog aayog आयोग کمیشن
committee samiti समिति کمیٹی
member members rukn arkan sadasya सदस्य सदस्यों رکن ارکان اراکین ممبر
council parishad परिषद کونسل
party dal jamaat पार्टी पारटी جماعت پارٹی
leader leaders neta नेता नेताओं لیڈر رہنما قائد
country nation desh mulk देश मुल्क ملک ملکی
nation national rashtriya qaumi राष्ट्रीय قومی نیشنل
state statehood rajya riyasat राज्य राज्यों ریاست ریاستی ریاستوں
central centre center kendra markazi केंद्र केन्द्र केंद्रीय مرکز مرکزی
public people log logon awam janta lok लोग लोगों जनता अवाम عوام عوامی لوگ لوگوں
person persons individual shakhs vyakti fard afraad व्यक्ति व्यक्तियों शख्स شخص افراد فرد اشخاص
community communities biradari samaj samuday समुदाय समाज बिरादरी برادری طبقہ طبقات کمیونٹی سماج
caste castes jati zaat जाति जातियों ذات
backward pichda pasmanda पिछड़ा पिछड़े पसमांदा پسماندہ
minority minorities aqliyat alpsankhyak अल्पसंख्यक अल्पसंख्यकों اقلیت اقلیتی اقلیتوں
refugee refugees sharnarthi muhajir migrant migrants शरणार्थी प्रवासी विस्थापित پناہگزین مہاجر مہاجرین
outsider outsiders foreigner bahari videshi बाहरी विदेशी غیرملکی بیرونی
local locals muqami sthaniya स्थानीय मकामी مقامی مقامیوں
domicile niwas adhivas निवास मूलनिवासी ڈومیسائل سکونت
birthplace origin मूल اصل
area areas region ilaqa ilaqe kshetra क्षेत्र क्षेत्रों इलाका इलाके علاقہ علاقے علاقوں خطہ
city cities town towns shehar shahar nagar शहर शहरों नगर شہر شہروں شہری
urban शहरी नगरीय
block tehsil tahsil तहसील ब्लॉक تحصیل بلاک
ward वार्ड وارڈ
municipal municipality nagarpalika नगरपालिका नगरनिगम میونسپل بلدیہ
administration prashasan intezamia प्रशासन انتظامیہ
secretary sachiv सचिव سکریٹری سیکرٹری معتمد
director nideshak निदेशक ڈائریکٹر
deputy upayukt उपायुक्त ڈپٹی
branch shakha शाखा شاخ برانچ
centre kendra kendr सेंटर سینٹر سنٹر
portal website vebsait पोर्टल वेबसाइट پورٹل ویبسائٹ
online onlain ऑनलाइन آنلائن
app ऐप एप ایپ
camp camps shivir shivar शिविर कैंप کیمپ
meeting baithak ijlas बैठक सभा اجلاس میٹنگ
protest ehtijaj pradarshan dharna प्रदर्शन धरना احتجاج مظاہرہ دھرنا
strike hartal hadtal हड़ताल ہڑتال
closure shutdown तालाबंदी لاکڈاؤن
internet intarnet इंटरनेट انٹرنیٹ
news khabar samachar खबर खबरें समाचार خبر خبریں خبروں
claim claims claimed dawa daava दावा दावे دعویٰ دعوی دعوے
fact facts tathya haqeeqat तथ्य हकीकत حقیقت حقائق
truth sach sachai sachchai सच सच्चाई सत्य سچ سچائی
lie lies jhoot jhooth झूठ झूठी جھوٹ جھوٹی
misleading bhramak gumrah भ्रामक गुमराह گمراہ گمراہکن
trust believe bharosa yaqeen vishwas भरोसा विश्वास यकीन بھروسہ یقین اعتماد
question questions sawal prashn सवाल प्रश्न سوال سوالات
answer answers jawab uttar जवाब उत्तर جواب جوابات
video vidiyo वीडियो ویڈیو
letter chitthi khat चिट्ठी खत خط چٹھی مراسلہ
call kaal कॉल کال
contact rabta sampark संपर्क सम्पर्क رابطہ رابطے
password otp ओटीपी پاسورڈ اوٹیپی
agent agents broker dalal एजेंट दलाल ایجنٹ ایجنٹوں دلال
private niji निजी प्राइवेट نجی پرائیویٹ
own apna निज ذاتی
marital unmarried kunwari ghairshadishuda अविवाहित कुंवारी غیرشادی کنواری
bride dulhan दुल्हन वधू دلہن
husband shauhar pati पति शौहर شوہر خاوند
wife patni biwi पत्नी बीवी بیوی زوجہ
brother bhai भाई भाइयों بھائی بھائیوں
sister behan bahan बहन बहनों بہن بہنوں بہنیں
second dusra doosra dusri dusre दूसरा दूसरी दूसरे द्वितीय دوسرا دوسری دوسرے
first pehla pehli pahla पहला पहली पहले प्रथम پہلا پہلی
third teesra tisra तीसरा तीसरी तृतीय تیسرا تیسری
half aadha adha आधा आधी आधे آدھا آدھی آدھے نصف
double dugna dugni doguna दोगुना दुगना दुगुना دگنا دگنی دوگنا دوہرا
total kul कुल کلملا مجموعی
maximum adhiktam zyadase अधिकतम زیادہسے
extra additional atirikt mazeed izafi अतिरिक्त मज़ीद اضافی مزید
equal barabar saman बराबर समान برابر مساوی
large big bada bara bari बड़ा बड़ी बड़े بڑا بڑی بڑے
small little chota chhota chhoti छोटा छोटी छोटे چھوٹا چھوٹی چھوٹے
new naya nayi naye नया नई नए नये नवीन نیا نئی نئے جدید
purana purani purane पुराना पुरानी पुराने پرانا پرانی پرانے سابق
separate alag अलग पृथक الگ علیحدہ جدا
only sirf keval faqat सिर्फ केवल मात्र صرف محض فقط
change changed changes badal badla tabdeeli parivartan बदल बदला बदलाव परिवर्तन تبدیل تبدیلی بدل بدلا
remove removed removal hatana hataya nikala हटाना हटाया हटाए हटा ہٹانا ہٹایا ہٹا خارج
add added shamil शामिल जोड़ा شامل شمولیت
include included including samet समेत सहित سمیت بشمول
without bina baghair bagair बिना बगैर بغیر بنا بلا
give gives given provide provided dena diya pradan faraham देना प्रदान उपलब्ध دینا فراہم فراہمی مہیا
receive received receives prapt hasil vasool प्राप्त हासिल حاصل وصول موصول
transfer transferred antaran muntaqil तबादला अंतरण हस्तांतरण स्थानांतरण منتقل منتقلی تبادلہ تبادلے
send sent bhej bheja bhejna भेज भेजा भेजना भेजें بھیج بھیجا بھیجنا ارسال
open opened khol khola khula खोल खोला खुला खुलेगा کھول کھولا کھلا کھلے
submit submitted dakhil दाखिल प्रस्तुत داخل پیش
reject rejected rejection khaarij khariz अस्वीकार अस्वीकृत खारिज نامنظور مسترد
refuse refused denial inkar इनकार इंकार انکار
complete completed completion mukammal poora pura पूर्ण पूरा पूरी संपन्न مکمل پورا پوری
fulfil meet takmil पूर्ति تکمیل
appoint appointed appointment taqarrur niyukti नियुक्ति नियुक्त تقرری تقرر تعینات تعیناتی
recruitment recruit vacancy vacancies bharti रिक्ति भर्ती بھرتی اسامی اسامیاں آسامی آسامیاں
selection selected chayan intikhab चयन चयनित انتخاب منتخب
retirement retired retire sevanivritt सेवानिवृत्त सेवानिवृत्ति ریٹائر ریٹائرمنٹ سبکدوش
permanent regular regularised regularisation mustaqil sthayi स्थायी नियमित مستقل مستقلی
temporary dailywager aarzi asthayi अस्थायी عارضی
unemployed unemployment berozgar berozgari बेरोजगार बेरोजगारी بےروزگار بےروزگاری بیروزگاری
allowance bhatta भत्ता الاؤنس بھتہ
guaranteed guarantees zamanatshuda गारंटीशुदा ضمانتی
labour shramik shram श्रम محنت
skill skilled skills hunar kaushal कौशल हुनर कुशल ہنر ہنرمند مہارت
unskilled akushal अकुशल غیرہنرمند
manual sharirik शारीरिक جسمانی
embroidery kadhai kashida sozni कढ़ाई कशीदा سوزنی کشیدہ کڑھائی
wood woodwork lakdi walnut लकड़ी अखरोट لکڑی اخروٹ
papermache पेपरमाशी پیپرماشی
wool woollen oon ऊन ऊनी اون اونی
loom karkha करघा کرگھہ
yarn thread dhaga dhage सूत धागा دھاگا سوت
cloth textile textiles kapda kapra वस्त्र कपड़ा ٹیکسٹائل کپڑا پارچہ
cooperative cooperatives sahkari sahkarita सहकारी सहकारिता کوآپریٹو امدادباہمی
exhibition fair mela numaish प्रदर्शनी मेला نمائش میلہ
brand logo mark nishan चिह्न निशान نشان علامت
design designs naksha डिजाइन ڈیزائن
gold sona सोना سونا
silver chandi चांदी چاندی
tap nal नल نل
food meal meals khana bhojan भोजन खाना کھانا طعام خوراک
nutrition nutritious poshan ghizaiyat पोषण पौष्टिक غذائیت غذائی
breakfast nashta नाश्ता ناشتہ
sugar cheeni chini चीनी शक्कर چینی شکر
oil tel तेल تیل
salt namak नमक نمک
egg eggs anda ande अंडा अंडे انڈا انڈے
stove chulha चूल्हा چولہا
refill refills बारगैस ریفل
connection connections kanekshan कनेक्शन کنکشن
meter मीटर میٹر
roof roofs chhat छत छतों چھت چھتوں
room rooms kamra kamre कमरा कमरे کمرہ کمرے
building buildings imarat bhawan भवन इमारत عمارت عمارتیں
construction construct tameer nirman निर्माण तामीर تعمیر تعمیرات
repair repairs marammat मरम्मत مرمت
clean cleanliness safai swachh सफाई स्वच्छ صفائی صاف
disease diseases illness bimari beemari rog बीमारी रोग بیماری بیماریاں مرض امراض
patient patients mareez marij मरीज मरीजों रोगी مریض مریضوں
medicine medicines drug drugs dawai aushadhi दवा दवाई दवाइयां औषधि دوا دوائی ادویات
operation surgery aparation शल्य ऑपरेशन آپریشن سرجری
blood khoon rakt खून रक्त خون
kidney gurda gurde गुर्दा गुर्दे گردہ گردے
eye eyes aankh आंख आंखों آنکھ آنکھوں
nurse nurses नर्स نرس
asha आशा آشا
checkup चेकअप معائنہ
injury injured zakhmi ghayal घायल जख्मी زخمی
compensation muawza muavza मुआवजा प्रतिकर معاوضہ معاوضے
relief rahat राहत راحت ریلیف
disaster calamity aafat aapda आपदा विपत्ति آفت آفات
earthquake zalzala bhukamp भूकंप भूकम्प زلزلہ
fire aag आग آگ آتشزدگی
snow snowfall barf baraf बर्फ बर्फबारी برف برفباری
rain rainfall barish varsha बारिश वर्षा بارش بارشیں
temperature taapman तापमान درجہحرارت
teacher teachers ustad ustaad adhyapak shikshak शिक्षक शिक्षकों अध्यापक استاد اساتذہ معلم
class classes jamat kaksha कक्षा कक्षाओं जमात کلاس درجے
examination exam exams imtihan pariksha परीक्षा परीक्षाएं امتحان امتحانات
result results natija natije parinam परिणाम नतीजा नतीजे نتیجہ نتائج
book books kitab kitabein pustak किताब किताबें पुस्तक کتاب کتابیں
college mahavidyalaya कॉलेज महाविद्यालय کالج
university vishwavidyalaya विश्वविद्यालय یونیورسٹی
admission dakhla pravesh प्रवेश दाखिला داخلہ داخلے
literate illiterate unpadh anpadh अनपढ़ निरक्षर ناخواندہ اَنپڑھ انپڑھ
elementary primary prarambhik ibtidai प्रारंभिक प्राथमिक ابتدائی پرائمری
preschool balwadi शालापूर्व پریاسکول
adult baligh vayask वयस्क बालिग بالغ بالغوں
infant newborn navjat नवजात शिशुओं نوزائیدہ نومولود شیرخوار
guardian sarparast abhibhavak अभिभावक अभिभावकों संरक्षक سرپرست سرپرستوں
childless beaulad निःसंतान بےاولاد
birthdate ageproof जन्मतिथि تاریخپیدائش
alone single tanha akeli अकेली एकल اکیلی تنہا
destitute needy zaruratmand nirashrit बेसहारा जरूरतमंद निराश्रित ضرورتمند بےسہارا حاجتمند نادار
abandoned deserted parityakta परित्यक्त परित्यक्ता چھوڑی لاوارث
legalheir nominee namzad नामित नॉमिनी نامزد
counselling mashwara paramarsh परामर्श काउंसलिंग مشاورت مشورہ صلاح
dowry dahej jahez दहेज جہیز
harassment haras utpeedan उत्पीड़न ہراسانی ہراساں
rescue bachav bachao बचाव بچاؤ
service services seva sewa khidmat khidmaat सेवा सेवाएं सेवाओं خدمت خدمات سروس
facility facilities suvidha sahulat सुविधा सुविधाएं سہولت سہولیات سہولتیں
programme program karyakram कार्यक्रम پروگرام
mission abhiyan campaign muhim मिशन अभियान مشن مہم
target lakshya hadaf लक्ष्य ہدف اہداف نشانہ
numberof count tadad sankhya संख्या तादाद تعداد
share portion hissa hissedari हिस्सा अंशदान हिस्सेदारी حصہ حصے شراکت
period duration avadhi arsa अवधि دورانیہ عرصہ
restriction pabandi pratibandh पाबंदी प्रतिबंध रोक پابندی پابندیاں ممانعت روک
exempt exemption exempted chhoot mustasna छूट रियायत استثنیٰ مستثنیٰ چھوٹ رعایت
discount riayat डिस्काउंट ڈسکاؤنٹ
dissolved bhang भंग تحلیل
merge merged merger vilay zam विलय ضم انضمام
replace replaced replacement iwaz jagah बदले जगह بدلے جگہ متبادل
implemented implement implementation enforce lagu nafiz लागू कार्यान्वयन لاگو نفاذ عملدرآمد
under tehat antargat तहत अंतर्गत تحت
according mutabiq anusar अनुसार मुताबिक مطابق
related mutaliq sambandhit संबंधित संबंधी متعلق متعلقہ
concern fear fears khauf डर खौफ भय خوف ڈر
rumourmonger fakenews फेकन्यूज منگھڑت
purpose objective maqsad uddeshya उद्देश्य मकसद مقصد مقاصد
assist support sahyog सहयोग समर्थन تعاون حمایت
charge incharge prabhari प्रभारी انچارج
head mukhiya sarbarah मुखिया سربراہ
selfhelp swayamsahayata स्वयंसहायता सहायता خودامدادی اپنیمدد
save saving savings bachat बचत بچت
current prachalit प्रचलित مروجہ رائج
currency mudra mudraa मुद्रा کرنسی
tender nivida टेंडर निविदा ٹینڈر
auction neelami nilami नीलामी نیلامی
quotaalloc sthan सीट सीटें نشست نشستیں سیٹ
matdan मतदान ووٹنگ رائےدہی
ballot candidate candidates ummeedwar प्रत्याशी उम्मीदवार امیدوار امیدواروں
sacrifice martyr shaheed शहीद شہید شہدا
prayer prayers namaz prarthana नमाज प्रार्थना نماز دعا
mosque masjid मस्जिद مسجد مساجد
temple mandir मंदिर मन्दिर مندر
religion religious mazhab dharm dharmik धर्म धार्मिक मजहब مذہب مذہبی دھرم
pilgrimage pilgrims hajj haj yatris तीर्थ हज حج زائرین یاتری
`;
