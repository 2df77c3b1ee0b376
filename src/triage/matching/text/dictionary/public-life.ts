/** Government and administration, law and police, money and banking, property, documents, benefits. One meaning per line, as in `../dictionary.ts`. */
export const PUBLIC_LIFE = `
appeal appeals appealed appellate apeel अपील अपीलें अपीलों अपीलीय اپیل اپیلیں اپیلوں مرافعہ
inspection inspections inspect inspected nirikshan muaina निरीक्षण मुआयना निरीक्षणों انسپکشن
inspector inspectors nirikshak inspektar निरीक्षक निरीक्षकों इंस्पेक्टर انسپکٹر انسپکٹروں
circular circulars paripatra sarkular परिपत्र परिपत्रों सर्कुलर سرکلر سرکلروں گشتیمراسلہ
gazette gazettes gazetted rajpatra rajpatrit gazet राजपत्र राजपत्रित गजट گزٹ گزیٹڈ سرکاریگزٹ
file files filed fayil फाइल फाइलें फाइलों मिसल فائل فائلیں فائلوں مسل
record records abhilekh rikard रिकॉर्ड रिकार्ड अभिलेख अभिलेखों ریکارڈ ریکارڈز ریکارڈوں recorded recording darj दर्ज درج
report reports reported riport prativedan रिपोर्ट रिपोर्टें प्रतिवेदन रिपोर्टों رپورٹ رپورٹیں رپورٹوں riporton رپورٹس
petition petitions petitioner petitioners yachika yaachika याचिका याचिकाएं याचिकाकर्ता याचिकाओं عرضداشت پٹیشن عرضیگزار عرضی
grievance grievances shikwa व्यथा परिवेदना گلہ شکوہ شکوے
redressal redress redressed nivaran azala निवारण निस्तारण निपटारा निपटारे ازالہ ازالے نپٹارا نمٹارا
hearings sunwai sunvai सुनवाई सुनवाइयां سنوائی سماعت شنوائی sunwayi
chairman chairperson chairpersons adhyaksh sabhapati अध्यक्ष सभापति अध्यक्षों अध्यक्षता چیئرمین چیئرپرسن صدارت
supervisor supervisors supervise supervision paryavekshak nigrani पर्यवेक्षक पर्यवेक्षण निगरानी سپروائزر نگران نگرانی
clerk clerks lipik kalark क्लर्क लिपिक लिपिकों کلرک کلرکوں
peon peons chaprasi chaprassi चपरासी चपरासियों چپراسی چپڑاسی نائبقاصد
watchman watchmen chowkidar chaukidar chowkidaar चौकीदार चौकीदारों पहरेदार چوکیدار چوکیداروں پہرےدار guard guards پہرہدار محافظ
collector collectors jiladhikari ziladhikari kalektar जिलाधिकारी कलेक्टर जिलाधीश کلکٹر ضلعکلکٹر
magistrate magistrates magistret dandadhikari मजिस्ट्रेट दंडाधिकारी مجسٹریٹ مجسٹریٹوں
tehsildar tehsildars tahsildar tehseeldar तहसीलदार तहसीलदारों تحصیلدار تحصیلداروں
patwari patwaris patvari lekhpal पटवारी पटवारियों लेखपाल پٹواری پٹواریوں
lambardar numberdar nambardar numbardar नंबरदार लंबरदार نمبردار نمبرداروں
division divisional sambhag prabhag संभाग प्रभाग संभागीय ڈویژن ڈویژنل
bureaucrat bureaucracy bureaucrats naukarshahi naukarshah नौकरशाह नौकरशाही नौकरशाहों بیوروکریسی نوکرشاہی افسرشاہی
procedure procedures process processes prakriya tareeqakar प्रक्रिया प्रक्रियाएं कार्यविधि طریقہکار کارروائیاں پروسیجر
instruction instructions instructed directive directives nirdesh hidayat hidayaat निर्देश निर्देशों हिदायत हिदायतें ہدایت ہدایات ہدایتیں
guideline guidelines dishanirdesh margdarshika दिशानिर्देश दिशानिर्देशों मार्गदर्शिका رہنمائی ہدایتنامہ گائیڈلائن
advice advise advised advisory salah advisories एडवाइजरी सलाह सलाहें ایڈوائزری نصیحت
adviser advisor advisers advisors salahkar सलाहकार सलाहकारों مشیر مشیروں صلاحکار
recommendation recommend recommended recommends sifarish sifarishen सिफारिश सिफारिशें अनुशंसा संस्तुति سفارش سفارشات سفارشیں
proposal proposals propose proposed prastav tajweez tajwiz प्रस्ताव प्रस्तावित प्रस्तावों तजवीज تجویز تجاویز مجوزہ prastaav
resolution resolutions qarardad sankalp qaraardaad संकल्प करारदाद قرارداد قراردادیں قراردادوں
agreement agreements contract contracts samjhauta anubandh muahida समझौता समझौते अनुबंध करार معاہدہ معاہدے سمجھوتہ سمجھوتے treaty samjhota samjhaute संधि معاہدوں
contractor contractors thekedar thekedaar theka ठेकेदार ठेकेदारों ठेका ठेके ٹھیکیدار ٹھیکیداروں ٹھیکہ ٹھیکے thekedaron ٹھیکےدار
bid bids bidder bidders bidding bolidata बोलीदाता بولیدہندہ
audit audits audited auditor auditors lekhapariksha आडिट ऑडिट लेखापरीक्षा लेखापरीक्षक آڈٹ آڈیٹر آڈیٹروں
accountant accountants lekhakar muneem munim लेखाकार मुनीम मुनीमों محاسب اکاؤنٹنٹ منیم
accountability accountable jawabdehi jawabdeh javabdehi जवाबदेही जवाबदेह उत्तरदायी جوابدہی جوابدہ احتساب
responsibility responsible responsibilities zimmedari zimmedar jimmedari जिम्मेदारी जिम्मेदार दायित्व जिम्मेदारियां ذمہداری ذمہدار ذمہداریاں ذمےداری
transparency transparent pardarshita shaffafiyat पारदर्शिता पारदर्शी شفافیت شفاف
authority authorities pradhikaran pradhikari प्राधिकरण प्राधिकारी प्राधिकरणों اتھارٹی حکام اتھارٹیز
jurisdiction adhikarkshetra अधिकारक्षेत्र क्षेत्राधिकार دائرہاختیار دائرہکار
board boards bord बोर्ड بورڈ بورڈز
institution institutions institute institutes sansthan sanstha idara idare संस्था संस्थान संस्थाएं संस्थाओं इदारा ادارہ ادارے اداروں
organisation organization organisations organizations sangathan tanzeem tanzim संगठन संगठनों तंजीम تنظیم تنظیمیں تنظیموں
association associations anjuman एसोसिएशन अंजुमन ایسوسیایشن انجمن
corporation corporations nigam निगम निगमों कारपोरेशन کارپوریشن
headquarters headquarter mukhyalay mukhyalaya मुख्यालय मुख्यालयों ہیڈکوارٹر صدردفتر
representative representatives pratinidhi numainda numainde प्रतिनिधि प्रतिनिधियों नुमाइंदा نمائندہ نمائندے نمائندوں
delegation delegations shishtmandal pratinidhimandal प्रतिनिधिमंडल शिष्टमंडल وفد وفود
spokesperson spokesman pravakta tarjuman प्रवक्ता प्रवक्ताओं तर्जुमान ترجمان ترجمانوں
reform reforms reformed islahat islahaat इस्लाहात اصلاح اصلاحات
development developed developing vikas taraqqi tarakki विकास विकसित तरक्की ترقی ترقیاتی ترقیات develop vikaas विकासशील ترقییافتہ
project projects pariyojana pariyojna projekt परियोजना परियोजनाएं परियोजनाओं प्रोजेक्ट پروجیکٹ پروجیکٹوں پراجیکٹ
inauguration inaugurate inaugurated udghatan iftitah उद्घाटन लोकार्पण افتتاح افتتاحی
foundation shilanyas sangebunyad शिलान्यास सांगेबुनियाद سنگبنیاد
schedule schedules timetable samaysarini samaysaarni समयसारिणी शेड्यूल कार्यसूची شیڈول نظامالاوقات ٹائمٹیبل
agenda ejenda एजेंडा ایجنڈا
survey surveys surveyed surveyor sarvekshan sarve सर्वे सर्वेक्षण सर्वेक्षणों سروے جائزہسروے
review reviewed reviews samiksha jaiza jayza समीक्षा समीक्षाएं جائزہ جائزے نظرثانی reviewing जायजा
monitoring monitor monitored anushravan अनुश्रवण अनुवीक्षण मॉनिटरिंग مانیٹرنگ
evaluation evaluate evaluated assessment mulyankan takhmina मूल्यांकन आकलन تخمینہ تخمینے تشخیص
objection objections aapatti apatti aitraz etraz आपत्ति आपत्तियां ऐतराज एतराज اعتراض اعتراضات
acknowledgement acknowledgment acknowledged pavti paavti पावती अभिस्वीकृति پاوتی اقرارنامہ
receipt receipts raseed rasid rasiden रसीद रसीदें रसीदों رسید رسیدیں رسیدوں
token tokens tokan टोकन ٹوکن
queue queues kataar qataar कतार कतारें कतारों قطار قطاریں قطاروں
counter counters kauntar काउंटर کاؤنٹر
affidavit affidavits halafnama shapathpatra halfnama शपथपत्र हलफनामा हलफनामे حلفنامہ حلفنامے بیانحلفی
oath oaths swear sworn shapath halaf शपथ हलफ कसम حلف قسمنامہ qasam kasam सौगंध
notary notaries notarised notri नोटरी نوٹری
attested attest attestation mussadqa अनुप्रमाणित सत्यापनकर्ता مصدقہ تصدیقشدہ
seal seals muhar mohar sealed मुहर मोहर مہر مہریں
undertaking vachanbaddhata ikrarnama इकरारनामा वचनपत्र اقرار
warning warnings warn warned chetavni chetawni tambih चेतावनी चेतावनियां चेतावनियों انتباہ تنبیہ وارننگ
suspended suspend suspension nilambit nilamban muattal muattali निलंबित निलंबन معطل معطلی
dismissed dismissal dismiss barkhast barkhaast बर्खास्त बर्खास्तगी برخاست برخاستگی برطرف برطرفی
resignation resign resigned resigns istifa isteefa tyagpatra इस्तीफा इस्तीफे त्यागपत्र استعفیٰ استعفی مستعفی
promotion promoted promotions padonnati padonnat पदोन्नति पदोन्नत पदोन्नतियां پروموشن عہدہترقی
designation ohda ohde padnaam padbhar पदनाम ओहदा ओहदे عہدہ عہدے عہدوں uhda عہدیدار
seniority varishthata वरिष्ठता سنیارٹی
expert experts visheshagya visheshgya mahir mahireen विशेषज्ञ विशेषज्ञों माहिर ماہر ماہرین ماہروں maahir माहिरों
consultant consultants kansaltent कंसल्टेंट کنسلٹنٹ
volunteer volunteers voluntary swayamsevak razakar rezakar स्वयंसेवक स्वयंसेवकों रजाकार رضاکار رضاکاروں رضاکارانہ स्वयंसेवी
launch launched launches launching शुभारंभ शुभारम्भ लॉन्च لانچ
abolish abolished abolition unmulan unmoolan उन्मूलन خاتمہ خاتمے
amendment amendments amend amended sanshodhan sanshodhit tarmeem tarmim संशोधन संशोधित संशोधनों ترمیم ترامیم ترمیمی
ordinance ordinances adhyadesh ardinance अध्यादेश अध्यादेशों آرڈیننس
clause clauses dhara dharaen धारा धाराएं धाराओं دفعہ دفعات شق شقیں
provision provisions pravdhan pravadhan प्रावधान प्रावधानों اہتمام گنجائش
legislation legislative legislature legislator legislators vidhayak vidhan विधायक विधायकों विधायी विधानमंडल قانونساز قانونسازی مقننہ ایمایلاے
violation violations violate violated ullanghan khilafwarzi khilafvarzi उल्लंघन उल्लंघनों अतिक्रमित خلافورزی خلافورزیاں
plaintiff complainant complainants shikayatkarta muddai शिकायतकर्ता शिकायतकर्ताओं मुद्दई فریادی شکایتکنندہ مدعی
accused aropi mulzim abhiyukt mulziman आरोपी आरोपियों अभियुक्त मुलजिम ملزم ملزمان ملزموں
allegation allegations allege alleged aarop ilzam ilzamat आरोप आरोपों इल्जाम الزام الزامات
witness witnesses gawah gavah gawahi gavahi गवाह गवाहों गवाही साक्षी گواہ گواہوں گواہی گواہان testimony
lawsuit lawsuits litigation muqadma mukadma muqaddama mukadama मुकदमा मुकदमे मुकदमों مقدمہ مقدمے مقدمات مقدموں
verdict verdicts judgment judgement judgments फैसलानामा عدالتیفیصلہ
summons summon summoned सम्मन समन سمن
warrant warrants warant वारंट वारंटों وارنٹ
chargesheet chargesheets aaropatra आरोपपत्र चार्जशीट فردجرم چارجشیٹ چالان
interrogation interrogate interrogated poochtach puchtach poochtaach पूछताछ پوچھتاچھ پوچھگچھ
custody detained detention detain hirasat hiraasat हिरासत نظربند نظربندی حراست abhiraksha अभिरक्षा تحویل
convicted convict conviction convicts doshi doshsiddhi दोषी दोषियों दोषसिद्धि سزایافتہ قصوروار
acquitted acquittal acquit dosmukt दोषमुक्त बेगुनाह निर्दोष بےگناہ بےقصور
murder murders murdered murderer hatya qatl katl qatil हत्या हत्याएं हत्यारा कत्ल कातिल قتل قاتل قاتلوں kill kills killed killing killer qatal हत्यारे مقتول ہتیا
assault beating marpeet maarpeet marpit मारपीट मारपीटकर مارپیٹ زدوکوب
rape rapes rapist balatkar dushkarm बलात्कार दुष्कर्म عصمتدری زنابالجبر raped balatkaar ismatdari बलात्कारी रेप ریپ آبروریزی
molestation molest molested eveteasing chhedchhad chhedkhani छेड़छाड़ छेड़खानी چھیڑچھاڑ چھیڑخانی
extortion extort ransom phirauti bhattakhori फिरौती تاوان بھتہخوری
smuggling smuggler smugglers smuggled taskari taskar तस्करी तस्कर तस्करों اسمگلنگ اسمگلر سمگلنگ
dacoity robbery robber robbers robbed daketi dakaiti dacoit dacoits loot डकैती डकैत लूट लूटपाट डाकू ڈکیتی ڈاکو لوٹمار
weapon weapons hathiyar hathyar aslaha हथियार हथियारों शस्त्र ہتھیار ہتھیاروں اسلحہ असलहा
gun guns pistol pistols rifle rifles bandook banduk pistaul बंदूक बंदूकें पिस्तौल राइफल بندوق بندوقیں پستول رائفل
bomb bombs explosion blast explosive explosives dhamaka visfot बम धमाका धमाके विस्फोट विस्फोटक بم دھماکہ دھماکے دھماکوں بارود blasts dhamake بموں دھماکا
terrorism terrorist terrorists aatankwad atankwad atankwadi dahshatgardi आतंकवाद आतंकवादी आतंकी आतंकवादियों دہشتگردی دہشتگرد دہشتگردوں
curfew karfu karfyu कर्फ्यू کرفیو
riot riots danga dange fasad dangai दंगा दंगे दंगों फसाद دنگا دنگے فساد فسادات rioting communal fasaad सांप्रदायिक فرقہوارانہ
patrol patrolling gasht गश्त گشت گشتی
constable constables sipahi sipahiyon कांस्टेबल सिपाही सिपाहियों کانسٹیبل سپاہی سپاہیوں
ragging raiging रैगिंग ریگنگ
addiction addict addicted addicts nasha nashakhori nashamukti नशा नशे नशामुक्ति नशाखोरी نشہ نشے منشیات intoxication nashe नशेड़ी व्यसन لت نشہآور
liquor alcohol wine sharab sharaab शराब मदिरा शराबी شراب شرابی
gambling gamble betting jua juaa जुआ जुए सट्टा जुआरी جوا سٹہ قمار
suicide suicides suicidal khudkushi khudkashi aatmahatya atmahatya आत्महत्या खुदकुशी आत्महत्याएं خودکشی خودکشیاں خودسوزی
dispute disputes disputed jhagra jhagda vivad tanaza विवाद विवादित विवादों झगड़ा झगड़े تنازعہ تنازعات جھگڑا جھگڑے conflict conflicts vivaad तनाजा تنازع تنازعے متنازعہ
mediation mediator mediators arbitration arbitrator madhyasthata salisi मध्यस्थता मध्यस्थ सुलह ثالثی ثالث مصالحت
discrimination discriminate discriminated bhedbhav bhedbhaav भेदभाव पक्षपात امتیازی تفریق بھیدبھاؤ امتیازیسلوک
atrocity atrocities oppression zulm atyachar julm अत्याचार अत्याचारों जुल्म ظلم مظالم
freedom independence azadi aazadi swatantrata स्वतंत्रता आजादी स्वतंत्र آزادی آزاد خودمختاری independent liberty azaad आजाद
democracy democratic loktantra jamhuriyat लोकतंत्र लोकतांत्रिक जम्हूरियत جمہوریت جمہوری jamhooriyat
ombudsman lokpal lokayukta lokayukt लोकपाल लोकायुक्त محتسب لوکپال
vigilance satarkta chaukasi सतर्कता चौकसी ویجیلنس چوکسی
confidential secret secrets secrecy gopniya gopaniya khufia khufiya गोपनीय गोपनीयता खुफिया خفیہ رازداری رازدارانہ
privacy nijta निजता پرائیویسی نجیزندگی
emergency emergencies hangami apatkal aapatkalin आपातकाल आपातकालीन आपात ہنگامی ایمرجنسی aapatkaleen इमरजेंसी
authorise authorised authorized authorisation ikhtiyar ikhtiyarat adhikrit अधिकृत प्राधिकृत इख्तियार اختیار اختیارات مجاز
policestation thana thane thanedar पुलिसथाना थाना थाने थानेदार تھانہ تھانے تھانوں
efir prathmiki एफआईआर प्राथमिकी ایفآئیآر
subcommittee subcommittees upsamiti उपसमिति ذیلیکمیٹی
revenue rajaswa rajasva malguzari राजस्व मालगुजारी लगान ریونیو مالگزاری لگان
taxpayer taxpayers karadata kardata करदाता करदाताओं ٹیکسدہندہ ٹیکسدہندگان
incometax aaykar aykar आयकर انکمٹیکس
evasion karchori taxchori करचोरी ٹیکسچوری
treasury exchequer khazana khajana kosagar खजाना खजाने कोषागार خزانہ خزانے
finance financial finances vitt vittiya maliyat वित्त वित्तीय مالیات مالی مالیاتی فائنانس
economy economic economics economically arthvyavastha maeeshat arthik aarthik अर्थव्यवस्था आर्थिक معیشت معاشی اقتصادی اقتصادیات iqtisadi
inflation mehngai mahangai mehangai महंगाई महँगाई मुद्रास्फीति مہنگائی افراطزر گرانی
expensive costly mehnga mehanga mahanga mehngi महंगा महंगी महंगे مہنگا مہنگی مہنگے mehnge कीमती قیمتی
cheap cheaper affordable sasta sasti saste सस्ता सस्ती सस्ते किफायती سستا سستی سستے کفایتی cheapest ارزاں
wealth wealthy rich ameer daulat dhanwan dhani अमीर अमीरों धनवान दौलत امیر امیروں دولت دولتمند مالدار
cheque cheques चेकबुक چیکبک
passbook passbooks paasbook पासबुक پاسبک
atm एटीएम اےٹیایم
bankrupt bankruptcy insolvent insolvency diwaliya diwala dewalia दिवालिया दिवाला दिवालियापन دیوالیہ
arrears arrear baqaya bakaya एरियर बकाया ایریئر واجبالادا بقایا بقایاجات
overdraft ovardraft ओवरड्राफ्ट اوورڈرافٹ
lender lenders moneylender moneylenders sahukar saahukar mahajan साहूकार साहूकारों सूदखोर महाजन ساہوکار ساہوکاروں سودخور
borrower borrowers karzdar qarzdar karjdar कर्जदार कर्जदारों ऋणी مقروض قرضدار قرضداروں
waiver waivers waived waive maafi karzmafi माफी कर्जमाफी माफ معافی معاف قرضمعافی
shareholder equity sheyar शेयर शेयरधारक इक्विटी شیئر حصص شیئرہولڈر
lakh lakhs lac lacs laakh लाख लाखों لاکھ لاکھوں
crore crores karod karor करोड़ करोड़ों کروڑ کروڑوں
thousand thousands hazar hazaar hajar हजार हजारों ہزار ہزاروں hajaar
hundred hundreds sainkda saikda सौ सैकड़ा सैकड़ों سینکڑوں سینکڑہ
stipulated nirdharit muqarrar mukarrar निर्धारित मुकर्रर नियत مقرر مقررہ متعین
calculation calculate calculated calculator hisab hisaab हिसाब हिसाबकिताब حساب حسابکتاب
recovery recoveries wasooli vasuli wasuli वसूली वसूलना वसूलियां وصولی وصولیاں
donation donations donate donated donor donors daan chanda दान चंदा दानदाता अंशदाता چندہ چندے خیرات
zakat jakat zakaat जकात ज़कात زکوٰۃ زکوۃ زکات charity alms sadaqa khairat खैरात सदका صدقہ
economise frugality kifayat mitvyayita मितव्ययिता किफायत کفایت کفایتشعاری
lease leased leases pattedar पट्टा पट्टे पट्टेदार پٹہ پٹے پٹہدار لیز
plot plots bhukhand भूखंड भूखण्ड प्लॉट پلاٹ پلاٹوں
boundary boundaries demarcation haddbandi hadbandi simankan सीमांकन हदबंदी حدبندی
encroachment encroachments encroached atikraman najaizqabza अतिक्रमण अतिक्रमणकारी ناجائزقبضہ تجاوزات encroach tajawuzat
possession possess occupied qabza kabza qabze कब्जा कब्जे कब्ज़ा قبضہ قبضے قابض
landlord landlords makanmalik makaanmalik zamindari मकानमालिक जमींदार जमींदारों जमींदारी مالکمکان زمینداری جاگیردار زمیندار زمینداروں
landless bhumiheen bhoomiheen bezameen भूमिहीन भूमिहीनों بےزمین bhoomihin bhumihin
mutation mutations dakhilkharij नामांतरण नामान्तरण दाखिलखारिज انتقالزمین
acre acres ekad एकड़ ایکڑ
hectare hectares hektar हेक्टेयर ہیکٹر ہیکٹیئر
kanal kanals marla marlas कनाल मरला کنال مرلہ مرلے
bigha bighas biswa बीघा बीघे بیگھہ بیگھے
barren wasteland fallow banjar banjjar बंजर ऊसर بنجر ویران
partition bantwara batwara बंटवारा बंटवारे बटवारा بٹوارہ بٹوارے تقسیماراضی
testament wasiyat vasiyat wasiyatnama वसीयत वसीयतनामा وصیت وصیتنامہ وصیتیں
trustee trustees nyasi amanatdar न्यासी ट्रस्टी ٹرسٹی متولی
waqf wakf auqaf वक्फ وقف اوقاف
eviction evict evicted bedakhali bedakhal बेदखली बेदखल بےدخلی بےدخل
slum slums jhuggi jhopadpatti jhuggis झुग्गी झुग्गियां झोपड़पट्टी جھگیاں جھگی کچیبستی झोपड़ियों झुग्गियों جھونپڑیوں
colony colonies basti bastiyan कॉलोनी बस्ती बस्तियां बस्तियों کالونی بستی بستیاں بستیوں locality mohalla muhalla मोहल्ला मोहल्ले मुहल्ला محلہ محلے
neighbour neighbours neighbor neighbors neighbourhood padosi parosi hamsaya पड़ोसी पड़ोसियों पड़ोस پڑوسی پڑوسیوں ہمسایہ ہمسائے pados پڑوس
passport passports paasport पासपोर्ट پاسپورٹ
visa visas veeza वीजा ویزا ویزے
copy copies photocopy photocopies xerox pratilipi प्रतिलिपि प्रतियां फोटोकॉपी نقول فوٹوکاپی فوٹواسٹیٹ copied naqal nakal नकल कॉपी نقل کاپی
translation translate translated translator anuvad tarjuma tarjama अनुवाद अनुवादक तर्जुमा ترجمہ ترجمے مترجم
fingerprint fingerprints biometric biometrics angootha anguthe बायोमेट्रिक अंगूठा अंगूठे بایومیٹرک انگوٹھا انگوٹھے फिंगरप्रिंट بائیومیٹرک فنگرپرنٹ
surname surnames upnaam kulnaam उपनाम कुलनाम خاندانینام
signatory signatories hastaksharkarta हस्ताक्षरकर्ता دستخطکنندہ
applicant applicants aavedak avedak darkhwastguzar aavedika आवेदक आवेदकों आवेदनकर्ता درخواستگزار درخواستدہندہ
blank empty khali khaali खाली خالی
attachment annexure annexures enclosure enclosures enclosed sanlagn sanlagnak संलग्न संलग्नक نتھی
lost misplaced khoya gumgaya खोया खोई کھویا کھوئی کھوگیا
duplicate doosrinaqal duplicet डुप्लीकेट डुप्लिकेट ڈپلیکیٹ مثنیٰ
expiry expired expire expires vaidhatasamapti एक्सपायर ایکسپائر ختممدت
renewal renew renewed renewals navinikaran naveenikaran tajdeed नवीनीकरण नवीकरण تجدید تجدیدکاری
details detail vivaran tafseel tafsil tafseelat byora विवरण ब्यौरा ब्योरा تفصیل تفصیلات تفصیلی
information jankari jaankari maloomat malumat जानकारी जानकारियां मालूमात معلومات جانکاری
dependent dependents dependant dependants aashrit ashrit आश्रित आश्रितों زیرکفالت کفالت
welfare kalyan kalyaan falah bahbood behbood कल्याण कल्याणकारी بہبود فلاح فلاحی
incentive incentives protsahan hoslaafzai प्रोत्साहन حوصلہافزائی ترغیب ترغیبات
relaxation relax relaxed dheel ढील शिथिलता ڈھیل نرمی
rehabilitation rehabilitate rehabilitated punarvas पुनर्वास पुनर्वासित بازآبادکاری آبادکاری
empowerment empower empowered empowering sashaktikaran सशक्तिकरण सशक्तीकरण सशक्त بااختیار بااختیاری
upliftment uplift utthan utthaan उत्थान فروغ
inclusion inclusive samaveshan samaveshi समावेशन समावेशी
distribution distribute distributed distributing vitaran vitran taqseem baantna वितरण वितरित बांटना बांटे تقسیم تقسیمکاری بانٹنا بانٹے
allotment allot allotted allocation allocated allocate aavantan avantan आवंटन आवंटित आबंटन الاٹمنٹ الاٹ مختص
disbursement disburse disbursed sanvitaran संवितरण تقسیمرقم
entitlement entitlements entitled haqdari हकदारी استحقاق
deprived deprivation underprivileged vanchit mehroom mahroom वंचित वंचितों महरूम محروم محرومی محروموں
homeless shelterless beghar बेघर बेघरों आवासहीन بےگھر بےگھروں begharon आश्रयहीन بیگھر
hungry hunger starvation starving bhookh bhukh bhukha bhookha भूख भूखा भूखे भुखमरी بھوک بھوکا بھوکے فاقہ bhooka भूखी بھوکی
malnutrition malnourished undernourished kuposhan kuposhit कुपोषण कुपोषित ناقصغذائیت غذائیتکیکمی سوءتغذیہ
bicycle bicycles saikil cykil साइकिल साइकिलें سائیکل سائیکلیں
uniform uniforms wardi vardi वर्दी यूनिफॉर्म गणवेश وردی یونیفارم
blanket blankets kambal कंबल कम्बल कंबलों کمبل کمبلوں
quilt quilts razai rajai razaai रजाई रजाइयां رضائی لحاف
tent tents tambu tamboo khaima तंबू तम्बू टेंट خیمہ خیمے خیموں ٹینٹ تمبو
excise aabkari abkari सीमाशुल्क आबकारी ایکسائز آبکاری کسٹمز کسٹم
wallet wallets purse batua batwa बटुआ बटुए वॉलेट بٹوہ والیٹ
saledeed bainama bayinama baynama बैनामा विलेख بیعنامہ
confirmation confirm confirmed confirms pushti पुष्टि توثیق توثیقی
sponsor sponsored sponsors prayojak prayojit प्रायोजक प्रायोजित اسپانسر
waitlist waitinglist pratikshasuchi प्रतीक्षासूची ویٹنگلسٹ
napkin napkins sanitarypad सैनिटरी नैपकिन سینیٹری نیپکن
jamabandi khatauni khatoni जमाबंदी खतौनी جمعبندی کھتونی
girdawari girdawri गिरदावरी گرداوری
column columns कॉलम کالم کالموں
selfdeclaration swaghoshna स्वघोषणा خوداعلان خوداعلانیہ
flour maida besan मैदा बेसन میدہ بیسن
maize corn makki makai मक्का मक्की मकई مکئی
millet millets bajra jowar jwar ragi बाजरा बाजरे ज्वार रागी باجرہ باجرا جوار
barley jau जौ
paddy dhaan shali धान دھان
chickpea chickpeas chana chane चना चने चनों چنا چنے چنوں نخود
bean beans kidneybeans rajma rajmash lobia राजमा लोबिया راجما راجماش لوبیا
pea peas matar mutter मटर مٹر
soybean soyabean soya सोयाबीन سویابین
mustard sarson sarso raee सरसों राई سرسوں رائی
groundnut groundnuts peanut peanuts moongphali mungfali मूंगफली मूंगफलियां مونگپھلی
sunflower surajmukhi सूरजमुखी سورجمکھی
jaggery gur गुड़ گڑ
honey shahad shehad शहद شہد
tea chai chay चाय چائے chaay
coffee कॉफी
ghee desighee घी گھی butter makkhan makhan मक्खन مکھن
curd yogurt yoghurt dahi दही دہی
cheese paneer panir पनीर پنیر
bread breads roti rotiyan chapati रोटी रोटियां चपाती روٹی روٹیاں روٹیوں naan
biscuit biscuits biskut बिस्कुट بسکٹ
meat mutton gosht maans मांस गोश्त گوشت beef
chicken murga murgi murgh मुर्गा मुर्गी मुर्गियां مرغ مرغا مرغی مرغیاں
fish fishes machli machhli machhliyan मछली मछलियां मछलियों مچھلی مچھلیاں مچھلیوں fishing
fruit fruits mewa phal फल फलों फलदार میوہ میوے پھل پھلوں meva मेवा
vegetable vegetables sabzi sabji sabziyan सब्जी सब्जियां सब्जियों سبزی سبزیاں سبزیوں ترکاری tarkari तरकारी
potato potatoes aalu aaloo alu आलू آلو آلوؤں
onion onions pyaz pyaaz piyaz प्याज پیاز
tomato tomatoes tamatar tamaatar टमाटर ٹماٹر
garlic lehsun lahsun लहसुन لہسن
ginger adrak अदरक ادرک
chilli chilly chillies mirch mirchi मिर्च मिर्ची مرچ مرچیں chili
turmeric haldi हल्दी ہلدی
cumin zeera jeera जीरा زیرہ
coriander dhania dhaniya धनिया دھنیا
spice spices masala masale मसाला मसाले मसालों مصالحہ مسالہ مصالحے مسالے
saffron zafran kesar zafraan केसर जाफरान زعفران کیسر kesari
almond almonds badam baadam बादाम بادام باداموں badaam
apricot apricots khubani khoobani खुबानी خوبانی
cherry cherries चेरी چیری گیلاس
pear pears nashpati नाशपाती ناشپاتی
peach peaches aadoo aadu आड़ू آڑو
grape grapes angoor angur अंगूर انگور انگوروں
mango mangoes mangos आमों آموں
banana bananas kela केला केले کیلا کیلے
orange oranges santra santara kinnow संतरा संतरे سنترہ سنگترہ مالٹا
lemon lemons nimbu neembu नींबू नीबू لیموں نیبو
coconut coconuts nariyal नारियल ناریل
pomegranate anaar अनार انار
strawberry strawberries स्ट्रॉबेरी اسٹرابیری
cabbage pattagobhi bandgobhi पत्तागोभी बंदगोभी بندگوبھی
cauliflower phoolgobhi gobhi gobi गोभी फूलगोभी گوبھی پھولگوبھی
spinach palak पालक پالک
carrot carrots gajar गाजर گاجر
radish mooli muli मूली مولی
turnip shalgam shaljam शलगम शलजम شلغم شلجم
brinjal eggplant baingan baigan बैंगन بینگن
pumpkin kaddu कद्दू کدو
cucumber kheera khira खीरा کھیرا
mushroom mushrooms khumb khumbi मशरूम खुंब کھمبی مشروم
kerosene kerosine केरोसिन केरोसीन مٹیکاتیل کیروسین
firewood jalawan indhanlakdi जलावन سوختنی
charcoal coal koyla koila कोयला कोयले کوئلہ کوئلے
quintal quintals kuintal क्विंटल कुंतल کوئنٹل کنٹل
kilogram kilograms kilo kilos kg kgs किलो किलोग्राम کلو کلوگرام
litre litres liter liters leetar लीटर لیٹر لٹر
tonne tonnes टन ٹن
weight weigh weighing wazan vajan wajan वजन भार وزن اوزان
measurement measured naap paimaish mapna नाप पैमाइश माप मापन پیمائش پیمائشیں ناپ
sack sacks bori boriyan gunny बोरी बोरे बोरियां بوری بوریاں بوریوں बोरा بورا
warehouse warehouses godown godowns godam godaam gudam गोदाम गोदामों भंडारगृह گودام گوداموں
storage stockpile bhandaran zakhira zakheera bhandar भंडारण भंडार भण्डार ذخیرہ ذخیرے ذخائر
hoarding hoarder hoarders jamakhori zakhiraandozi जमाखोरी जमाखोर जमाखोरों ذخیرہاندوزی ذخیرہاندوز
adulteration adulterated adulterate milawat milavat मिलावट मिलावटी مِلاوٹ ملاوٹ ملاوٹی milaawat
shortage scarcity qillat killat किल्लत अभाव قلت کمیابی فقدان
surplus adhishesh अधिशेष abundance bohtat bahutayat बहुतायत प्रचुर بہتات فراوانی وافر
supply supplies supplied supplier suppliers aapurti apurti rasad आपूर्ति आपूर्तिकर्ता सप्लाई रसद رسد سپلائی ترسیل supplying
consumer consumers upbhokta sarif sarfeen upbhogta उपभोक्ता उपभोक्ताओं صارف صارفین
`;
