/** Hindi: what has to be looked at again. */
import type { enRecall } from './en-recall';

export const hiRecall: typeof enRecall = {
  recall: {
    title: 'दोबारा देखने के लिए',
    replies: 'प्रकाशित जवाब जिनके तथ्य बदल गए हैं',
    noReplies: 'कोई प्रकाशित जवाब बदले हुए तथ्य पर नहीं टिका है।',
    emergencies: 'आपात स्थिति में प्रकाशित, समीक्षा बाकी',
    noEmergencies: 'समीक्षा के लिए कुछ नहीं है।',
    facts: 'तथ्य जिनकी समीक्षा या अंतिम तारीख पास है',
    noFacts: 'अगले 30 दिनों में किसी तथ्य को देखने की ज़रूरत नहीं।',
    done: 'दर्ज हो गया।',
    reviewed: 'मैंने समीक्षा कर ली',
    past: 'बीत चुकी',
    daysLeft: '{{days}} दिन बाकी',
    versions: 'संस्करण {{from}} → {{to}}',
    marked: '“समीक्षा जारी” अंकित',
    mark: 'सार्वजनिक पेज पर “समीक्षा जारी” लिखें',
    unmark: 'चिह्न हटाएँ',
    correcting: 'सुधार होना है',
    note: 'क्यों? यह निर्णय के साथ दर्ज होगा।',
    publicReason: 'सार्वजनिक कारण: पेज पर दिखेगा',
    due: { review: 'समीक्षा {{date}} को', expiry: '{{date}} को समाप्त' },
    reasons: { new_version: 'नया संस्करण', expired: 'अवधि समाप्त', withdrawn: 'वापस लिया गया' },
    decisions: { still_right: 'अब भी सही है', correct: 'सुधारें', withdraw: 'वापस लें' },
  },
};
