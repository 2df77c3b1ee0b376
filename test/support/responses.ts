/** Builders for replies, and the whole path from a case to a published fact-check. */
import type { NewReply, ReplyText } from '../../src/responses/contract.js';

/** An English text that passes every check. */
export const ENGLISH: ReplyText = {
  language: 'en',
  headline: 'Old age pension continues at Rs 1,000 a month for everybody who has it',
  fact: 'The old age pension goes on as before. Everybody on the list gets Rs 1,000 a month.',
  myth: 'Pension stopped, re-apply by Friday for Rs 500',
  explanation: 'No order asks anybody to apply again, and no office takes a fee for it.',
  closing: 'Pay nothing. If you have a question, ask at the office of your district.',
};

export const HINDI: ReplyText = {
  language: 'hi',
  headline: 'वृद्धावस्था पेंशन सबको पहले की तरह मिलती रहेगी',
  fact: 'वृद्धावस्था पेंशन जारी है। हर महीने एक हज़ार रुपये मिलते रहेंगे।',
  myth: 'पेंशन बंद हो गई है, शुक्रवार तक दोबारा आवेदन करें',
  explanation: 'किसी आदेश में नया फ़ॉर्म भरने को नहीं कहा गया है।',
  closing: 'किसी को पैसे न दें। सवाल हो तो ज़िला कार्यालय से पूछें।',
};

export const URDU: ReplyText = {
  language: 'ur',
  headline: 'بڑھاپے کی پنشن سب کو پہلے کی طرح ملتی رہے گی',
  fact: 'بڑھاپے کی پنشن جاری ہے۔ ہر مہینے ایک ہزار روپے ملتے رہیں گے۔',
  myth: 'پنشن بند ہو گئی ہے، جمعہ تک دوبارہ درخواست دیں',
  explanation: 'کسی حکم نامے میں نیا فارم بھرنے کو نہیں کہا گیا ہے۔',
  closing: 'کسی کو رقم نہ دیں۔ سوال ہو تو ضلع کے دفتر سے پوچھیں۔',
};

/** The body of `POST /api/cases/:id/replies`; passes every check. */
export function aReplyBody(overrides: Partial<NewReply> = {}): NewReply {
  return {
    verdict: 'false',
    texts: [ENGLISH, HINDI, URDU],
    sources: [{ title: 'Order 12-SWD of 2026', url: 'https://socialwelfare.example.gov.in/orders/12' }],
    ...overrides,
  };
}
