/** More of what people do, qualities, numbers and time, body, weather, animals. One meaning per line, as in `../dictionary.ts`. */
export const DAILY_LIFE = `
see sees seen seeing dekhna dekhne dekha dekho dekhen देखना देखने देखा देखी देखे देखें देखते देखकर دیکھنا دیکھنے دیکھا دیکھی دیکھے دیکھیں دیکھتے دیکھکر
hide hides hidden hiding conceal chhupana chupana chhipana chhupaya छिपाना छुपाना छिपाया छुपाया छिपाने छुपाने गुप्त چھپانا چھپایا چھپانے چھپاکر پوشیدہ مخفی
lift lifted lifting lifts uthana uthaya uthane उठाना उठाने उठाया उठाई उठाए उठाएं اٹھانا اٹھانے اٹھایا اٹھائی اٹھائے اٹھائیں
chef bavarchi रसोइये باورچیوں رسوئیا
feed feeds fed feeding khilana khilaya khilane खिलाना खिलाने खिलाया खिलाएं کھلانا کھلانے کھلایا کھلائیں
pull pulls pulled pulling drag kheenchna khinchna kheencha खींचना खींचने खींचा खींची खींच کھینچنا کھینچنے کھینچا کھینچی کھینچ
push pushes pushed pushing shove dhakka dhakelna धक्का धक्के धकेलना धकेला دھکا دھکے دھکیلنا دھکیلا
throw throws threw thrown throwing phenkna fenkna phenka feka फेंकना फेंकने फेंका फेंकी फेंके پھینکنا پھینکنے پھینکا پھینکی پھینک
touch touches touched touching chhuna chhoona छूना छूने छुआ छुए چھونا چھونے چھوا چھوئے
run runs ran running daurna daudna dauda दौड़ना दौड़ने दौड़ा दौड़ी दौड़ते دوڑنا دوڑنے دوڑا دوڑی دوڑتے
flee flees fled escape escaped escaping absconding bhagna bhaga bhaag faraar भागना भागने भागा भागी भागे फरार بھاگنا بھاگنے بھاگا بھاگی بھاگے فرار مفرور
sit sits sitting seated baithna baitha baithe बैठना बैठने बैठा बैठी बैठे बैठें بیٹھنا بیٹھنے بیٹھا بیٹھی بیٹھے بیٹھیں
stand stands stood standing khada kharhe khade खड़ा खड़ी खड़े کھڑا کھڑی کھڑے
sleep sleeps slept sleeping asleep neend nind नींद सोया सोई सोते نیند سویا سوتے
wake wakes woke waking awake jagna jaagna jagana जागना जागने जागा जगाना जगाया جاگنا جاگنے جاگا جگانا جگایا بیدار
cry cries cried crying weep weeping wept rona roya roye रोना रोने रोया रोई रोते رونا رونے رویا روتے
laugh laughs laughed laughing laughter hansna hasna hansi हंसना हंसने हंसा हंसी हंसते ہنسنا ہنسنے ہنسا ہنسی ہنستے
smile smiles smiled smiling muskurana muskaan muskurahat मुस्कान मुस्कुराना मुस्कुराहट मुस्कुराया مسکان مسکرانا مسکراہٹ مسکرایا
sing sings sang sung singing singer singers gaana gayak gaayak गाना गाने गायक गायिका गीत गीतों گانا گانے گلوکار گلوکارہ گیت گیتوں
music musical musician musicians sangeet mausiqi mosiqi संगीत मौसीकी संगीतकार موسیقی موسیقار سنگیت
dance dances danced dancing dancer naach nritya raqs नाच नाचना नाचने नृत्य ناچ ناچنا ناچنے رقص
play plays played playing player players khelna khela khiladi khilari खेलना खेलने खेला खेले खिलाड़ी खिलाड़ियों کھیلنا کھیلنے کھیلا کھیلے کھلاڑی کھلاڑیوں
sport sports game games khel khelkud khelkood खेल खेलों खेलकूद क्रीड़ा کھیل کھیلوں کھیلکود
swim swims swam swimming swimmer tairna tairaki तैरना तैरने तैराकी تیرنا تیرنے تیراکی
climb climbs climbed climbing chadhna charhna chadha चढ़ना चढ़ने चढ़ा चढ़ी चढ़ाई چڑھنا چڑھنے چڑھا چڑھی چڑھائی
jump jumps jumped jumping koodna kudna कूदना कूदने कूदा छलांग کودنا کودنے کودا چھلانگ
fall falls fell fallen falling girna gira girne गिरना गिरने गिरा गिरी गिरे گرنا گرنے گرا گری گرے
drink drinks drank drinking peena piya पीना पीने पिया پینا پینے پیا مشروب مشروبات
wash washes washed washing dhona dhulana dhoya धोना धोने धोया धोएं धुलाई دھونا دھونے دھویا دھلائی
bathe bathed bathing bath nahana nahaana snan नहाना नहाने नहाया स्नान نہانا نہانے نہایا غسل
sew sews sewed sewn silna सिलना सिलने सिला سلنا سلے خیاطی
dig digs dug digging khodna khoda khudai खोदना खोदने खोदा खुदाई کھودنا کھودنے کھودا کھدائی
bury buries buried burial dafan dafn dafnana दफन दफनाना दफनाया دفن دفنانا دفنایا تدفین
bullet bullets gunfire shooting golibari गोलीबारी فائرنگ
obey obeyed obedience itaat farmabardari आज्ञाकारी पालन اطاعت فرمانبرداری تعمیل
quarrel quarrels quarrelled fight fights fought fighting larai ladai झगड़ों लड़ाई लड़ना लड़ने جھگڑوں لڑائی لڑنا لڑنے
speak speaks spoke spoken speaking bolna bola bole bolne बोलना बोलने बोला बोले बोलते بولنا بولنے بولا بولے بولتے
think thinks thought thinking sochna socha sochne soch सोचना सोचने सोचा सोचते सोच سوچنا سوچنے سوچا سوچتے سوچ
remember remembers remembered remembering memory yaad yaadein याद यादें यादों स्मृति یاد یادیں یادوں یادداشت
forget forgets forgot forgotten forgetting bhoolna bhulna bhool भूलना भूलने भूला भूल بھولنا بھولنے بھولا بھول
hope hopes hoped hoping ummeed ummid उम्मीद उम्मीदें उम्मीदों امید امیدیں امیدوں توقع
wish wishes wished desire desires khwahish ichchha ichha इच्छा इच्छाएं ख्वाहिश خواہش خواہشات خواہشمند
dream dreams khwab khwaab sapna sapne सपना सपने सपनों ख्वाब خواب خوابوں سپنا سپنے
win wins won winning jeetna jeeta जीतना जीता जीते विजय جیتنا جیتا جیتے
compete competed competitions contest मुकाबले प्रतियोगिताएं स्पर्धा مقابلوں
measured measuring naapna napna नापना मापना ناپنا
publish published publishes publication publisher prakashit prakashan shaya प्रकाशित प्रकाशन प्रकाशक शाया شائع اشاعت ناشر
broadcast broadcasts transmission prasaran nashriyat प्रसारण प्रसारित نشر نشریات نشریہ
welcome welcomed swagat istiqbal khushamdeed स्वागत इस्तकबाल خوشآمدید استقبال خیرمقدم
greet greeting greetings salaam salam namaste namaskar नमस्ते नमस्कार सलाम अभिवादन سلام نمستے نمسکار آداب
thank thanks thanked thankful grateful gratitude shukriya shukria dhanyavad dhanyawad आभार आभारी धन्यवाद शुक्रिया شکریہ ممنون مشکور تشکر
apologise apologize apology sorry apologies mafi maazrat kshama क्षमा معذرت
praise praised appreciate appreciated appreciation tareef taareef prashansa प्रशंसा तारीफ सराहना सराहा تعریف تعریفیں ستائش سراہا
criticise criticised criticize criticized criticism tanqeed alochana aalochana आलोचना आलोचक तनकीद تنقید نکتہچینی
insult insulted insulting humiliation humiliated tauheen beizzati apman apmaan अपमान अपमानित बेइज्जती तौहीन توہین بےعزتی تذلیل
bail zamanti zamanatnama जमानती जमानतनामा ضمانتنامہ
hurry hurried haste jaldi jaldbaazi jald जल्दी जल्द जल्दबाजी शीघ्र جلدی جلد جلدبازی عجلت
mix mixes mixed mixing mixture milana milaya मिलाना मिलाने मिलाया मिश्रण मिश्रित ملانا ملانے ملایا آمیزہ مخلوط
fill fills filled filling bharna bhara bharne bharen भरना भरने भरा भरी भरे भरें بھرنا بھرنے بھرا بھری بھرے بھریں
empty रिक्त
boil boils boiled boiling ubalna ubaalna ubla उबालना उबालने उबाला उबला उबले ابالنا ابالنے ابالا ابلا ابلے
grind grinds grinding peesna pisna पीसना पीसने पीसा पिसाई پیسنا پیسنے پسائی
freeze frozen freezing जमने जमे جمنے منجمد
melt melts melted melting pighalna pighla पिघलना पिघलने पिघला पिघले پگھلنا پگھلنے پگھلا پگھلے
dry dries dried drying sukha sukhana sookhi सूखी सूखे सुखाना خشک سوکھا سوکھی سوکھے
wet soaked geela gila bheega गीला गीली गीले भीगा भीगी گیلا گیلی گیلے بھیگا بھیگی
tie tied tying bind baandhna bandhna bandha बांधना बांधने बांधा बांधी बंधा باندھنا باندھنے باندھا باندھی بندھا
wrap wrapped wrapping lapetna lapeta लपेटना लपेटने लपेटा लपेटे لپیٹنا لپیٹنے لپیٹا لپیٹے
load loaded loading loads bojh bojha बोझ लादना लादा بوجھ لادنا لادا
stored storing जखीरा
decorate decorated decoration sajana sajaya sajawat सजाना सजाया सजावट سجانا سجایا سجاوٹ آرائش
draw draws drew drawn drawing chitra chitrakari चित्र चित्रों चित्रकारी चित्रकार مصوری مصور
invent invented invention ijad eejad avishkar आविष्कार ईजाद ایجاد ایجادات
discover discovered discovery daryaft दरयाफ्त دریافت
obstruct obstructed obstruction obstacle obstacles rukawat rukavat बाधा बाधाएं रुकावट अड़चन رکاوٹ رکاوٹیں رکاوٹوں
follow follows followed following pairvi anusaran पैरवी अनुसरण پیروی
express expressed expression izhar abhivyakti इजहार अभिव्यक्ति اظہار
describe described description bayan byaan bayaan वर्णन बयान बयानों بیان بیانات
possess occupation काबिज
beautiful pretty beauty khoobsurat khubsurat sundar सुंदर सुन्दर सुंदरता खूबसूरत खूबसूरती خوبصورت خوبصورتی حسین
ugly badsurat badsoorat बदसूरत कुरूप بدصورت
heavy heavier bhaari bhari भारी بھاری
lightweight halka halki halke हल्का हल्की हल्के ہلکا ہلکی ہلکے
long longer longest length lamba lambi lambe lambai लंबा लंबी लंबे लम्बा लंबाई لمبا لمبی لمبے لمبائی طویل
tall taller height heights oonchai unchai ऊंचाई कद اونچائی بلندی قد
high higher highest ooncha uncha buland ऊंचा ऊंची ऊंचे उच्च बुलंद اونچا اونچی اونچے بلند اعلیٰ
low lower lowest neecha nicha neechi नीचा नीची निम्न نیچا نیچی پست ادنیٰ
wide wider width broad chauda chaura chaudai चौड़ा चौड़ी चौड़े चौड़ाई چوڑا چوڑی چوڑے چوڑائی عرض
narrow narrower sankra sankara संकरा संकरी संकीर्ण تنگ
deep deeper depth gehra gahra gehri gehrai गहरा गहरी गहरे गहराई گہرا گہری گہرے گہرائی
thick thicker thickness mota मोटा मोटी मोटे मोटाई موٹا موٹے موٹائی
thin thinner patla patli patle dubla पतला पतली पतले दुबला پتلا پتلی پتلے دبلا
round gol golakar गोल गोलाकार گول
straight seedha sidha seedhi sidhe सीधा सीधी सीधे سیدھا سیدھی سیدھے
crooked tedha terha tedhi टेढ़ा टेढ़ी टेढ़े ٹیڑھا ٹیڑھی ٹیڑھے
sharp sharper tez tej teekha तेज तीखा तीक्ष्ण تیز تیکھا تیکھی
slow slowly slower dheere dheera aahista धीरे धीमा धीमी धीमे आहिस्ता دھیرے دھیما دھیمی آہستہ
hot hotter garm garam garma गर्म गरम گرم
cold colder cool thanda thandi thand ठंडा ठंडी ठंडे ठंड ٹھنڈا ٹھنڈی ٹھنڈے ٹھنڈ
soft softer naram narm mulayam नरम मुलायम कोमल نرم ملائم
famous popular mashhoor mashhur prasiddh maqbool प्रसिद्ध मशहूर लोकप्रिय مشہور معروف مقبول شہرت
pure purity khalis shuddh shudh शुद्ध शुद्धता खालिस خالص
fresh taza taaza taazi ताजा ताजी ताजे تازہ
rotten stale spoiled basi सड़ा सड़ी सड़े बासी سڑا سڑی سڑے باسی
similar similarity similarly yaksaan yaksan समरूप एकसमान यकसां یکساں مشابہ مشابہت
opposite contrary reverse ulta ulte viprit उल्टा उलटा विपरीत الٹا الٹے برعکس
strange odd ajeeb ajib अजीब विचित्र عجیب انوکھا
wise wisdom clever intelligent aqalmand samajhdar akalmand अकलमंद समझदार बुद्धिमान चतुर عقلمند سمجھدار دانا دانشمند
stupid foolish fool bewakoof bewaqoof moorkh murkh मूर्ख बेवकूफ بےوقوف بیوقوف احمق
honest honesty imandar imaandar imandari ईमानदार ईमानदारी ایماندار ایمانداری دیانتدار دیانت
dishonest dishonesty beiman beimaan बेईमान बेईमानी بےایمان بےایمانی بددیانتی
brave bravery courage courageous bahadur bahaduri himmat साहस साहसी बहादुर बहादुरी हिम्मत वीरता بہادر بہادری ہمت دلیر جرات
lazy laziness sust susti kaamchor सुस्त सुस्ती आलस आलसी سست کاہل
hardworking mehnati mehnat mehnatkash parishram मेहनत मेहनती परिश्रम परिश्रमी محنتی محنتکش
busy masroof masruf vyast व्यस्त मसरूफ مصروف مصروفیت
tired fatigue exhausted thaka thakan thakawat थका थके थकान थकावट تھکا تھکے تھکن تھکاوٹ
visible clearly wazeh spasht स्पष्ट वाजेह واضح صریح
excess excessive zyada ziyada zyadati adhik अधिक ज्यादा अत्यधिक زیادہ زائد زیادتی
whole entire sampurn sampoorn samast tamam tamaam संपूर्ण सम्पूर्ण समस्त तमाम تمام سارا ساری سارے
quantity quantities volume miqdar matra मात्रा मात्राएं मिकदार مقدار
sixth chhata chhatha chhathi छठा छठी छठे چھٹا چھٹے
seventh saatwan saatva सातवां सातवीं सातवें ساتواں ساتویں
eighth aathwan aathva aathvi आठवां आठवीं आठवें آٹھواں آٹھویں
ninth nauwan nauvi नौवां नौवीं नवम نواں نویں
eleven gyarah gyaarah ग्यारह گیارہ
thirteen terah तेरह تیرہ
fourteen chaudah चौदह چودہ
sixteen solah सोलह سولہ
seventeen satrah सत्रह سترہ
eighteen atharah atthara attharah अठारह अट्ठारह اٹھارہ
nineteen unnis उन्नीस انیس
twentyfive pachees pachchees पच्चीस पचीस پچیس
million millions दसलाख ملین
billion billions ارب اربوں
dozen dozens darjan दर्जन दर्जनों درجن درجنوں
pair pairs jodi jori joda जोड़ी जोड़े جوڑی جوڑے
often frequently aksar अक्सर बारंबार اکثر
never hargiz हरगिज ہرگز
sometimes kabhikabhi कभीकभी کبھیکبھی
past maazi maazee अतीत भूतकाल माज़ी ماضی
recent recently lately haalhi halhi हालिया हालही حالیہ حالہی
moment moments lamha lamhe क्षण लम्हा लम्हे لمحہ لمحے لمحات
century centuries sadi sadiyan शताब्दी सदी सदियों صدی صدیوں صدیاں
era epoch zamana zamaana युग जमाने زمانہ زمانے
dawn sunrise fajr bhor सूर्योदय भोर سحر طلوع
noon afternoon midday dopahar dopehar दोपहर अपराह्न دوپہر سہپہر
midnight aadhiraat adhiraat आधीरात अर्धरात्रि آدھیرات نصفشب
muharram moharram मुहर्रम محرم
chaitra chait चैत्र चैत چیت
baisakh vaishakh baisakhi vaisakhi बैसाखी वैशाख بیساکھی بیساکھ
kartik कार्तिक कातिक کارتک
rightward dayen दायां दाएं दाहिना दाहिने دایاں دائیں
leftside leftward baayan बायां बाएं بایاں بائیں
middle darmiyan madhya मध्य दरमियान درمیان درمیانی وسط وسطی
front ahead samne saamne aage सामने आगे सम्मुख سامنے آگے
behind backside rear peeche pichhe piche पीछे پیچھے عقب
corner corners kona kone कोना कोने کونا کونے گوشہ
edge shore kinara kinare किनारा किनारे کنارہ کنارے ساحل
direction directions simt disha दिशा दिशाएं दिशाओं سمت سمتوں
twin twins judwa jurwan judwan जुड़वां जुड़वा جڑواں
ancestor ancestors forefathers poorvaj purvaj पूर्वज पूर्वजों पुरखे اجداد آباواجداد
mehr mahr dower मेहर
cough coughing khansi khaansi खांसी کھانسی
nausea flu influenza zukam zukaam nazla जुकाम सर्दीजुकाम नजला زکام نزلہ
swelling swollen inflammation sujan soojan सूजन سوجن ورم
malaria dengue malariya मलेरिया डेंगू ملیریا ڈینگو ڈینگی
leprosy kushtrog kodh कुष्ठ कुष्ठरोग कोढ़ کوڑھ جذام
polio poliyo पोलियो پولیو
hiv aids एड्स एचआईवी ایڈز
poison poisonous poisoned zeher zahar jahar जहर जहरीला विष विषैला زہر زہریلا زہریلی
allergy allergies एलर्जी الرجی
surgeon specialist specialists سرجن
mute dumb gunga goonga goongi गूंगा गूंगी गूंगे मूक گونگا گونگی گونگے
lame crippled langda langra apahij लंगड़ा लंगड़ी अपाहिज अपंग لنگڑا لنگڑی اپاہج
mad insane madness pagal paagal पागल पागलपन विक्षिप्त پاگل دیوانہ
exercise yoga vyayam warzish kasrat व्यायाम कसरत योग वर्जिश ورزش یوگا کسرت
virus viruses vishanu वायरस विषाणु وائرس
hair kesh केश बालों بالوں
face faces chehra chehre mukh चेहरा चेहरे چہرہ چہرے
nose naak nasika नाक ناک
ear ears kaan कान कानों کانوں
mouth munh muh मुंह منہ
tooth teeth dental daant danton दांत दांतों दंत دانت دانتوں
tongue jeebh jibh जीभ
throat neck gardan गर्दन कंठ گردن گلا
shoulder shoulders kandha kandhe कंधा कंधे कंधों کندھا کندھے کندھوں
finger fingers thumb ungli anguli उंगली उंगलियां अंगुली انگلی انگلیاں انگلیوں
knee knees ghutna ghutne घुटना घुटने घुटनों گھٹنا گھٹنے گھٹنوں
leg legs foot feet taang paon paanv pairon पैर पैरों पांव टांग टांगें پاؤں پیروں ٹانگ ٹانگیں
chest breast seena chhati chaati छाती स्तन سینہ چھاتی
stomach belly abdomen pait udar पेट उदर पेटदर्द پیٹ معدہ
bone bones fracture fractured haddi haddiyan हड्डी हड्डियां हड्डियों ہڈی ہڈیاں ہڈیوں
skin skins khaal tvacha twacha chamdi त्वचा चमड़ी खाल کھال چمڑی
brain brains dimag dimagh dimaag दिमाग मस्तिष्क دماغ ذہن
lung lungs phephda phephra फेफड़ा फेफड़े फेफड़ों پھیپھڑا پھیپھڑے پھیپھڑوں
liver jigar yakrit जिगर यकृत جگر
spine reedh kamar रीढ़ कमर پشت کمر
tears aansu ansu आंसू आंसुओं آنسو آنسوؤں
sweat sweating paseena pasina पसीना पसीने پسینہ پسینے
breath breathing breathe saans सांस सांसें سانس سانسیں
cloud clouds cloudy baadal बादल बादलों मेघ بادل بادلوں ابر
hail hailstones
sunlight sunshine suraj sooraj dhoop सूरज सूर्य धूप سورج دھوپ آفتاب
moon lunar chaand चांद चंद्रमा چاند ماہتاب
sky skies aasman asman aakash आसमान आकाश آسمان فلک
fountain
plant plants
elephant elephants hathi haathi हाथी हाथियों ہاتھی ہاتھیوں
lion lions tiger tigers sher शेर शेरों बाघ बाघों सिंह شیر شیروں
cat cats kitten billi billiyan बिल्ली बिल्लियां بلی بلیاں بلیوں
snake snakes snakebite saanp sanp सांप सांपों सर्प सर्पदंश سانپ سانپوں
rat rats mouse mice chuha chooha chuhe चूहा चूहे चूहों چوہا چوہے چوہوں
fisherman machuara mahigeer ماہیگیروں
bee madhu मधुमक्खियों मधु مدھومکھی
mosquito mosquitoes machhar machchar मच्छर मच्छरों مچھر مچھروں
pulses dalein दलहन
`;
