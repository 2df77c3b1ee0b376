/**
 * What a post is about, roughly: the remits of the departments that the desk serves, and the matters that people's groups are
 * full of and that no department of the desk answers for. Everyday words of each topic; a word may belong to one only.
 */
import { foldWord } from '../slots/folded-words.js';

export const TOPICS = ['benefit', 'money', 'state', 'safety', 'civic', 'trade', 'personal'] as const;

const WORDS: Readonly<Record<(typeof TOPICS)[number], string>> = {
  benefit: `scheme yojana pension ration beneficiary subsidy scholarship honorarium anganwadi panchayat aadhaar card certificate eligible wages mgnrega
    narega manrega awas toilet ujjwala ayushman artisan weaver widow disability maternity adoption helper recruitment vacancy vacancies bharti asami kist instalment muster
    योजना पेंशन राशन लाभार्थी सब्सिडी छात्रवृत्ति मानदेय आंगनवाड़ी पंचायत आधार कार्ड पात्र मजदूरी मनरेगा नरेगा आवास शौचालय उज्ज्वला आयुष्मान कारीगर बुनकर विधवा दिव्यांग गोद भर्ती किस्त
    اسکیم پنشن راشن مستحق سبسڈی وظیفہ اعزازیہ آنگنواڑی آنگن پنچایت آدھار کارڈ اہل مزدوری منریگا نریگا آواس بیت‌الخلا اجولا آیوشمان کاریگر بنکر بیوہ معذور گود بھرتی قسط`,
  money: `bank note notes coin rbi upi atm tax gst crypto fund funds budget interest loan account withdrawal demonetisation phonepe gpay paytm cash stamp bill price rate
    बैंक नोट सिक्का आरबीआई यूपीआई एटीएम टैक्स कर जीएसटी बजट ब्याज ऋण लोन खाता खाते निकासी महंगा दाम
    بینک نوٹ سکہ آر‌بی‌آئی یوپی‌آئی اےٹی‌ایم ٹیکس جی‌ایس‌ٹی بجٹ سود قرض کھاتہ کھاتے مہنگا`,
  state: `government govt order cabinet minister ministry assembly parliament sabha statehood article domicile reservation quota election elections court regularised permanent
    dailywagers wagers law act bill rule policy notification circular lg cm pm commission land outsiders curfew internet
    sarkar hukumat kanoon qanoon faisla elaan rajya darja zameen mulazmeen
    सरकार आदेश मंत्री विधानसभा संसद राज्य दर्जा आरक्षण कोटा चुनाव अदालत कानून नियम अधिसूचना जमीन कर्फ्यू कर्मचारी स्थायी
    حکومت حکم وزیر اسمبلی پارلیمنٹ ریاست درجہ ریزرویشن کوٹہ الیکشن عدالت قانون ضابطہ نوٹیفکیشن زمین کرفیو ملازم ملازمین مستقل`,
  safety: `police fraud otp cyber scam arrest gang kidnap kidnappers kidnapping lifters theft kidney militant attack alert danger stranger strangers van shortage petrol diesel fuel tank highway blocked poison virus vaccine
    chor agwa gurde bachhe ajnabi dhoka thug afwah tel pump
    पुलिस धोखा ठगी ओटीपी साइबर गिरफ्तारी गिरोह अपहरण चोर अजनबी गुर्दे पेट्रोल डीजल तेल वायरस टीका
    پولیس دھوکہ فراڈ سائبر گرفتاری گروہ اغوا چور اجنبی گردے پٹرول ڈیزل تیل وائرس ٹیکہ پمپ`,
  civic: `water electricity power light transformer voltage road roads pothole potholes drain garbage snow weather temperature rain cold traffic jam tanker teacher teachers attendance exam exams syllabus bulb pole streetlight
    pani bijli sadak gaddhe naali kachra baraf barf mausam sardi ustaad imtihan
    पानी बिजली ट्रांसफार्मर सड़क गड्ढे गड्ढों नाली कचरा बर्फ मौसम तापमान ठंड बारिश ट्रैफिक शिक्षक अध्यापक परीक्षा
    پانی بجلی ٹرانسفارمر سڑک گڑھے نالی کوڑا برف موسم درجہ‌حرارت سردی بارش ٹریفک استاد امتحان`,
  trade: `sale discount offer price wholesale retail stock shop available limited order delivery buy sell original branded whatsapp dm booking plot rent flat vehicle second-hand
    bikau kharid farokht bechna dukan
    सेल छूट दुकान थोक खरीद बिक्री उपलब्ध बिकाऊ किराये ऑफर
    سیل رعایت دکان تھوک خرید فروخت دستیاب بکاؤ کرایے آفر`,
  personal: `eid mubarak dua duas prayer prayers namaz janaza maghfirat inna condolence birthday anniversary congratulations good morning night blessed quote match rishta groom bride boy cousin family lost found blood donor cricket team tournament
    mubarakbaad shukar alhamdulillah mashallah jumma dil zindagi
    ईद मुबारक दुआ नमाज जनाजा जन्मदिन बधाई शुभ सुप्रभात रिश्ता वर वधू खून क्रिकेट जिंदगी
    عید مبارک دعا نماز جنازہ مغفرت تعزیت سالگرہ رشتہ خون کرکٹ زندگی دل`,
};

const BITS = new Map<string, number>();
TOPICS.forEach((topic, bit) => {
  for (const word of WORDS[topic].split(/\s+/).filter(Boolean)) {
    const folded = foldWord(word.replaceAll('\u200c', ''));
    if (!BITS.has(folded)) BITS.set(folded, 1 << bit);
  }
});

/** One bit for the topic of the folded word; 0 for nearly all words. */
export function topicMask(word: string): number {
  return BITS.get(word) ?? 0;
}
