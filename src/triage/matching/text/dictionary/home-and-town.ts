/** Food, clothes, household, feelings, religion, news, places in town, school, crime. One meaning per line, as in `../dictionary.ts`. */
export const HOME_AND_TOWN = `
sweet sweets mithai meetha mithaiyan मिठाई मिठाइयां मीठा मीठी مٹھائی مٹھائیاں میٹھا میٹھی شیرینی
bitter sour kadwa karwa khatta कड़वा कड़वी खट्टा کڑوا کڑوی کھٹا
taste tasty delicious zaiqa swad swaad स्वाद स्वादिष्ट जायका ذائقہ ذائقے لذیذ مزیدار
trouser trousers shalwar salwar pajama सलवार पायजामा پاجامہ شلوار
scarf
sweater jacket swetar स्वेटर سویٹر
button buttons batan बटन बटनों بٹن بٹنوں
bed beds bistra बिस्तर बिस्तरों بستر بستروں
table tables mez मेज میز میزیں
key keys chaabi chabi chaabiyan चाबी चाबियां कुंजी چابی چابیاں کنجی
bucket buckets balti baalti बाल्टी बाल्टियां بالٹی بالٹیاں
bottle bottles botal botalein बोतल बोतलें بوتل بوتلیں
lamp lantern lanterns chirag laltain दीपक चिराग लालटेन چراغ چراغوں لالٹین
candle candles mombatti mombati मोमबत्ती مومبتی شمع
mirror mirrors aaina aina आईना दर्पण آئینہ
soap soaps saabun sabun साबुन صابن
broom brooms jhaadu jhadu jharu झाड़ू جھاڑو
box boxes dibba dabba sandook डिब्बा डिब्बे संदूक ڈبہ ڈبے صندوق
coal kangri کانگڑی
umbrella umbrellas chhatri छाता छतरी چھاتا چھتری
clock ghadi ghari घड़ी घड़ियां گھڑی گھڑیاں گھڑیوں
love loved loving affection pyaar pyar mohabbat muhabbat prem ishq प्यार प्रेम मोहब्बत मुहब्बत इश्क پیار محبت محبتیں عشق پریم
hate hatred hated nafrat ghrina नफरत नफरतें घृणा نفرت نفرتیں نفرتوں
anger angry furious ghussa gussa krodh गुस्सा गुस्से क्रोध नाराज नाराजगी غصہ غصے ناراض ناراضگی
happy happiness glad joy khush khushi khushiyan prasann खुश खुशी खुशियां खुशियों प्रसन्न आनंद خوش خوشی خوشیاں خوشیوں مسرت
sad sadness sorrow grief dukh dukhi gham udas udaas दुख दुखी दुःख उदास उदासी शोक دکھ دکھی غم غمزدہ اداس اداسی افسوس
ashamed shame shameful sharm sharam sharminda शर्म शर्मिंदा शर्मनाक लज्जा شرم شرمندہ شرمندگی شرمناک
jealous jealousy envy hasad irshya ईर्ष्या जलन حسد حاسد
proud pride arrogance fakhr garv ghamand गर्व घमंड अभिमान فخر گھمنڈ غرور
surprise surprised surprising amazed hairan hairat heran हैरान हैरानी आश्चर्य अचरज حیران حیرانی حیرت تعجب
patience sabr dhairya सब्र धैर्य صبر تحمل
stress tension tanav tanaav depression तनाव अवसाद تناؤ ڈپریشن دباؤ
kindness mercy compassion reham raham daya dayalu दया दयालु रहम कृपा करुणा رحم رحمدل مہربانی مہربان شفقت
cruel cruelty oppressed tyranny zaalim zalim अत्याचारी जालिम क्रूर क्रूरता ظالم مظلوم جبر
greed greedy lalach laalach laalchi लालच लालची लोभ لالچ لالچی حرص طمع
muslim muslims musalman musalmaan musalmanon मुसलमान मुसलमानों मुस्लिम मुस्लिमों مسلمان مسلمانوں مسلم مسلمز
islam islamic इस्लाम इस्लामी اسلام اسلامی
hindu hindus हिंदू हिन्दू हिंदुओं ہندو ہندوؤں
sikh sikhs gurdwara gurudwara सिख सिखों गुरुद्वारा سکھوں گرودوارہ گردوارہ
christian christians isai eesai ईसाई ईसाइयों عیسائی عیسائیوں مسیحی
church churches girja girjaghar चर्च गिरजाघर گرجا گرجاگھر چرچ
buddhist buddhists bauddh बौद्ध بدھمت بودھ
shrine dargah mazar ziarat ziyarat दरगाह मजार जियारत درگاہ درگاہوں مزار زیارت آستانہ
imam maulvi maulana cleric pandit priest pujari मौलवी मौलाना इमाम पुजारी पंडित مولوی مولانا امام پجاری پنڈت علما
worship worshipped ibadat pooja puja इबादत पूजा उपासना عبادت عبادات پوجا
blessing blessings bless barkat ashirwad ashirvad बरकत आशीर्वाद برکت برکتیں آشیرواد
sin sins gunah paap गुनाह गुनाहों पाप گناہ گناہوں پاپ
congratulations congratulate mubarak mubarakbad बधाई मुबारक शुभकामनाएं مبارک مبارکباد بدھائی
film films movie movies cinema filmon फिल्म फिल्मों फिल्में सिनेमा فلم فلموں فلمیں سنیما
story stories kahani kahaani kahaniyan qissa कहानी कहानियां कहानियों किस्सा کہانی کہانیاں کہانیوں قصہ قصے
poem poetry poet poems kavita nazm shayari shayar कविता कविताएं कवि शायर शायरी نظم نظمیں شاعر شاعری کویتا
speech speeches bhashan taqreer takrir भाषण भाषणों तकरीर تقریر تقاریر تقریریں خطاب
word words shabd shabdon lafz alfaaz शब्द शब्दों लफ्ज अल्फाज لفظ لفظوں الفاظ
meaning meanings matlab arth maani अर्थ मतलब مطلب معنی مفہوم
charger चार्जर چارجر
bell bells ghanti ghantee घंटी घंटियां گھنٹی گھنٹیاں
superstition superstitions andhvishwas andhvishvas अंधविश्वास توہم توہمات توہمپرستی
crossroads chauk
helicopter helicopters helikaptar हेलीकॉप्टर ہیلیکاپٹر
garden gardens baagicha bageecha bagicha बगीचा बगीचे उद्यान باغیچہ باغیچے گلشن
field fields
playground stadium maidan maidaan मैदान मैदानों स्टेडियम میدان میدانوں اسٹیڈیم
graveyard cemetery kabristan qabristan shamshan कब्रिस्तान श्मशान قبرستان قبرستانوں شمشان
grave graves tomb qabr kabr कब्र कब्रें मकबरा قبر قبریں قبروں مقبرہ
fort castle qila kila किला किले दुर्ग قلعہ قلعے قلعوں
palace palaces mahal महल महलों محل محلات
museum museums sangrahalaya ajaibghar संग्रहालय عجائبگھر میوزیم
embankment
servant servants maid maids naukar naukrani naukaron नौकर नौकरों नौकरानी نوکر نوکروں نوکرانی خادم خادمہ
beggar beggars begging bhikhari bhikari bheekh भिखारी भिखारियों भीख بھکاری بھکاریوں بھیک گداگر
pupil learner learners shishya शिष्य शिष्यों شاگردہ
lecture lekchrar व्याख्यान پروفیسروں لیکچرار لیکچر
lesson lessons chapter chapters sabaq adhyay अध्याय पाठ सबक سبق اسباق باب
pen pens pencil pencils qalam kalam पेंसिल कलम قلم پنسل پنسلیں
paragraph page pages safha panna panne पन्ना पन्ने पृष्ठ सफा صفحہ صفحے صفحات
blackboard shyampat श्यामपट्ट तख्ता تختہ تختہسیاہ
mathematics maths math ganit riyazi hisaabkitab गणित ریاضی
history historical historic itihas itihaas tareekhi इतिहास ऐतिहासिक تاریخی
geography bhugol भूगोल जुगराफिया جغرافیہ
victimised persecuted persecution pratadna pratarna प्रताड़ना प्रताड़ित ستایا ستانا
burglary burglars sendhmari naqabzani सेंधमारी نقبزنی سیندھماری
pickpocket jebkatra jebkatre जेबकतरा जेबकतरे جیبکترا جیبکترے
gamble gambler جواری
mob crowd crowds crowded hujoom hujum bheed bhir भीड़ हुजूम بھیڑبھاڑ ہجوم ہجومی
procession rally rallies juloos julus jaloos जुलूस रैली रैलियां جلوس جلوسوں ریلی ریلیاں
flag flags jhanda jhande parcham झंडा झंडे ध्वज परचम جھنڈا جھنڈے پرچم
patriot patriotism patriotic deshbhakt watanparast देशभक्त देशभक्ति وطنپرست حبالوطنی
homeland motherland watan vatan वतन मातृभूमि وطن مادروطن
abroad overseas pardes videsh bairoon विदेश परदेश غیرممالک پردیس بیرونملک
king kings queen raja badshah rani maharaja बादशाह राजा रानी महाराजा بادشاہ راجا راجہ رانی ملکہ
influence influential rasukh रसूख بااثر رسوخ
curiosity dilchaspi ruchi रुचि दिलचस्पी دلچسپی دلچسپ
habit habits aadat adat aadaten आदत आदतें आदतों عادت عادتیں عادات
luck lucky fortunate fate qismat kismat taqdeer bhagya किस्मत भाग्य तकदीर نصیب قسمت تقدیر خوشنصیب
colour colours color colors rang rangeen रंग रंगों रंगीन رنگ رنگوں رنگین
red laal surkh लाल لال سرخ
green sabz हरा हरी हरे سبز ہرا ہری ہرے
yellow peela pila peeli zard पीला पीली पीले پیلا پیلی پیلے زرد
blue neela nila neeli नीला नीली नीले نیلا نیلی نیلے
white safed safaid sufaid सफेद श्वेत سفید
black kaala kaali siyah काला काली काले کالا کالی کالے سیاہ
pink gulabi गुलाबी گلابی
dark darkness andhera andhere tareeki अंधेरा अंधेरे अंधकार اندھیرا اندھیرے تاریکی
bright roshni raushni prakash ujala रोशनी प्रकाश उजाला روشنی روشن اجالا
sound awaaz awaz aawaz shor आवाज आवाजें ध्वनि آواز آوازیں آوازوں
silence silent quiet khamosh khamoshi chup खामोश खामोशी मौन चुप خاموش خاموشی چپ
smell odour stink badbu khushbu बदबू खुशबू गंध بدبو خوشبو
iron
kilometre kilometer kilometres km किलोमीटर کلومیٹر
pakistan pakistani पाकिस्तान पाकिस्तानी پاکستان پاکستانی
english angrezi angreji अंग्रेजी انگریزی
urdu उर्दू اردو
hindi हिंदी हिन्दी ہندی
cricket cricketer kriket क्रिकेट کرکٹ
football फुटबॉल फुटबाल فٹبال
hockey हॉकी ہاکی
wrestling wrestler kushti pahalwan कुश्ती पहलवान پہلوان
medal medals padak tamgha पदक पदकों तमगा تمغہ تمغے میڈل
trophy cupwinner trafi ट्रॉफी ٹرافی
cradle palna jhoola झूला पालना جھولا پالنا پنگھوڑا
creche daycare shishugrih क्रेच शिशुगृह پالناگھر کریچ
fosterchild foster palanhar पालनहार لےپالک متبنیٰ
polygamy bigamy bahuvivah bahupatni बहुविवाह تعددازدواج
immunity pratiraksha प्रतिरक्षा प्रतिरोधक مدافعت قوتمدافعت
xray ultrasound eksare एक्सरे अल्ट्रासाउंड ایکسرے الٹراساؤنڈ
condolence condolences taziyat tazyat shraddhanjali श्रद्धांजलि संवेदना تعزیت تعزیتی
corpse deadbody laash shav लाश लाशें शव शवों لاش لاشیں لاشوں میت نعش
dizziness dizzy चक्कर چکر
itching itch rash khujli kharish खुजली خارش کھجلی
asthma दमा دمہ
jaundice yarqan peeliya piliya पीलिया یرقان پیلیا
pneumonia nimoniya निमोनिया نمونیہ نمونیا
heartattack dildaura हृदयाघात दिलकादौरा دلکادورہ
spectacles eyeglasses ainak ऐनक عینک
hearingaid shravanyantra श्रवणयंत्र آلہسماعت
hygiene sanitation swachhta हाइजीन حفظانصحت
handwash sanitizer sanitiser mask masks maask मास्क सैनिटाइजर ماسک سینیٹائزر
rank darja रैंक दर्जा درجہ
gradual gradually kramshah क्रमशः بتدریج رفتہرفتہ
together jointly joint sanyukt संयुक्त مشترکہ مشترک
officially official afsarana adhikarik सरकारीतौर आधिकारिक باضابطہ
secretly openly khulleaam khulaam खुलेआम سرعام کھلےعام
holi होली ہولی
earth prithvi dharti पृथ्वी धरती دھرتی
gujjar gujjars bakerwal गुज्जर गुर्जर گجر گوجر
kabaddi कबड्डी کبڈی
protein proteins प्रोटीन پروٹین
autonomy autonomous swayatt swayattata स्वायत्त स्वायत्तता خودمختار
jain jainism जैन جین
monsoon mansoon mausoon मानसून मॉनसून مانسون مونسون
humid humidity nami नमी نمی
cellphone selphon सेलफोन سیلفون
bachelor bachelors kunwara kuwara कुंवारा कुंआरा کنوارا کنوارے
elopement eloped elope भगाना بھگانا
embryo foetus fetus bhroon garbhashay भ्रूण गर्भस्थ جنین
weightloss underweight thinness कमवजन کموزن
diet dietary aahar ahar आहार खुराक غذا غذائیں خوراکوں
autism cerebralpalsy ऑटिज्म آٹزم
intellectual mentallyretarded mandbuddhi मंदबुद्धि बौद्धिक ذہنیمعذور
hereditary genetic anuvanshik आनुवंशिक موروثی
`;
