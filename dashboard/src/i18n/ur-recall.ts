/** Urdu: what has to be looked at again. */
import type { enRecall } from './en-recall';

export const urRecall: typeof enRecall = {
  recall: {
    title: 'دوبارہ دیکھنے کے لیے',
    replies: 'شائع شدہ جوابات جن کے حقائق بدل گئے ہیں',
    noReplies: 'کوئی شائع شدہ جواب بدلی ہوئی حقیقت پر قائم نہیں۔',
    emergencies: 'ہنگامی طور پر شائع، جائزہ باقی',
    noEmergencies: 'جائزے کے لیے کچھ نہیں۔',
    facts: 'حقائق جن کے جائزے یا اختتام کی تاریخ قریب ہے',
    noFacts: 'اگلے 30 دنوں میں کسی حقیقت کو دیکھنے کی ضرورت نہیں۔',
    done: 'درج ہو گیا۔',
    reviewed: 'میں نے جائزہ لے لیا',
    past: 'گزر چکی',
    daysLeft: '{{days}} دن باقی',
    versions: 'نسخہ {{from}} → {{to}}',
    marked: '“زیرِ جائزہ” نشان زد',
    mark: 'عوامی صفحے پر “زیرِ جائزہ” لکھیں',
    unmark: 'نشان ہٹائیں',
    correcting: 'تصحیح ہونی ہے',
    note: 'کیوں؟ یہ فیصلے کے ساتھ درج ہو گا۔',
    publicReason: 'عوامی وجہ: صفحے پر دکھائی دے گی',
    due: { review: 'جائزہ {{date}} کو', expiry: '{{date}} کو ختم' },
    reasons: { new_version: 'نیا نسخہ', expired: 'مدت ختم', withdrawn: 'واپس لیا گیا' },
    decisions: { still_right: 'اب بھی درست ہے', correct: 'تصحیح کریں', withdraw: 'واپس لیں' },
  },
};
