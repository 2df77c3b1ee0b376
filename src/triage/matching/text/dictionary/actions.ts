/** Actions, qualities, numbers and time, kin, health. One meaning per line, as in `../dictionary.ts`. */
export const ACTIONS = `
ask asks asked asking enquire puchna poochna pucha poocha puchha पूछना पूछने पूछा पूछी पूछे पूछें पूछते पूछकर پوچھنا پوچھنے پوچھا پوچھی پوچھے پوچھیں پوچھتے
show shows showed shown showing dikhana dikhaya dikhaye दिखाना दिखाने दिखाया दिखाए दिखाएं दर्शाया दर्शाना دکھانا دکھانے دکھایا دکھائے دکھائیں
carry carries carried carrying transported ढोना ढोने ढोया ڈھونا
collect collects collected collecting collection ikattha ikatha ekatra इकट्ठा इकट्ठे इकट्ठी एकत्र एकत्रित संग्रह اکٹھا اکٹھے اکٹھی یکجا
choose chooses chose chosen choosing chunna chunne चुनना चुनने चुना चुनी चुनें चुनकर چننا چننے چنیں چنکر
visit visits visited visiting visitor visitors daura daure दौरा दौरे दौरों دورہ دورے دوروں
met mulaqat mulakat molaqat मुलाकात मुलाकातें मुलाकातों भेंट ملاقات ملاقاتیں ملاقاتوں
promise promises promised promising wada vaada vada waada वादा वादे वादों वचन وعدہ وعدے وعدوں
warn warns chetavani chetawani tanbeeh चेताया
deny denies denied denying refute refuted tardeed खंडन तरदीद تردید
accept accepts accepted accepting acceptance qabool qubool kabool स्वीकार स्वीकारना स्वीकारा कबूल कुबूल قبول قبولیت
confess confessed confession confessions iqrar iqraar aitraf इकरार इकबालिया एतराफ اعتراف اقبالی
prove proves proved proven sabit saabit साबित सिद्ध ثابت
steal steals stealing stolen churana churaya चुराना चुराने चुराया चुराई चुराए مسروقہ
lose loses losing khona खोना खोने کھونا کھونے کھوئے گنوانا
search searches searched searching seek talash talaash dhoondna dhundna dhoondhna तलाश ढूंढना ढूंढने ढूंढा ढूंढ खोज खोजना खोजने تلاش ڈھونڈنا ڈھونڈنے ڈھونڈا ڈھونڈ کھوج کھوجنا
teach teaches taught teaching sikhana sikhaya padhana parhana पढ़ाना पढ़ाने पढ़ाया पढ़ाते सिखाना सिखाया सिखाने پڑھانا پڑھانے پڑھایا پڑھاتے سکھانا سکھایا سکھانے تدریس
learn learns learned learnt learning seekhna sikhna seekha सीखना सीखने सीखा सीखी सीखें सीखते سیکھنا سیکھنے سیکھا سیکھی سیکھیں سیکھتے
read reads reading reader readers parhna padhna padhne parhne पढ़ना पढ़ने पढ़ा पढ़ी पढ़ें पढ़ते पढ़कर पाठक پڑھنا پڑھنے پڑھا پڑھی پڑھیں پڑھتے پڑھکر قاری قارئین
write writes wrote written writing likhna likhne likha likhi लिखना लिखने लिखा लिखी लिखे लिखें लिखित लिखकर لکھنا لکھنے لکھا لکھی لکھے لکھیں تحریر تحریری
weave weaves wove woven weaving bunna बुनने बुना बुने बुनते بافندگی
cure cures cured heal heals healed healing shifa shifayab शिफा निरोग شفا شفایاب صحتیاب صحتیابی
make makes made making banaya banane banayi बनाना बनाने बनाया बनाई बनाए बनाएं बनाकर بنانا بنانے بنایا بنائے بنائیں بناکر
break breaks broke broken breaking todna torna toota tuta तोड़ना तोड़ने तोड़ा तोड़कर टूटा टूटी टूटे टूटना توڑنا توڑنے توڑا توڑکر ٹوٹا ٹوٹی ٹوٹے ٹوٹنا شکستہ
distribute distributes taqsim बांटने बांटा बांटी तकसीम بانٹنے بانٹا بانٹی
divide divides divided dividing vibhajan विभाजन विभाजित بٹوارا منقسم
less fewer lesser kami kamtar कम कमी कमतर کم کمی کمتر قلیل
prevent prevents prevented preventing prevention rokna roka rokne roktham रोकना रोकने रोका रोकें रोकथाम روکنا روکنے روکا روکیں روکتھام تدارک انسداد
protect protects protected protecting protection bachana bachaya bachane raksha बचाना बचाने बचाया बचाएं रक्षा بچانا بچانے بچایا بچائیں تحفظ
forbid forbids forbidden prohibit prohibited banned mamnu निषेध निषिद्ध वर्जित प्रतिबंधित منع ممنوع ممنوعہ
catch catches caught catching pakadna pakarna pakda pakra पकड़ना पकड़ने पकड़ा पकड़ी पकड़े पकड़ پکڑنا پکڑنے پکڑا پکڑی پکڑے پکڑ
burn burns burned burnt burning jalana jalaya jalna जलाना जलाने जलाया जलना जलने जला جلانا جلانے جلایا جلنا جلنے جلا
beat beats beaten peetna pitai पीटना पीटने पीटा पिटाई پیٹنا پیٹنے پیٹا پٹائی
agree agrees agreed agreeing consent razamandi raazi sahmat sahmati सहमत सहमति रजामंदी राजी رضامندی رضامند راضی متفق اتفاق
discuss discusses discussed discussion discussions debate debates bahas charcha guftagu guftugu चर्चा चर्चाएं बहस विमर्श गुफ्तगू بحث گفتگو چرچا مباحثہ
talk talks talked talking baatcheet batchit baatein बातचीत बातें बातों वार्ता باتچیت باتیں باتوں مذاکرات
tell tells told telling inform informed batana bataya bataye batao बताना बताने बताया बताई बताए बताएं بتانا بتانے بتایا بتائی بتائے بتائیں آگاہ
hear hears heard hearing listen listens listened listening sunne suna sunein सुनना सुनने सुना सुनी सुनें सुनते سننا سننے سنا سنیں سنتے
understand understands understood understanding samajhna samjhna samjha samajh समझना समझने समझा समझी समझे समझ سمجھنا سمجھنے سمجھا سمجھی سمجھے سمجھ
explain explains explained explaining explanation wazahat samjhana samjhaya समझाना समझाने समझाया स्पष्टीकरण वजाहत سمجھانا سمجھانے سمجھایا وضاحت
know knows knew known knowing jaanna janna jaante जानना जानने जानते जानती जानें ज्ञात جاننا جاننے جانتے جانتی معلوم
knowledge ilm gyan gyaan ज्ञान इल्म علم
try tries tried trying attempt attempts attempted effort efforts koshish koshishen prayas कोशिश कोशिशें प्रयास प्रयासों کوشش کوششیں کوششوں
success succeed succeeded succeeds successful kamyab kamyabi kamiyab safal safalta सफल सफलता कामयाब कामयाबी کامیاب کامیابی کامیابیاں
fail fails failed failing failure failures nakam nakami asafal naakaam विफल असफल असफलता नाकाम नाकामी ناکام ناکامی فیل
practice practise practised practising mashq abhyas abhyaas अभ्यास मश्क مشق مشقیں
use uses used using usage istemal istemaal upyog upayog prayog इस्तेमाल उपयोग प्रयोग استعمال مستعمل
misuse misused durupyog दुरुपयोग غلطاستعمال ناجائزاستعمال
waste wasted wasting zaya barbaad बरबाद व्यर्थ जाया ضائع
spend spends spent spending kharchna खर्चना खर्चे خرچنا خرچے
calculate calculations ganana गणना گنتی
weigh weighed taulna तौल तौलना تولنا وزنی
compare compared comparison tulna muqabala tulnatmak तुलना तुलनात्मक موازنہ تقابل تقابلی
inspect معائنے
monitor nigraani
print prints printed printing chapai chhapai chhapna छपाई छापना छापा मुद्रण मुद्रित چھپائی چھاپنا طباعت پرنٹ
translate translations anuwad
advertise advertised ad ads इश्तिहार
invite invited invitation invitations invites dawat daawat nimantran amantran निमंत्रण आमंत्रण आमंत्रित दावत دعوت دعوتنامہ مدعو
threaten threatened threatens threatening threat threats dhamki dhamkiyan dhamkana धमकी धमकियां धमकाना धमकाया دھمکی دھمکیاں دھمکیوں دھمکانا دھمکایا
accuse accusation ilzaam arop आरोपित
release released releases riha rihaa rihai रिहा रिहाई رہائی
promote प्रमोशन ترقیاں
suspend suspends मुअत्तल
dismiss sacked bartaraf
enter enters entered entering entry ghusna ghusa घुसना घुसा घुसे घुसपैठ گھسنا گھسا گھسے گھس
arrive arrives arrived arriving arrival reach reached reaches pahunchna pahuncha pohanchna pahunche पहुंचना पहुंचने पहुंचा पहुंची पहुंचे पहुंच आगमन پہنچنا پہنچنے پہنچا پہنچی پہنچے پہنچ آمد
depart departed departure departures rawana ravana rawangi prasthan रवाना रवानगी प्रस्थान روانہ روانگی
stay stays stayed staying thaharna theharna qayam kayaam ठहरना ठहरने ठहरा ठहरे قیام ٹھہرنا ٹھہرنے ٹھہرا ٹھہرے
grow grows grew grown growing ugana ugaya ugna उगाना उगाने उगाया उगाते उगना اگانا اگانے اگایا اگاتے اگنا
recommend recommendations sifaarish anushansa
suggest suggests suggested suggestion suggestions sujhav sujhaav सुझाव सुझावों सुझाया تجویزیں
advise salaah nasihat naseehat नसीहत نصیحتیں
demand demands demanded demanding maang mutalba mutalaba मांग मांगें मांगों मुतालबा مطالبہ مطالبے مطالبات مانگ
request requests requested requesting guzarish guzaarish vinti nivedan iltija अनुरोध निवेदन विनती गुजारिश گزارش گزارشات التجا
suffer suffers suffered suffering sufferings takleef taklif kasht तकलीफ तकलीफें कष्ट تکلیف تکلیفیں تکالیف
pain painful ache dard peeda दर्द पीड़ा दर्दनाक درد دردناک
avoid avoids avoided avoiding abstain parhez parhej परहेज बचना बचने बचें پرہیز اجتناب گریز بچنا بچنے بچیں
neglect neglected negligence negligent careless laparwahi laparvahi ghaflat लापरवाही लापरवाह गफलत لاپرواہی لاپروائی غفلت لاپرواہ
ignore ignored ignoring nazarandaz andekha andekhi नजरअंदाज अनदेखा अनदेखी उपेक्षा نظرانداز اندیکھی
postpone postponed postponement deferred adjourned multavi sthagit स्थगित स्थगन मुल्तवी ملتوی مؤخر
renew नवीनीकृत तजदीद
inaugurate iftetah इफ्तिताह
establish established establishment establishing qaim qayim sthapit sthapna स्थापित स्थापना कायम قائم قیامعمل
organise organised organize organized organising organizing aayojan aayojit inaqad munaqid आयोजन आयोजित आयोजक انعقاد منعقد منتظمین
institute संस्थानों
participate participated participation participant participants shirkat bhagidari भागीदारी भागीदार प्रतिभागी प्रतिभागियों शिरकत شرکت شریک شرکاء
unite united unity solidarity ekta ittehad ittihad एकता एकजुट एकजुटता इत्तेहाद اتحاد متحد یکجہتی
smuggle trafficking smagling स्मगलिंग سمگلر
exploit exploited exploitation istehsal shoshan शोषण शोषित استحصال
oppose opposes opposed mukhalifat virodh विरोध विरोधी मुखालफत مخالفت مخالف مخالفین
encourage encouraged encouragement hausla प्रोत्साहित हौसला حوصلہ حوصلے
appear appears appeared appearing zahir zaahir जाहिर प्रकट ظاہر نمودار
happen happens happened incident incidents waqia vaqya ghatna ghatnaen घटना घटनाएं घटनाओं वाकया واقعہ واقعے واقعات
manage managed management manager managers prabandhan prabandhak prabandh प्रबंधन प्रबंधक प्रबंध इंतजाम انتظام انتظامات منیجر مینیجر منتظم
seized seize confiscate confiscated zabt jabt zabti जब्त जब्ती कुर्की ضبط ضبطی قرقی
expel expelled expulsion bedakhli निष्कासित निष्कासन اخراج
demolish dhahana ढहाना ڈھانا
good better best achha acha accha behtar behtareen अच्छा अच्छी अच्छे बेहतर बेहतरीन उत्तम श्रेष्ठ اچھا اچھی اچھے بہتر بہترین عمدہ
bad worse worst bura kharab kharaab बुरा बुरी बुरे खराब बदतर घटिया برا بری برے خراب بدتر گھٹیا
strong strength stronger strongest mazboot majboot mazbut मजबूत मजबूती ताकतवर مضبوط مضبوطی طاقتور توانا
weak weaker weakness kamzor kamjor kamzori कमजोर कमजोरी दुर्बल کمزور کمزوری ناتواں
hard harder difficult difficulty difficulties mushkil mushkilat kathin muskil कठिन कठिनाई कठिनाइयां मुश्किल मुश्किलें मुश्किलों مشکل مشکلات مشکلوں دشوار دشواری کٹھن
easy easier easily easiest aasan asaan aasani आसान आसानी सरल सरलता آسان آسانی سہل
problem problems trouble troubles masla masle masail samasya pareshani समस्या समस्याएं समस्याओं मसला मसले परेशानी परेशानियां مسئلہ مسئلے مسائل پریشانی پریشانیاں پریشانیوں
solution solutions solve solved resolve resolved samadhan समाधान تصفیہ
important importance significant significance eham ahem ahmiyat mahatvapurn mahatva महत्वपूर्ण महत्व अहम अहमियत اہم اہمیت
special especially khaas khas khususi khusoosi vishesh विशेष विशेषकर खास खासकर خاص خصوصی خصوصاً بالخصوص
ordinary common normal usual usually mamooli mamuli samanya saamanya सामान्य सामान्यतः साधारण मामूली معمولی معمول عمومی عموماً
rich daulatmand दौलतमंद धनी
dirty filth filthy ganda gandi gande gandagi गंदा गंदी गंदे गंदगी मैला گندا گندی گندے گندگی میلا غلیظ
ready prepared prepare preparation preparations preparing taiyar tayyar tayari तैयार تیار
possible possibility possibly mumkin sambhav sambhavna संभव सम्भव संभावना संभावनाएं मुमकिन ممکن امکان امکانات
impossible namumkin asambhav असंभव असम्भव नामुमकिन ناممکن
certain certainly sure definitely yaqeenan nishchit निश्चित निश्चय यकीनन یقیناً یقینی
doubt doubts doubtful suspicion suspicious suspect suspects shak shaq mashkook sandeh shubha संदेह संदिग्ध शक शुबहा शंका شک شبہ شبہات مشکوک مشتبہ
different difference differences farq fark mukhtalif bhinn अंतर भिन्न विभिन्न फर्क मुख्तलिफ فرق مختلف
useful helpful kaaramad upyogi faidemand उपयोगी लाभदायक लाभकारी फायदेमंद کارآمد مفید فائدہمند سودمند
useless worthless bekar bekaar बेकार निकम्मा بیکار فضول بےکار
harmful harm harms harmed nuqsandeh haanikarak nuksandeh हानिकारक नुकसानदेह نقصاندہ مضر
thirst thirsty pyaas pyas pyasa प्यास प्यासा प्यासे پیاس پیاسا پیاسے
secret raaz राज़ रहस्य راز
enough sufficient adequate kaafi kafi paryapt पर्याप्त काफी کافی
many several numerous anek कई अनेक کئی متعدد بےشمار
quarter chauthai chauthaai chautha चौथाई चौथा चौथी चौथे چوتھائی چوتھا چوتھی چوتھے
fourth fourthly chaturth चतुर्थ چہارم
fifth paanchva panchwan panchwa पांचवां पांचवीं पांचवें पंचम پانچواں پانچویں
tenth daswan dasvi dasween दसवां दसवीं दसवें دسواں دسویں
twelfth barahvi barahwin बारहवीं बारहवां بارہویں بارہواں
lumpsum ekmusht एकमुश्त یکمشت
three तीन تین
four chaar चार چار
five paanch पांच پانچ
six chhah chheh छह छः छे چھ چھے
seven saat सात سات
eight aath आठ آٹھ
nine नौ
ten dus दस دس
twelve barah baarah बारह بارہ
fifteen pandrah pandra पंद्रह पन्द्रह پندرہ
twenty बीस بیس
thirty तीस تیس
forty chalis chalees चालीस چالیس
fifty pachas pachaas पचास پچاس
sixty साठ ساٹھ
seventy sattar सत्तर ستر
eighty assi अस्सी
ninety nabbe navve नब्बे نوے
always forever hamesha hamesh humesha हमेशा सदैव सदा ہمیشہ سدا
later afterwards baadme पश्चात بعدازاں
before earlier previous previously prior pichla pichhla pichle पिछला पिछली पिछले پچھلا پچھلی پچھلے گزشتہ قبل
next forthcoming upcoming agla agli agle aainda अगला अगली अगले आगामी اگلا اگلی اگلے آئندہ
finally aakhirkar akhirkar आखिरकार अंततः آخرکار بالآخر
future mustaqbil bhavishya भविष्य भावी मुस्तकबिल مستقبل
minute minutes मिनट मिनटों منٹ منٹوں
sunday itwar itvar ravivar raviwar रविवार इतवार اتوار
monday somvar somwar सोमवार سوموار
tuesday mangalvar mangalwar मंगलवार منگلوار منگل
wednesday budhvar budhwar बुधवार بدھوار بدھ
thursday guruvar guruwar jumerat jumeraat गुरुवार बृहस्पतिवार वीरवार जुमेरात جمعرات
friday shukravar shukrawar jumma juma शुक्रवार जुम्मा जुमा جمعہ
saturday shanivar shaniwar shanichar शनिवार शनिचर سنیچر شنبہ
ramadan ramazan ramzan ramadhan रमजान رمضان
above upward upper oopar upar upari ऊपर ऊपरी اوپر اوپری بالائی
below beneath downward neeche niche नीचे نیچے زیریں
inside within interior internal andar bheetar andaruni अंदर अन्दर भीतर अंदरूनी आंतरिक اندر اندرونی بھیتر
outside exterior external baahar bahar बाहर باہر
near nearby nearest nazdeek najdeek qareeb kareeb नजदीक निकट करीब नजदीकी निकटतम نزدیک قریب قریبی نزدیکی
far farther distant distance faasla fasla doori दूर दूरी दूरस्थ फासला دوری فاصلہ فاصلے
grandfather grandpa dada daada दादा दादाजी नाना نانا دادا
grandmother grandma dadi naani daadi दादी नानी دادی نانی
grandson granddaughter grandchild grandchildren pota poti nawasa nawasi नाती पोता पोती पोते नातिन नवासा پوتا پوتی پوتے نواسا نواسہ نواسی
uncle uncles chacha mamu chachu चाचा मामा मामू फूफा मौसा ताऊ چاچا چچا ماموں پھوپھا خالو تایا
aunt aunty aunts chachi khala phuphi मौसी चाची बुआ मामी फूफी खाला چچی چاچی خالہ پھوپھی ممانی مامی
cousin cousins chachera chacheri mamera चचेरा चचेरी चचेरे ममेरा फुफेरा چچازاد خالہزاد ماموںزاد چچیرا
nephew niece nephews nieces bhatija bhatiji bhanja bhanji भतीजा भतीजी भतीजे भांजा भांजी بھتیجا بھتیجی بھتیجے بھانجا بھانجی
motherinlaw saas sasu सास ساس خوشدامن
fatherinlaw sasur susar ससुर سسر
inlaws sasural susral ससुराल ससुरालवाले سسرال سسرالی
daughterinlaw bahu bahuein बहू बहुओं पुत्रवधू بہو بہوئیں
soninlaw damad daamad दामाद जमाई داماد
sisterinlaw bhabhi bhabi nanad devrani भाभी ननद देवरानी जेठानी साली بھابھی بھابی نند دیورانی جیٹھانی
brotherinlaw behnoi bahnoi devar jeeja बहनोई जीजा देवर जेठ بہنوئی جیجا دیور
relative relatives rishtedar rishtedaar rishtedaron रिश्तेदार रिश्तेदारों संबंधियों रिश्तेदारी رشتہدار رشتہداروں اقارب رشتےدار
relation relations relationship relationships rishta rishte rishton रिश्ता रिश्ते रिश्तों رشتہ رشتے رشتوں تعلق تعلقات
generation generations peedhi pidhi nasl पीढ़ी पीढ़ियों पीढ़ियां نسل نسلیں نسلوں پیڑھی
friend friends friendship dost doston dosti mitra दोस्त दोस्तों दोस्ती मित्र मित्रों सहेली دوست دوستوں دوستی سہیلی یار
enemy enemies enmity dushman dushmani dushmanon दुश्मन दुश्मनों दुश्मनी शत्रु دشمن دشمنوں دشمنی عداوت
guest guests hospitality mehman mehmaan mehmanon मेहमान मेहमानों अतिथि अतिथियों مہمان مہمانوں مہماننوازی
stranger strangers unknown ajnabi anjaan anjan अजनबी अनजान अज्ञात اجنبی اجنبیوں انجان نامعلوم
childhood bachpan balpan बचपन बाल्यावस्था بچپن لڑکپن
teenager teenagers adolescent adolescents adolescence kishor kishori kishoriyon किशोर किशोरी किशोरियों किशोरों किशोरावस्था نوعمر نوبالغ کشوری
minor minors underage nabalig nabaligh naabalig नाबालिग नाबालिगों अवयस्क نابالغ نابالغوں کمسن کمعمر
gender लैंगिक लिंग صنف صنفی
transgender eunuch hijra kinnar khwajasara किन्नर हिजड़ा हिजड़ों तृतीयलिंगी خواجہسرا ہیجڑا مخنث
engagement betrothal engaged mangni sagai mangani मंगनी सगाई منگنی سگائی
groom bridegroom dulha dulhe दूल्हा दूल्हे دولہا دولہے
couple couples dampati dampatti दंपति दम्पति दंपत्ति زوجین میاںبیوی
remarriage remarry remarried punarvivah पुनर्विवाह عقدثانی
childmarriage balvivah baalvivah बालविवाह کمسنیکیشادی
alimony gujarabhatta guzarabhatta नाननफका गुजाराभत्ता भरणपोषण نانونفقہ نفقہ
fever bukhar bukhaar बुखार ज्वर بخار
headache sardard sirdard सिरदर्द سردرد
vomit vomiting qay वमन قے متلی
diarrhoea diarrhea atisar दस्त अतिसार डायरिया اسہال پیچش
wound wounds wounded zakhm zakham ghaav घाव घावों जख्म زخم زخموں زخمیوں گھاؤ
infection infections infected infectious sankraman sankramit संक्रमण संक्रमित संक्रामक انفیکشن متعدی
covid corona coronavirus कोरोना कोविड کورونا کووڈ
cancer sartan kainsar कैंसर کینسر سرطان
tuberculosis tb kshayrog tapedik तपेदिक क्षयरोग क्षय टीबी تپدق ٹیبی دق
diabetes diabetic sugarpatient madhumeh ziabetes मधुमेह डायबिटीज ذیابیطس شوگر
anaemia anemia anaemic khoonkikami एनीमिया रक्ताल्पता خونکیکمی انیمیا
tablet tablets pill pills capsule टैबलेट कैप्सूल کیپسول
injection injections syringe इंजेक्शन सिरिंज انجکشن سرنج
prescription nuskha नुस्खा نسخہ نسخے
pharmacy chemist pharmacist dawakhana दवाखाना औषधालय دواخانہ فارمیسی
clinic dispensary clinics klinik क्लिनिक डिस्पेंसरी کلینک ڈسپنسری شفاخانہ
midwife midwives daayi दाई دایہ دائی
breastfeeding breastfeed lactating stanpan dudhpilana स्तनपान धात्री دودھپلانا رضاعت
miscarriage abortion garbhpat isqat गर्भपात اسقاط
menstruation menstrual sanitary mahwari maahwari माहवारी मासिकधर्म रजस्वला ماہواری حیض
contraception contraceptive familyplanning garbhnirodhak गर्भनिरोधक परिवारनियोजन مانعحمل خاندانیمنصوبہبندی
infertility infertile banjhpan बांझपन बांझ بانجھپن بانجھ
blind blindness visually andha andhe nabeena nabina अंधा अंधी अंधे अंधापन दृष्टिबाधित दृष्टिहीन नेत्रहीन नाबीना اندھا اندھے نابینا نابیناؤں
deaf deafness behra bahra behri बहरा बहरी बहरे बधिर بہرا بہری بہرے
wheelchair wheelchairs tricycle व्हीलचेयर ट्राइसाइकिल وہیلچیئر ٹرائیسائیکل
crutch crutches prosthesis कृत्रिमअंग مصنوعیاعضا
paralysis paralysed paralyzed lakwa laqwa falij लकवा फालिज पक्षाघात لقوہ فالج مفلوج
mental mentally psychological mansik manasik zehni मानसिक मनोवैज्ञानिक ذہنی نفسیاتی دماغی
deaddiction rehab بحالی
medical chikitsa tibbi चिकित्सा چیکتسا طبی میڈیکل
body bodies jism badan shareer sharir शरीर बदन जिस्म देह جسم بدن جسموں
heart hearts cardiac hriday dil हृदय दिल दिलों دل دلوں قلب
hen hens chickens مرغیوں
`;
