/** PURE. What stands around an answer that is sent to a citizen, in the three languages. */
import type { ReplyLanguage } from '../contract.js';

export interface DeliveryWords {
  answer: string;
  correction: string;
  withdrawal: string;
  read: string;
  /** Nobody reads what is written back. */
  footer: string;
  unsubscribe: string;
}

export const DELIVERY_WORDS: Readonly<Record<ReplyLanguage, DeliveryWords>> = {
  en: {
    answer: 'You asked us about a message. Here is the answer.',
    correction: 'We sent you an answer earlier. It has been corrected: please rely on this one.',
    withdrawal: 'We sent you an answer earlier. We have withdrawn it: please do not rely on it.',
    read: 'Read the whole answer',
    footer:
      'You get this because you asked for the answer to your report. Please do not write back: nobody reads it. We never ask for money, passwords or identity numbers.',
    unsubscribe: 'Send me nothing more, and forget my contact',
  },
  hi: {
    answer: 'आपने हमसे एक संदेश के बारे में पूछा था। यह रहा जवाब।',
    correction: 'हमने आपको पहले एक जवाब भेजा था। उसमें सुधार हुआ है: कृपया अब इसी पर भरोसा करें।',
    withdrawal: 'हमने आपको पहले एक जवाब भेजा था। हमने उसे वापस ले लिया है: कृपया उस पर भरोसा न करें।',
    read: 'पूरा जवाब पढ़ें',
    footer:
      'यह आपको इसलिए मिला है क्योंकि आपने अपनी रिपोर्ट का जवाब माँगा था। कृपया इस पते पर कुछ न लिखें: यहाँ आए संदेश कोई नहीं पढ़ता। हम कभी पैसे, पासवर्ड या आधार जैसे पहचान नंबर नहीं माँगते।',
    unsubscribe: 'मुझे और कुछ न भेजें, मेरा पता मिटा दें',
  },
  ur: {
    answer: 'آپ نے ہم سے ایک پیغام کے بارے میں پوچھا تھا۔ یہ رہا جواب۔',
    correction: 'ہم نے آپ کو پہلے ایک جواب بھیجا تھا۔ اس کی تصحیح ہو گئی ہے: براہِ کرم اب اسی پر بھروسا کریں۔',
    withdrawal:
      'ہم نے آپ کو پہلے ایک جواب بھیجا تھا۔ ہم نے اسے واپس لے لیا ہے: براہِ کرم اس پر بھروسا نہ کریں۔',
    read: 'پورا جواب پڑھیں',
    footer:
      'یہ آپ کو اس لیے ملا ہے کہ آپ نے اپنی رپورٹ کا جواب مانگا تھا۔ براہِ کرم اس پتے پر کچھ نہ لکھیں: یہاں آئے پیغام کوئی نہیں پڑھتا۔ ہم کبھی رقم، پاس ورڈ یا آدھار جیسا شناختی نمبر نہیں مانگتے۔',
    unsubscribe: 'مجھے اور کچھ نہ بھیجیں، میرا پتہ مٹا دیں',
  },
};
