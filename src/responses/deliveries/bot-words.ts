/** PURE. What the Telegram bot says by itself. */
import type { ReplyLanguage } from '../contract.js';

export interface BotWords {
  started: string;
  /** The code that came with the start is no report's. */
  unknown: string;
  /** Too many chats follow this report. */
  full: string;
  stopped: string;
  explain: string;
}

export const BOT_WORDS: Readonly<Record<ReplyLanguage, BotWords>> = {
  en: {
    started: 'Thank you. As soon as your report is answered, the answer comes here. To stop, send /stop.',
    unknown:
      'We know no report with this code. Please open the page of your report and press the button again.',
    full: 'Many chats follow this report already. Please look at its page from time to time.',
    stopped: 'Done. You will get no more messages about your reports here.',
    explain: 'This bot only sends answers. To report a message, please use our page.',
  },
  hi: {
    started: 'धन्यवाद। आपकी सूचना का जवाब आते ही यहाँ मिल जाएगा। बंद करने के लिए /stop भेजें।',
    unknown: 'इस कोड की कोई सूचना हमारे पास नहीं है। कृपया अपनी सूचना का पेज खोलकर बटन फिर दबाएँ।',
    full: 'बहुत-से लोग पहले से इस सूचना का जवाब यहाँ पा रहे हैं। कृपया इसका पेज समय-समय पर देखें।',
    stopped: 'हो गया। अब यहाँ आपकी सूचनाओं के बारे में कोई संदेश नहीं आएगा।',
    explain: 'यह बॉट केवल जवाब भेजता है। किसी संदेश की सूचना देने के लिए कृपया हमारे पेज पर जाएँ।',
  },
  ur: {
    started: 'شکریہ۔ آپ کی اطلاع کا جواب آتے ہی یہاں مل جائے گا۔ بند کرنے کے لیے ‎/stop بھیجیں۔',
    unknown: 'اس کوڈ کی کوئی اطلاع ہمارے پاس نہیں ہے۔ براہ کرم اپنی اطلاع کا صفحہ کھول کر بٹن پھر دبائیں۔',
    full: 'بہت سے لوگ پہلے ہی اس اطلاع کا جواب یہاں پا رہے ہیں۔ براہ کرم اس کا صفحہ وقتاً فوقتاً دیکھتے رہیں۔',
    stopped: 'ہو گیا۔ اب یہاں آپ کی اطلاعات کے بارے میں کوئی پیغام نہیں آئے گا۔',
    explain: 'یہ بوٹ صرف جواب بھیجتا ہے۔ کسی پیغام کی اطلاع دینے کے لیے براہ کرم ہمارا صفحہ استعمال کریں۔',
  },
};
