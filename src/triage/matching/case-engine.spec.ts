import { describe, expect, it } from '@jest/globals';
import { createCaseEngine, type MatchingDocument } from './index.js';

const CLAIMS: MatchingDocument[] = [
  'Old age pension is stopped from next month, says the tehsil office',
  'मनरेगा का काम गांव में बंद कर दिया गया है',
  'راشن کارڈ میں اب صرف دو کلو چاول ملے گا',
  'Every bank account above Rs 30,000 will be closed by the RBI on Friday',
  'Schools in Srinagar remain closed because of heavy snow until Monday',
  'Ladli Beti scheme gives each girl a scooter this year',
  'बिजली का बिल माफ हो गया, फॉर्म भरें',
  'بس میں خواتین کا سفر مفت نہیں رہا',
  'Carpet weavers must pay Rs 500 for a new QR label',
  'Anganwadi centres will hire ten thousand helpers without an interview',
].map((text, i) => ({ id: `c${i}`, text }));

const UNRELATED = [
  'The football match between Baramulla and Anantnag was postponed after a dispute over the referee',
  'My cousin lost his black wallet near the railway bridge, call him if you have seen it',
  'कल शाम को झील के किनारे कविता पाठ का कार्यक्रम रखा गया है, सब लोग आइए',
  'सेब की फसल पर कीड़ा लग गया है, बागवान कौन सी दवा छिड़कें',
  'کل شام جھیل کے کنارے مشاعرہ ہوگا، تمام دوست تشریف لائیں',
  'سیب کے باغ میں کیڑا لگ گیا ہے، کون سی دوا چھڑکیں',
  'kal shaam ko cricket ka final hai, ticket stadium ke gate par milenge',
];

const UNRELATED_BELOW = 0.2;

describe('case engine with few claims', () => {
  it.each([1, 2, 10])('finds nothing for unrelated posts among %i claims', (count) => {
    const engine = createCaseEngine();
    engine.build(CLAIMS.slice(0, count));
    const similarities = UNRELATED.map((post) => engine.match(post)[0]?.similarity ?? 0);
    expect(Math.max(...similarities)).toBeLessThan(UNRELATED_BELOW);
  });

  it('finds nothing for unrelated posts whichever claim is the only one', () => {
    for (const claim of CLAIMS) {
      const engine = createCaseEngine();
      engine.add(claim);
      const similarities = UNRELATED.map((post) => engine.match(post)[0]?.similarity ?? 0);
      expect(Math.max(...similarities)).toBeLessThan(UNRELATED_BELOW);
    }
  });

  it('takes no claim about another name for the same', () => {
    const engine = createCaseEngine();
    engine.add({ id: 'one', text: 'Zorvana Mekuti has opened a bakery in Tralibad' });
    expect(engine.match('Pelindra Voskari has opened a library in Humqand')[0]?.similarity ?? 0).toBeLessThan(
      0.5,
    );
  });

  it('still finds a forwarded copy among few or many', () => {
    const copy = 'Forwarded: old age PENSION stopped from next month!! says tehsil office 🙏';
    for (const count of [1, 2, 10]) {
      const engine = createCaseEngine();
      engine.build(CLAIMS.slice(0, count));
      const [match] = engine.match(copy);
      expect(match?.id).toBe('c0');
      expect(match?.similarity).toBeGreaterThan(0.5);
    }
  });
});
