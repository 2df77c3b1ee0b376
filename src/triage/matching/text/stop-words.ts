/** Words that say nothing about the matter, per language; folded as the tokeniser folds. */

const ENGLISH = `a an the and or but if of at by for with about to from in on off over under is are was were be been being am
 i me my we us our you your he him his she her it its they them their this that these those who whom which what when where why how
 do does did doing have has had having will would shall should can could may might must as than then so too very just also there here
 not no nor up down out into again once more most some such own same s t m re ve ll d don please pls via amp rt`;
const HINDI = `का की के को में से पर है हैं था थी थे हो होता होती होते हुआ हुई हुए और या कि जो तो भी ही यह ये वह वे इस उस इन उन
 ने एक अब तक लिए लिये कर करें करे करना किया कोई कुछ सब जब तब अपना अपनी अपने मैं हम आप तुम मेरा मेरी मेरे हमारा आपका आपकी
 रहा रही रहे गया गई गए जा जाता जाती दिया दी दे लें ले नहीं न मत क्या कैसे क्यों साथ बाद पहले वाला वाली वाले बात जी`;
const URDU = `کا کی کے کو میں سے پر ہے ہیں تھا تھی تھے ہو ہوتا ہوتی ہوتے ہوا ہوی ہوے اور یا کہ جو تو بھی ہی یہ وہ اس ان نے ایک اب تک
 لیے کر کریں کرے کرنا کیا کوی کچھ سب جب تب اپنا اپنی اپنے میرا میری میرے ہم آپ تم ہمارا رہا رہی رہے گیا گی گیے جا جاتا جاتی دیا دی دے
 لیں لے نہیں نہ مت کیسے کیوں ساتھ بعد پہلے والا والی والے بات جی ہر`;
const LATIN_INDIC = `ka ki ke ko mein mai me se par pe hai hain hei h tha thi the ho hota hoti hote hua hui hue aur ya ke jo to toh bhi hi
 ye yeh wo woh is us in un ne ek ab tak liye lie kar karo karein kare karna kiya koi kuch kuchh sab jab tab apna apni apne main hum aap
 tum mera meri mere hamara hamari aapka aapki raha rahi rahe gaya gayi gai gaye ja jata jati diya di de dein lo le nahi nahin nai na mat kya
 kaise kyu kyun sath saath baad pehle wala wali wale walo walon baat ji bhai dosto yaar`;

const STOP = new Set([ENGLISH, HINDI, URDU, LATIN_INDIC].join(' ').split(/\s+/).filter(Boolean));

export function isStopWord(word: string): boolean {
  return STOP.has(word);
}

/** Words that tell a language written in Latin letters; counted by `detectLanguage`. */
export const ENGLISH_CUES: ReadonlySet<string> = new Set(
  `the of and is are was were for with from that this have has not will you your they been by an be it on at as or which who
   can would should their any all only now get don we our he she his her what when how please more than new said says`.split(
    /\s+/,
  ),
);
export const LATIN_INDIC_CUES: ReadonlySet<string> = new Set(
  LATIN_INDIC.split(/\s+/).filter(
    (w) =>
      ![
        'the',
        'is',
        'us',
        'in',
        'un',
        'me',
        'to',
        'main',
        'par',
        'ho',
        'h',
        'lie',
        'hum',
        'mat',
        'tab',
        'sab',
        'di',
        'de',
        'le',
        'na',
        'lo',
        'hi',
        'pe',
        'ya',
        'ye',
        'ne',
      ].includes(w),
  ),
);
/** Spellings that lean to Urdu rather than Hindi when both are typed in Latin letters. */
export const LATIN_URDU_CUES: ReadonlySet<string> = new Set(
  `hukumat khawateen magar lekin mulazmeen darkhwast aamdani ilaqe ilaqa raqam naqad imdad muft shukriya walon bachay bachon
   rupay afrad zaroor taleem sirf khatoon karwai daftar salam assalam assalamualaikum walaikum inshallah mashallah allah bhaiyon
   behno janab adaab hazrat guzarish elaan zariye buzurg buzurgon wazir sarkari qarz qist kiraya jaye gaye hoga hogi nafar
   mazoor talaq bewa yateem jurm qanoon qanooni zila tehsil`.split(/\s+/),
);
