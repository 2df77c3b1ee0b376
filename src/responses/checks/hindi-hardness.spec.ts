import { describe, expect, it } from '@jest/globals';
import { hindiHardness } from './hindi-hardness.js';
import { wordsOf } from './sentences.js';

const hardnessOf = (text: string): number => hindiHardness(wordsOf(text)) ?? Number.NaN;

describe('how hard Hindi words are', () => {
  it('is worked out as published: aksharas a word, and the share of long words', () => {
    // माता: 2 aksharas, 2 syllables. So -2.34 + 2.14 * 2.
    expect(hardnessOf('माता माता')).toBeCloseTo(1.94, 2);
    // पेंशन: 3 aksharas, of which the last is not spoken as a syllable, so it is no long word.
    expect(hardnessOf('पेंशन')).toBeCloseTo(4.08, 2);
    // सरकारी: 4 aksharas, 4 written syllables: long.
    expect(hardnessOf('सरकारी')).toBeCloseTo(-2.34 + 2.14 * 4 + 5, 2);
    // क्षेत्र: conjuncts are one akshara each, the last one unspoken.
    expect(hardnessOf('क्षेत्र')).toBeCloseTo(1.94, 2);
  });

  it('tells spoken Hindi from that of the gazette', () => {
    const spoken = 'किसी को पैसे न दें। सवाल हो तो ज़िला कार्यालय से पूछें। पेंशन पहले की तरह मिलेगी।';
    const gazette = 'प्रशासनिक प्राधिकारियों द्वारा संस्थागत संवितरण की निरंतरता का पुनरुल्लेख किया गया है।';
    expect(hardnessOf(spoken)).toBeLessThan(4);
    expect(hardnessOf(gazette)).toBeGreaterThan(6);
  });

  it('leaves out words of other scripts, and says nothing where there are no others', () => {
    expect(hardnessOf('SMS माता 1000')).toBeCloseTo(hardnessOf('माता'), 5);
    expect(hindiHardness(['Rs', '1,000'])).toBeUndefined();
    expect(hindiHardness([])).toBeUndefined();
  });
});
