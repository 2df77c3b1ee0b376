/** Food, hotels, transport, water, networks, elections, work, farming, crafts, disasters. One meaning per line, as in `../dictionary.ts`. */
export const LAND_AND_TRADES = `
hotel hotels restaurant restaurants dhaba hotal होटल होटलों ढाबा रेस्तरां ہوٹل ہوٹلوں ڈھابہ ریستوراں
kitchen kitchens rasoi bawarchikhana rasoighar रसोई रसोईघर باورچیخانہ رسوئی
cook cooks cooking cooked pakana bawarchi rasoiya पकाना रसोइया रसोइयों बावर्ची پکانا باورچی پکوان pakaya pakane पकाने पकाया पकाई पकाते पका پکانے پکایا پکائی پکاتے
utensil utensils bartan बर्तन बर्तनों برتن برتنوں vessel vessels bartanon
brick bricks eent eenten ईंट ईंटें ईंटों اینٹ اینٹیں اینٹوں इंट
cement siment सीमेंट سیمنٹ
sand reti balu रेत बालू ریت sandy baaloo रेती بالو
gravel bajri bajari बजरी بجری
stone stones patthar pathar पत्थर पत्थरों پتھر پتھروں rock rocks चट्टान چٹان چٹانیں
wall walls deewar diwar deewaren दीवार दीवारें दीवारों دیوار دیواریں دیواروں
door doors darwaza darwaze darvaza दरवाजा दरवाजे दरवाजों دروازہ دروازے دروازوں gate darwaja द्वार फाटक پھاٹک
window windows khidki khirki khidkiyan खिड़की खिड़कियां کھڑکی کھڑکیاں کھڑکیوں
floor flooring farsh फर्श فرش storey मंजिला منزلہ
tile tiles टाइल टाइल्स ٹائل ٹائلیں
paint paints rangai रंगाई पेंट رنگائی پینٹ painted painting rangna रंगना पुताई رنگنا
plaster palastar प्लास्टर پلستر پلاسٹر
lintel लिंटर लिंटल لینٹر
hut huts jhopdi jhonpri jhopri झोपड़ी झोपड़ियां झोंपड़ी جھونپڑی جھونپڑیاں kutiya jhonpra झोंपड़ा कुटिया جھونپڑا
kutcha kuccha kacha kaccha kachcha कच्चा कच्चे कच्ची کچا کچے کچی
pucca pukka pakka pakke pukhta पक्का पक्के पक्की پکا پختہ
mason masons rajmistri raajmistri राजमिस्त्री राजगीर راجمستری معمار معماروں bricklayer मिस्त्री مستری
carpenter carpenters carpentry barhai tarkhan बढ़ई بڑھئی ترکھان نجار barhayi
plumber plumbers plumbing palambar प्लंबर پلمبر
electrician electricians bijlimistri इलेक्ट्रीशियन الیکٹریشن بجلیمستری
engineer engineers engineering abhiyanta injiniyar muhandis इंजीनियर इंजीनियरों अभियंता انجینئر انجینئروں مہندس
architect architects vastukar वास्तुकार آرکیٹیکٹ
apartment apartments flats अपार्टमेंट फ्लैट اپارٹمنٹ فلیٹ
demolition demolish demolished dhwast inhidam dhaya ध्वस्त ध्वस्तीकरण ढहाया انہدام منہدم مسمار
dilapidated crumbling jarjar जर्जर خستہحال بوسیدہ
drain drains drainage nali naliyan nikasinala नाली नालियां नालियों نالی نالیاں نالیوں naali सीवेज
sewer sewerage sewage seevar सीवर सीवरेज سیوریج سیور
garbage trash rubbish kooda kuda kachra koora कूड़ा कूड़े कचरा कचरे کوڑا کچرا کچرے کوڑے dump kura
dustbin dustbins kudadan koodadan कूड़ेदान कूड़ादान کوڑادان کوڑےدان
sweeper sweepers safaikarmi safaikaramchari सफाईकर्मी सफाईकर्मियों خاکروب خاکروبوں جاروبکش jamadar जमादार جمعدار صفائیکرمچاری
pothole potholes gaddha gaddhe khadda khadde गड्ढा गड्ढे गड्ढों گڑھا گڑھے گڑھوں
lane lanes street streets gully gullies गली गलियां गलियों گلی گلیاں گلیوں کوچہ
footpath pavement sidewalk futpath फुटपाथ فٹپاتھ
tunnel tunnels surang सुरंग सुरंगें सुरंगों سرنگ سرنگیں سرنگوں ٹنل
crossing intersection chowk chauraha chaurasta चौराहा चौराहे चौक چوک چوراہا چوراہے
parking parkin पार्किंग پارکنگ
traffic yatayat trafik यातायात ट्रैफिक ٹریفک آمدورفت yaatayat
transport transportation transporter parivahan paribahan परिवहन ट्रांसपोर्ट ٹرانسپورٹ نقلوحمل
truck trucks lorry trak ट्रक ट्रकों ٹرک ٹرکوں
tractor tractors trektar ट्रैक्टर ट्रैक्टरों ٹریکٹر ٹریکٹروں traktar
motorcycle motorcycles motorbike bike bikes motarsaikil मोटरसाइकिल बाइक موٹرسائیکل موٹرسائیکلیں
scooter scooters scooty skutar स्कूटर स्कूटी اسکوٹر اسکوٹی
car cars motorcar कारें कारों کاریں کاروں
taxi taxis cab cabs teksi टैक्सी टैक्सियां ٹیکسی ٹیکسیاں taiksi
rickshaw rickshaws autorickshaw riksha rikshaw रिक्शा ऑटोरिक्शा رکشا رکشہ آٹورکشا رکشے
ambulance ambulances embulance एम्बुलेंस एंबुलेंस ایمبولینس
aeroplane airplane aircraft hawaijahaz vimaan विमान विमानों हवाईजहाज طیارہ طیارے ہوائیجہاز viman
flight flights udaan उड़ान उड़ानें उड़ानों پرواز پروازیں پروازوں
boat boats shikara kishti kashti naav नाव नावें किश्ती शिकारा کشتی کشتیاں کشتیوں شکارا ferry नौका कश्ती ناؤ
helmet helmets hailmet हेलमेट ہیلمٹ ہیلمیٹ
seatbelt seatbelts सीटबेल्ट سیٹبیلٹ
speed speeding raftar raftaar रफ्तार गति رفتار تیزرفتاری
conductor conductors kandaktar परिचालक कंडक्टर کنڈکٹر
pollution polluted pollutant pollutants pradushan pradooshan aloodgi प्रदूषण प्रदूषित آلودگی آلودہ aaloodgi
lentil lentils pulses daal दाल दालें दालों دال دالیں دالوں
wheel wheels pahiya pahiye पहिया पहिए पहिये پہیہ پہیے
tyre tyres tayar टायर टायरों ٹائر ٹائروں
voltage voltej वोल्टेज وولٹیج
transformer transformers transfarmar ट्रांसफार्मर ट्रांसफॉर्मर ٹرانسفارمر ٹرانسفارمروں
outage outages blackout loadshedding bijlikatauti बिजलीकटौती लोडशेडिंग لوڈشیڈنگ بجلیکٹوتی loadsheding
generator generators janretar जनरेटर جنریٹر
battery batteries baitri बैटरी बैटरियां بیٹری بیٹریاں
wire wires cable cables taaren kebal तारें केबल تاریں کیبل
pole poles khamba khambe khambha खंभा खंभे खंभों खम्भा کھمبا کھمبے کھمبوں
bulb bulbs lamp lamps balb बल्ब बल्बों लैंप بلب بلبوں لیمپ
fan fans pankha pankhe पंखा पंखे پنکھا پنکھے
heater heaters hitar हीटर ہیٹر
inverter inverters invartar इन्वर्टर इनवर्टर انورٹر
pipe pipes pipeline pipelines paip पाइप पाइपलाइन پائپ پائپلائن paaip
tank tanks reservoir tanki tankiyan टंकी टंकियां टैंक ٹینک ٹنکی ٹنکیاں ٹینکی
tanker tankers टैंकर टैंकरों ٹینکر ٹینکروں
canal canals nahar nehar naharen नहर नहरें नहरों نہر نہریں نہروں
irrigation irrigate irrigated sinchai sichai abpashi aabpashi सिंचाई सिंचित آبپاشی سینچائی سیراب sinchaai
pond ponds talab taalab taalaab तालाब तालाबों تالاب تالابوں पोखर پوکھر
lake lakes jheel jhil jheelen झील झीलें झीलों جھیل جھیلیں جھیلوں
purified purify filter filters filtration shuddhikaran शुद्धिकरण फिल्टर فلٹر تصفیہآب
telecom telecommunication telecommunications doorsanchar dursanchar दूरसंचार टेलीकॉम ٹیلیکام مواصلات مواصلاتی
network networks netwark नेटवर्क نیٹورک netvark
signal signals signel सिग्नल सिगनल سگنل سگنلز
tower towers tawar टावर ٹاور ٹاورز taavar
recharge recharges recharged richarj रिचार्ज ریچارج
sim simcard सिमकार्ड सिम سمکارڈ سم
computer computers kampyutar कंप्यूटर कम्प्यूटर کمپیوٹر کمپیوٹروں کمپیوٹرز
laptop laptops lepatop लैपटॉप لیپٹاپ
printer printers printar प्रिंटर پرنٹر
camera cameras kaimra कैमरा कैमरे کیمرہ کیمرے کیمروں
television tv televisan tivi टीवी टेलीविजन दूरदर्शन ٹیوی ٹیلیویژن دوردرشن televizan
radio akashvani रेडियो आकाशवाणी ریڈیو radyo
newspaper newspapers akhbar akhbaar akhbarat अखबार अखबारों समाचारपत्र اخبار اخبارات اخباروں magazine akhbaron पत्रिका رسالہ
journalist journalists reporter reporters patrakar sahafi patrakaron पत्रकार पत्रकारों पत्रकारिता صحافی صحافیوں صحافت journalism सहाफी نامہنگار
advertisement advertisements advert adverts vigyapan ishtihar ishtehar विज्ञापन विज्ञापनों इश्तहार اشتہار اشتہارات اشتہاروں
download downloaded downloading downloads daunlod डाउनलोड ڈاؤنلوڈ
upload uploaded uploading uploads aplod अपलोड اپلوڈ
login signin लॉगिन लॉगइन لاگان
username userid yuzarnem यूजरनेम یوزرنیم
software saftveyar सॉफ्टवेयर سافٹویئر
hacker hackers hacking hacked haikar हैकर हैकिंग ہیکر ہیکنگ haiking हैक ہیکرز ہیک
cyber saibar cybercrime साइबर سائبر
email emails imel ईमेल ایمیل ایمیلز
whatsapp watsapp vatsap व्हाट्सएप वाट्सएप واٹسایپ واٹساپ watsap व्हाट्सऐप
facebook fesbuk फेसबुक فیسبک
screenshot screenshots skrinshat स्क्रीनशॉट اسکرینشاٹ
digital dijital डिजिटल ڈیجیٹل
technology technologies technical taknik takneek takneeki प्रौद्योगिकी तकनीक तकनीकी ٹیکنالوجی تکنیک تکنیکی taknologi टेक्नोलॉजी
data ankde aankde aankda आंकड़ा आंकड़े आंकड़ों डेटा ڈیٹا اعدادوشمار
electoral electorate nirvachan nirvachit निर्वाचन निर्वाचित निर्वाचक
constituency constituencies nirvachankshetra निर्वाचनक्षेत्र حلقہ حلقے حلقوں
booth booths matdankendra बूथ मतदानकेंद्र بوتھ پولنگبوتھ
canvassing prachar प्रचार چناوپرچار تشہیر تشہیری
manifesto manifestos ghoshnapatra manshur manshoor घोषणापत्र मंशूर منشور انتخابیمنشور
majority bahumat aksariyat aksariat बहुमत बहुसंख्यक اکثریت اکثریتی
opposition vipaksh hizbeikhtilaf विपक्ष विपक्षी حزباختلاف اپوزیشن
alliance coalition gathbandhan गठबंधन महागठबंधन اتحادی
politics political politician politicians rajniti rajneeti siyasat siyasi राजनीति राजनीतिक राजनेता सियासत सियासी سیاست سیاسی سیاستدان سیاستدانوں
victory win winner winners jeet fateh जीत विजेता विजयी جیت فتح فاتح
defeat defeated shikast parajay पराजय शिकस्त شکست defeats haar haarna हार हारना हारे हारा ہارنا ہارے ہارا
delimitation parisiman pariseeman परिसीमन حلقہبندی
census janganana mardumshumari जनगणना मर्दुमशुमारी مردمشماری جنگننا jangadna
population abadi aabadi jansankhya आबादी जनसंख्या آبادی آبادیاں populations
enumeration enumerator enumerators pragnak प्रगणक प्रगणकों شمارکنندہ
literacy saksharta khwandgi साक्षरता साक्षर خواندگی خواندہ
employer employers niyokta aajir नियोक्ता नियोक्ताओं آجر آجرین
interview interviews saakshatkar sakshatkar intarviu साक्षात्कार इंटरव्यू انٹرویو
biodata bayodata बायोडाटा بایوڈاٹا کوائف
experience experienced anubhav tajurba tajruba अनुभव अनुभवी तजुर्बा تجربہ تجربات تجربہکار experiences tajriba تجربے
ability talent talented capable capability qabiliyat kabiliyat pratibha योग्यता क्षमता काबिलियत प्रतिभा قابلیت صلاحیت صلاحیتیں صلاحیتوں capacity able kshamta salahiyat क्षमताएं استعداد
merit toppers topper meritlist मेधा मेरिट मेधावी میرٹ ہونہار
syllabus curriculum pathyakram nisab nisaab पाठ्यक्रम पाठ्यचर्या نصاب نصابی निसाब
diploma diplomas डिप्लोमा ڈپلومہ ڈپلوما
graduate graduates graduation snatak graijuet स्नातक स्नातकों گریجویٹ گریجویشن
postgraduate snatakottar स्नातकोत्तर پوسٹگریجویٹ
internship interns apprentice apprentices apprenticeship prashikshu shagird प्रशिक्षु इंटर्नशिप शागिर्द اپرنٹس انٹرنشپ شاگرد شاگردوں
hostel hostels chhatravas hastal छात्रावास छात्रावासों हॉस्टल ہاسٹل دارالاقامہ chatravas होस्टल ہوسٹل
library libraries pustakalaya pustakalay kutubkhana लाइब्रेरी पुस्तकालय لائبریری کتبخانہ पुस्तकालयों
questionpaper prashnapatra paperleak प्रश्नपत्र سوالنامہ پرچہ پرچے
marksheet ankpatra anktalika अंकपत्र अंकतालिका مارکس مارکشیٹ
absent absentee absenteeism anupasthit ghairhazir gairhazir अनुपस्थित अनुपस्थिति गैरहाजिर غیرحاضر غیرحاضری
headmaster pradhanacharya hedmaster प्रधानाचार्य प्रधानाध्यापक ہیڈماسٹر پرنسپل صدرمدرس headmistress pradhanadhyapak प्राचार्य
professor professors lecturer lecturers profesar प्रोफेसर प्राध्यापक व्याख्याता پروفیسر لیکچرر
research researcher researchers anusandhan shodh अनुसंधान शोध शोधकर्ता محقق محققین tahqeeq تحقیق
scientist scientists vaigyanik saainsdan वैज्ञानिक वैज्ञानिकों سائنسدان سائنسدانوں
science vigyan vigyaan saains विज्ञान سائنس سائنسی scientific साइंस
contractual samvida sanvida thekakarmi संविदा संविदाकर्मी عارضیملازم
overtime ovartaim ओवरटाइम اوورٹائم
bonus bonas बोनस بونس
gratuity grachuti उपदान ग्रेच्युटी گریجویٹی
increment increments vetanvriddhi वेतनवृद्धि انکریمنٹ تنخواہاضافہ
dearness mehngaibhatta महंगाईभत्ता مہنگائیالاؤنس
entrepreneur entrepreneurs entrepreneurship startup startups udyami udyamita उद्यमी उद्यमिता उद्यमियों स्टार्टअप کاروباریشخص اسٹارٹاپ
selfemployed selfemployment swarozgar swarojgar khudrozgar स्वरोजगार خودروزگار خودروزگاری
factory factories karkhana kaarkhana karkhane कारखाना कारखाने कारखानों फैक्ट्री کارخانہ کارخانے کارخانوں فیکٹری mill mills فیکٹریاں
company companies kampani kampni कंपनी कम्पनी कंपनियां कंपनियों کمپنی کمپنیاں کمپنیوں firm firms
soil soils mitti मिट्टी मृदा مٹی mud clay matti mittee कीचड़ کیچڑ گارا
plough ploughing jutai jotna जुताई जोतना جوتائی ploughed plow जोतने जोता جوتنا جتائی
sapling saplings seedling seedlings paudha paudhe पौधा पौधे पौधों पौध پودا پودے پودوں
tree trees darakht perh पेड़ पेड़ों वृक्ष दरख्त درخت درختوں پیڑ ped pedon vriksh वृक्षों پیڑوں اشجار
plantation afforestation vriksharopan paudharopan shajarkari वृक्षारोपण पौधारोपण شجرکاری
flower flowers phool phoolon phul फूल फूलों पुष्प پھول پھولوں floral
leaf पत्ता पत्ते पत्तियां पत्तों پتوں پتیاں leaves pattiyan पत्ती पत्तियों
grass grasses ghaas घास گھاس ghas
fodder chaara चारा चारे چارہ چارے
pasture grazing charagah chargah चारागाह चरागाह چراگاہ چراگاہیں
cow cows gaay gaaye गाय गायें गायों गौ گائے گائیں گایوں
buffalo buffaloes bhains bhainsen bhens भैंस भैंसें भैंसों بھینس بھینسیں بھینسوں bhainson
bull bulls ox oxen बैल बैलों सांड بیلوں سانڈ bullock
calf calves bachhda bachhra बछड़ा बछड़े بچھڑا بچھڑے
horse horses ghoda ghora ghode pony ponies घोड़ा घोड़े घोड़ों گھوڑا گھوڑے گھوڑوں
donkey donkeys mule mules gadha khachar khachchar गधा गधे खच्चर گدھا گدھے خچر gadhe
camel camels oont unt ऊंट ऊंटों اونٹ اونٹوں
dog dogs kutta kutte kutton कुत्ता कुत्ते कुत्तों کتا کتے کتوں puppy
monkey monkeys बंदर बंदरों بندر بندروں bandar bandaron
bird birds chidiya chiriya parinda parinde पक्षी पक्षियों चिड़िया परिंदा پرندہ پرندے پرندوں چڑیا pakshi परिंदे
poultry murgipalan murghipalan मुर्गीपालन पोल्ट्री پولٹری مرغبانی
dairy dairies डेयरी ڈیری gaushala dugdh दुग्ध
beekeeping beekeeper apiary apiculture madhumakkhi madhumakhi मधुमक्खी मधुमक्खियां मधुमक्खीपालन شہدکیمکھی مگسبانی
fishery fisheries fisherman fishermen machhuara machhera matsya मत्स्य मछुआरा मछुआरे मछुआरों मत्स्यपालन ماہیگیر ماہیگیری ماہیپروری مچھیرا مچھیرے
shepherd shepherds herder herders gadariya charwaha chopan चरवाहा चरवाहे गड़रिया چرواہا چرواہے گڈریا
nomad nomads nomadic khanabadosh bakarwal ghumantu खानाबदोश घुमंतू बकरवाल خانہبدوش بکروال
veterinary veterinarian pashuchikitsa pashuchikitsak salotri पशुचिकित्सा पशुचिकित्सक ویٹرنری سلوتری بیطار مویشیڈاکٹر وٹرنری
pesticide pesticides insecticide insecticides keetnashak kitnashak कीटनाशक कीटनाशकों کیڑےمار جراثیمکش کیڑےماردوا
insect insects pest pests keeda keede keera कीड़ा कीड़े कीट कीटों کیڑا کیڑے کیڑوں حشرات worm worms कीड़ों
urea yuriya यूरिया یوریا
compost vermicompost kampost कंपोस्ट कम्पोस्ट کمپوسٹ
organic jaivik naamyati जैविक نامیاتی آرگینک
greenhouse polyhouse polyhouses grinhaus ग्रीनहाउस पॉलीहाउस گرینہاؤس پولیہاؤس
sugarcane ganna ganne गन्ना गन्ने گنے گنا
cotton kapas kapaas कपास کپاس روئی rui रुई
jute patsan जूट पटसन پٹسن جوٹ
rubber rabad rabar रबड़ रबर ربڑ ربر
tobacco tambaku tambakoo तंबाकू तम्बाकू تمباکو smoking cigarette cigarettes tambakhu धूम्रपान सिगरेट बीड़ी سگریٹ بیڑی
thresher threshers thresing थ्रेशर تھریشر
sprayer sprayers spray sprayed chhidkav chhirkao छिड़काव स्प्रे چھڑکاؤ اسپرے سپرے
pump pumps handpump handpumps पंप पम्प हैंडपंप پمپ ہینڈپمپ
tubewell tubewells borewell borewells nalkoop ट्यूबवेल नलकूप बोरवेल ٹیوبویل بورویل
wells kuan kuaan kuen कुआं कुएं कुओं کنواں کنویں کنوؤں
dams baandh बांध बांधों ڈیم ڈیموں
potable drinkable peyjal पेयजल پینےکاپانی آبنوشی
waterfall waterfalls jharna झरना झरने آبشار جھرنا
votecounting matganana matgana मतगणना ووٹشماری رائےشماری
degree digri upadhi upaadhi डिग्री डिग्रियां उपाधि ڈگری ڈگریاں ڈگریوں
farmland khet kheton खेत खेतों کھیت کھیتوں
silk silks silkworm sericulture resham reshmi रेशम रेशमी रेशमकीट ریشم ریشمی ابریشم
leopard leopards tendua tenduaa tendue तेंदुआ तेंदुए تیندوا تیندوے
drought droughts sookha khushksali सूखा सूखाग्रस्त خشکسالی सुखाड़
famine famines qahat अकाल दुर्भिक्ष قحط قحطسالی
hailstorm hail hailstorms olavrishti zhalabari ओलावृष्टि ओले ژالہباری اولے اولہباری
storm storms tempest toofan tufan aandhi तूफान तूफानी आंधी طوفان طوفانی آندھی
cyclone cyclones chakravat chakrawat चक्रवात चक्रवाती چکروات گردابی
lightning thunder thunderstorm bijligirna vajrapat वज्रपात آسمانیبجلی گرجچمک aakashiya
cloudburst cloudbursts badalphatna बादलफटना بادلپھٹنا
landslide landslides mudslide bhuskhalan bhooskhalan भूस्खलन تودہگرنا زمینکھسکنا تودے لینڈسلائڈ
avalanche avalanches himskhalan barfanitoda हिमस्खलन برفانیتودہ برفانیتودے
glacier glaciers himnad galeshiyar ग्लेशियर हिमनद گلیشیئر گلیشیر
fog mist kohra कोहरा कोहरे कुहासा دھند کہرا کہرہ foggy kohraa dhund धुंध کہرے
wind winds air हवा हवाएं हवाओं ہوائیں ہواؤں windy hawa hawaen वायु
heatwave heatwaves garmlehar ग्रीष्मलहर گرمیکیلہر heatstroke
coldwave sheetlahar shitlahar शीतलहर सर्दलहर سردیکیلہر شدیدسردی سردلہر
waterlogged waterlogging jalbharav jaljamav जलभराव जलजमाव پانیبھرنا جلبھراؤ
drowned drown drowning doobna dubna doob डूबना डूब डूबकर डूबने ڈوبنا ڈوب ڈوبنے غرقاب
debris rubble malba malbe मलबा मलबे ملبہ ملبے
firefighter firefighters firebrigade damkal दमकल अग्निशमन دمکل فائربریگیڈ فائرسروس
evacuate evacuated evacuation nishkraman inkhila इनखिला انخلا انخلاء
displacement visthapan naqalmakani विस्थापन بےدخلشدہ نقلمکانی
epidemic pandemic epidemics mahamari waba vaba महामारी महामारियां वबा وبا وبائی وبائیں outbreak
destroyed destroy destruction devastation tabah tabahi barbad barbadi तबाह तबाही बर्बाद बर्बादी नष्ट विनाश تباہ تباہی برباد بربادی
damaged damage damages kshatigrast kshati क्षति क्षतिग्रस्त نقصانزدہ متضرر
preparedness taiyariyan taiyari tayyari तैयारी तैयारियां तैयारियों تیاری تیاریاں تیاریوں
climate jalvayu jalwayu जलवायु آبوہوا موسمیاتی
environment environmental paryavaran paryawaran maholiyat पर्यावरण पर्यावरणीय ماحولیات ماحولیاتی ماحول mahaul mahol वातावरण माहौल
plastic plastics polythene polythin palastik प्लास्टिक पॉलिथीन پلاسٹک پولیتھین plastik
smoke smoky dhuan dhuaan धुआं धुएं धुआँ دھواں دھوئیں fumes
dust dusty dhool dhul धूल دھول
noise noisy shorgul शोर शोरगुल شور شوروغل
wildlife vanyajeev vanyajiv jangalijanwar वन्यजीव वन्यजीवों جنگلیحیات جنگلیجانور
mining miner miners khanan खनन खनिक کانکنی معدنیات quarry खदान
mineral minerals khanij खनिज खनिजों معدنی
recycle recycling recycled punarchakran पुनर्चक्रण ریسائیکل ریسائیکلنگ
conservation conserve sanrakshan संरक्षण
mountain mountains hill hills hilly pahad pahar pahaar पहाड़ पहाड़ों पर्वत पहाड़ी پہاڑ پہاڑوں پہاڑی کوہ pahadi parvat پہاڑیاں
desert registan marusthal रेगिस्तान मरुस्थल ریگستان صحرا
sea ocean seas samudra samundar samandar समुद्र समंदर समुद्री سمندر سمندری بحر सागर
island islands dweep jazira jazeera द्वीप द्वीपों जजीरा جزیرہ جزیرے جزائر جزیروں
north northern shumal uttari उत्तरी शुमाली شمال شمالی shimal
south southern dakshin dakshini janoob दक्षिण दक्षिणी جنوب جنوبی junub
east eastern purvi mashriq पूर्वी मशरिक مشرق مشرقی poorvi पूरब پورب
west western pashchim pashchimi पश्चिम पश्चिमी مغربی maghrib paschim पच्छिम مغرب پچھم
pottery potter potters kumhar kumhaar kumbhar कुम्हार कुम्हारों کمہار کمہاروں کوزہگر
blacksmith blacksmiths lohar luhar lohaar लोहार लुहार लोहारों لوہار لوہاروں آہنگر
goldsmith goldsmiths sunar jeweller jewellers sunaar सुनार सुनारों जौहरी سنار سناروں زرگر جوہری
jewellery jewelry ornament ornaments zewar zevar zewarat jewar गहना गहने जेवर आभूषण زیور زیورات گہنے zever जेवरात
cobbler cobblers mochi मोची मोचियों موچی موچیوں
shoe shoes footwear joota joote juta जूता जूते जूतों جوتا جوتے جوتوں sandal chappal चप्पल چپل جوتی
barber barbers hajjam हज्जाम حجام حجاموں
tailor tailors tailoring darzi darji darzee दर्जी दर्जियों درزی درزیوں خیاط
sewing stitching stitch silai silaai सिलाई سلائی
washerman washermen dhobi धोबी धोबियों دھوبی دھوبیوں
sculptor sculptors sculpture moortikar murtikar मूर्तिकार मूर्तिकारों مجسمہساز سنگتراش
toy toymaker toys khilauna khilaune khilona खिलौना खिलौने खिलौनों کھلونا کھلونے کھلونوں
basket baskets tokri tokriyan tokra टोकरी टोकरियां टोकरा ٹوکری ٹوکریاں ٹوکرا
willow wicker विलो बेंत ویلو بید
bamboo bamboos baans बांस बांसों بانس بانسوں
leather chamda chamra चमड़ा चमड़े چمڑا چمڑے چرم leathers
steel loha lohe faulad लोहा लोहे इस्पात फौलाद لوہا لوہے فولاد اسٹیل ispat स्टील سٹیل
copper taamba tamba तांबा तांबे ताम्र تانبا تانبے
brass peetal pital पीतल پیتل
glass kaanch sheesha कांच शीशा शीशे کانچ شیشہ شیشے glasses gilas गिलास گلاس
aluminium aluminum elumunium एल्युमिनियम एल्यूमीनियम ایلومینیم
dye dyes dyeing dyer rangrez rangsaazi रंगरेज रंगसाज رنگریز رنگساز
needle needles sooi suiyan सुई सुइयां سوئی سوئیاں सूई
hammer hammers hathauda hathaura हथौड़ा हथौड़े ہتھوڑا ہتھوڑے
axe axes kulhadi kulhari कुल्हाड़ी کلہاڑی
sickle sickles daranti hansiya दरांती हंसिया درانتی
spade spades shovel shovels phawda phavda belcha फावड़ा फावड़े बेलचा پھاوڑا بیلچہ
handsaw आरी آری
knife knives chaku chaqu chaaku चाकू छुरी چاقو چھری chhuri
ladder ladders सीढ़ी सीढ़ियां سیڑھی سیڑھیاں
rope ropes rassi rassiyan रस्सी रस्सियां رسی رسیاں رسیوں
lock locks taala ताला ताले تالا تالے قفل locked padlock tala
kiln kilns eentbhatta bhatti भट्ठा भट्टी भट्ठे भट्टे بھٹی بھٹیاں
shirt shirts kameez qameez qamiz कमीज कमीजें قمیض قمیص qamis कुर्ता कुर्ते
saree sari sarees saris साड़ी साड़ियां ساڑی ساڑھی ساڑیاں ساڑھیاں
pheran phiran फेरन फिरन فرن پھیرن
bag bags thaila thaile jhola थैला थैले झोला تھیلا تھیلے بیگ थैली تھیلی
furniture farnichar फर्नीचर فرنیچر furnishing
chair chairs kursi kursiyan कुर्सी कुर्सियां کرسی کرسیاں کرسیوں
wholesale wholesaler wholesalers thok thokvikreta thauk थोक थोकविक्रेता تھوک تھوکفروش
retail retailer retailers khudra khurda parchoon खुदरा परचून फुटकर خردہ خردہفروش پرچون
customer customers client clients grahak gahak ग्राहक ग्राहकों गाहक गाहकों گاہک گاہکوں خریدار خریداروں
vendor vendors hawker hawkers rehri rehdi theladar rehriwala रेहड़ी ठेला ठेलेवाला फेरीवाला ریہڑی ٹھیلا پھیریوالا چھاپڑیفروش thela ठेले ठेलेवाले पटरीवाले ریڑھی ٹھیلے خوانچہفروش چھابڑی
blackmarketing blackmarket kalabazari kaalabazari कालाबाजारी कालाबाज़ारी کالابازاری چوربازاری
invoice invoices bijak beejak इनवॉइस बीजक انوائس بیجک
import imports imported importer importers ayatit daramad aayatit आयात आयातित आयातक درآمد درآمدات درآمدی
parcel parcels courier couriers parsal पार्सल कूरियर پارسل کورئیر کوریئر
postoffice postal postman postmen daakghar dakghar daakiya dakiya डाकघर डाकिया डाक ڈاکخانہ ڈاکیا ڈاک ڈاکگھر
cargo freight malbhada dhulai ढुलाई मालभाड़ा ڈھلائی مالبرداری
harbour harbor bandargah bandargaah बंदरगाह बन्दरगाह بندرگاہ بندرگاہیں
packing packaging packed paiking packet packets पैकिंग पैकेट पैकेजिंग پیکنگ پیکٹ پیکیجنگ
label labels labelling lebal लेबल लेबलिंग لیبل
warranty waranti वारंटी وارنٹی
bargain bargaining molbhav molbhaav moltol मोलभाव मोलतोल مولتول سودےبازی بھاؤتاؤ
competition compete competitor competitors competitive pratiyogita muqabla mukabla pratispardha प्रतियोगिता प्रतिस्पर्धा मुकाबला مقابلہ مقابلے مسابقت مسابقتی
monopoly ekadhikar ijaradari एकाधिकार इजारादारी اجارہداری
boycott boycotted bahishkar bahishkaar baikat बहिष्कार बायकॉट بائیکاٹ مقاطعہ
manufacture manufacturer manufacturers manufacturing vinirman विनिर्माण विनिर्माता मैन्युफैक्चरिंग مینوفیکچرنگ صنعتکار صنعتکاروں
middleman middlemen bichauliya bicholiya bichaulia बिचौलिया बिचौलिए बिचौलियों بچولیا بچولیے آڑھتی
headscarf headscarves dupatta orhni दुपट्टा ओढ़नी دوپٹہ اوڑھنی
veil burqa burka naqab hijab बुर्का नकाब हिजाब برقعہ نقاب حجاب
hat hats topi topiyan टोपी टोपियां ٹوپی ٹوپیاں turban pagri pagdi पगड़ी پگڑی دستار
cot cots charpai palang चारपाई पलंग खाट چارپائی پلنگ
garment garments dress dresses libas poshak परिधान लिबास पोशाक لباس ملبوسات پوشاک
knitting knit knitted bunai bunaai बुनाई बुनना
dollar dollars dalar डॉलर ڈالر ڈالروں
`;
