/** PURE. What the Telegram bot says by itself. */
import type { ReplyLanguage } from '../contract.js';

export const BOT_WORDS: Readonly<Record<ReplyLanguage, { started: string; explain: string }>> = {
  en: {
    started: 'Thank you. As soon as there is an answer to your report, it comes here.',
    explain: 'This bot only sends answers. To report a message, please use our page.',
  },
  hi: {
    started: 'धन्यवाद। आपकी सूचना का उत्तर मिलते ही यहाँ आ जाएगा।',
    explain: 'यह बॉट केवल उत्तर भेजता है। संदेश की सूचना देने के लिए कृपया हमारे पेज पर जाएँ।',
  },
  ur: {
    started: 'شکریہ۔ جیسے ہی آپ کی اطلاع کا جواب ہوگا، یہاں آ جائے گا۔',
    explain: 'یہ بوٹ صرف جواب بھیجتا ہے۔ پیغام کی اطلاع دینے کے لیے براہ کرم ہمارا صفحہ استعمال کریں۔',
  },
};
