/** PURE. The sentences on share pictures, in the language of the answer. */
import type { ReplyLanguage, Verdict } from '../contract.js';

interface PictureWords {
  label: string;
  /** Above the headline: what follows is true. */
  known: string;
  withdrawn: string;
  /** On the picture of a page that a newer one has taken the place of. */
  corrected: string;
  desk: string;
  /** What is to be held of the message that goes round; the headline above it is the fact. */
  going: Readonly<Record<Verdict, string>>;
}

export const PICTURE_WORDS: Readonly<Record<ReplyLanguage, PictureWords>> = {
  en: {
    label: 'Fact-check',
    known: 'What is true',
    withdrawn: 'This answer has been withdrawn. Please do not pass it on.',
    corrected: 'This answer has been corrected. Please pass on the newer one.',
    desk: 'Rumour Desk',
    going: {
      false: 'A message that says otherwise is false.',
      misleading: 'A message about this is misleading.',
      outdated: 'A message about this is out of date.',
      unproven: 'A message about this has no proof.',
      true: 'The message about this is true.',
    },
  },
  hi: {
    label: 'तथ्य-जाँच',
    known: 'सच क्या है',
    withdrawn: 'यह जवाब वापस ले लिया गया है। कृपया इसे आगे न भेजें।',
    corrected: 'इस जवाब को सुधारा गया है। कृपया नया जवाब आगे भेजें।',
    desk: 'अफ़वाह डेस्क',
    going: {
      false: 'इसके उलट बताने वाला संदेश ग़लत है।',
      misleading: 'इस बारे में फैला संदेश भ्रामक है।',
      outdated: 'इस बारे में फैला संदेश पुराना हो चुका है।',
      unproven: 'इस बारे में फैले संदेश का कोई सबूत नहीं है।',
      true: 'इस बारे में आया संदेश सही है।',
    },
  },
  ur: {
    label: 'حقائق کی جانچ',
    known: 'سچ کیا ہے',
    withdrawn: 'یہ جواب واپس لے لیا گیا ہے۔ براہِ کرم اسے آگے نہ بھیجیں۔',
    corrected: 'اس جواب کی تصحیح کی گئی ہے۔ براہِ کرم نیا جواب آگے بھیجیں۔',
    desk: 'افواہ ڈیسک',
    going: {
      false: 'اس کے برعکس بتانے والا پیغام غلط ہے۔',
      misleading: 'اس بارے میں پھیلا پیغام گمراہ کن ہے۔',
      outdated: 'اس بارے میں پھیلا پیغام پرانا ہو چکا ہے۔',
      unproven: 'اس بارے میں پھیلے پیغام کا کوئی ثبوت نہیں ہے۔',
      true: 'اس بارے میں آیا پیغام درست ہے۔',
    },
  },
};
