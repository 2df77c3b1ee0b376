import { describe, expect, it } from '@jest/globals';
import { prepare } from '../text/prepare.js';
import { compareSlots, shownDiscrepancies } from './compare-slots.js';
import { compareTurns, turnDiscrepancies } from './compare-turns.js';
import { extractSlots } from './extract-slots.js';
import { compareHosts } from './hosts.js';
import { readTurns } from './turns.js';

const AT = '2026-03-18T09:00:00Z'; // a Wednesday

const slots = (text: string, at?: string): string[] =>
  extractSlots(prepare(text), at).map(
    ({ kind, value, to, bound, period, former }) =>
      `${kind} ${value}${to === undefined ? '' : `-${to}`}${bound === undefined ? '' : ` ${bound}`}${period ? `/${period}` : ''}${former ? ' former' : ''}`,
  );

describe('values in every language', () => {
  it.each([
    ['Rs 2.5 lakh per year', 'amount 250000/year'],
    ['₹5L for each house', 'amount 500000'],
    ['sawa do lakh rupaye', 'amount 225000'],
    ['सवा दो लाख रुपये', 'amount 225000'],
    ['सवा लाख रुपये', 'amount 125000'],
    ['پونے دو لاکھ روپے', 'amount 175000'],
    ['ساڑھے چھ لاکھ روپے', 'amount 650000'],
    ['ढाई हज़ार रुपये महीना', 'amount 2500/month'],
    ['ਪੰਜ ਹਜ਼ਾਰ ਰੁਪਏ', 'amount 5000'],
    ['हर महीने 1250 रुपये', 'amount 1250/month'],
    ['pension 2000 mahina banti hai', 'amount 2000/month'],
    ['पेंशन 1500 महीना', 'amount 1500/month'],
    ['6000 saal', 'amount 6000/year'],
    ['within 6 months', 'count 6 most'],
    ['150 months', 'count 150'],
    ['ماہانہ 1500 روپے', 'amount 1500/month'],
    ['Rs 5 crore', 'amount 50000000'],
    ['application fee Rs 399', 'fee 399'],
    ['आवेदन शुल्क ₹399', 'fee 399'],
    ['فیس 500 روپے', 'fee 500'],
    ['income of Rs 75,000 a year', 'income 75000/year'],
    ['सालाना आमदनी 75000 रुपये', 'income 75000/year'],
    ['60 and above years of age', 'age 60 least'],
    ['age 18 to 40', 'age 18-40 range'],
    ['60 se upar umar', 'age 60 least'],
    ['उम्र 60 वर्ष से अधिक', 'age 60 least'],
    ['60 से 79 वर्ष', 'age 60-79 range'],
    ['60 سے 79 سال', 'age 60-79 range'],
    ['عمر 60 سال سے زیادہ', 'age 60 least'],
    ['80+ gets more', 'age 80 least'],
    ['<60 gets less', 'age 60 most'],
    ['for 150 days', 'count 150'],
    ['150 दिन का काम', 'count 150'],
    ['15 नवंबर 2026', 'date 2026-11-15'],
    ['15 نومبر 2026', 'date 2026-11-15'],
    ['15 ਨਵੰਬਰ 2026', 'date 2026-11-15'],
    ['15 آڪٽوبر 2026', 'date 2026-10-15'],
    ['Government Order 155-IND of 2020', 'order 155-ind/2020'],
    ['G.O. No. 12-JK(SWD) of 2024', 'order 12-jk-swd/2024'],
    ['SRO No. 294', 'order 294'],
    ['आदेश संख्या 45', 'order 45'],
    ['حکم نمبر 12', 'order 12'],
    ['go to the TSWO of Budgam', 'place Budgam'],
    ['बारामूला में', 'place Baramulla'],
    ['بارہمولہ میں', 'place Baramulla'],
    ['anantnaag me', 'place Anantnag'],
    ['shrinagar me', 'place Srinagar'],
    ['Jammu and Kashmir', 'place Jammu and Kashmir'],
    ['जम्मू-कश्मीर में', 'place Jammu and Kashmir'],
    ['go to the TSWO of Budgam', 'office Tehsil Social Welfare Office'],
    ['سی ڈی پی او دفتر میں', 'office CDPO'],
    ['earlier Rs 50,000', 'amount 50000 former'],
    ['from Rs 6000 to Rs 12000', 'amount 6000 former'],
    ['6000 रुपये से बढ़ाकर 12000', 'amount 6000 former'],
    ['6000 روپے سے بڑھا کر 12000', 'amount 6000 former'],
  ])('reads %s', (text, expected) => {
    expect(slots(text)).toContain(expected);
  });

  it.each([
    ['tomorrow', '2026-03-19'],
    ['kal se band hoga', '2026-03-19'],
    ['kal mila tha', '2026-03-17'],
    ['कल से बंद होगा', '2026-03-19'],
    ['next Friday', '2026-03-20'],
    ['agle jumme ko', '2026-03-20'],
    ['अगले शुक्रवार', '2026-03-20'],
    ['اگلے جمعہ', '2026-03-20'],
    ['last Monday', '2026-03-16'],
    ['next month', '2026-04'],
    ['अगले महीने', '2026-04'],
    ['اس سال', '2026'],
    ['20 tarikh', '2026-03-20'],
    ['20 تاریخ', '2026-03-20'],
    ['on 10th', '2026-04-10'],
    ['this December', '2026-12'],
  ])('reads %s against the day of the report', (text, expected) => {
    expect(slots(text, AT)).toContain(`date ${expected}`);
    expect(slots(text).filter((slot) => slot === `date ${expected}`)).toEqual([]);
  });

  it('does not take "all" for tomorrow, nor years of a loan for a period', () => {
    expect(slots('کل دس افراد', AT)).not.toContain('date 2026-03-19');
    expect(slots('Rs 2 lakh for 5 years')).toContain('amount 200000');
  });
});

describe('comparison', () => {
  const compare = (post: string, fact: string): string[] =>
    compareSlots(extractSlots(prepare(post)), extractSlots(prepare(fact))).map(
      ({ slot, verdict }) => `${slot} ${verdict}`,
    );

  it.each([
    ['Rs 12,000 a year', 'Rs 1,000 a month', 'amount agrees'],
    ['Rs 1,000 a day', 'Rs 1,000 a month', 'amount differs'],
    ['fee Rs 500', 'a pension of Rs 1,000 a month', 'fee not_in_fact'],
    ['my uncle is 72 years old', 'for those aged 70 and above', 'age agrees'],
    ['above 65 years', 'above 60 years', 'age differs'],
    ['call 9876543210', 'call the helpline 1098', 'helpline differs'],
    ['G.O. 155-IND of 2021', 'Government Order 155-IND of 2020', 'order differs'],
    ['order no 155-IND', 'Government Order 155-IND of 2020', 'order agrees'],
    ['in Budgam', 'in Srinagar', 'place differs'],
    ['in Kashmir', 'in Srinagar', 'place not_in_fact'],
  ])('%s beside %s: %s', (post, fact, expected) => {
    expect(compare(post, fact)).toContain(expected);
  });

  it('shows no value that the post itself calls past', () => {
    const compared = compareSlots(
      extractSlots(prepare('raised from Rs 6000 to Rs 12000')),
      extractSlots(prepare('Rs 7000 a year')),
    );
    expect(shownDiscrepancies(compared).map(({ post }) => post)).toEqual(['₹12,000']);
  });

  it.each([
    ['pmkisan.gov.in', 'same'],
    ['apply.pmkisan.gov.in', 'same'],
    ['pmkisan-gov.in', 'lookalike'],
    ['pmkisan.gov.in.example', 'lookalike'],
    ['prnkisan.online', 'lookalike'],
    ['pmkisaan.in', 'lookalike'],
    ['free-pmkisan-12000.example', 'lookalike'],
    ['pm-kisan.org', 'lookalike'],
    ['jansugam.jk.gov.in', 'other'],
    ['news.example', 'other'],
  ])('calls %s %s of pmkisan.gov.in', (host, expected) => {
    expect(compareHosts(host, 'pmkisan.gov.in')).toBe(expected);
  });
});

describe('polarity and scope', () => {
  const turned = (post: string, fact: string): string[] =>
    turnDiscrepancies(compareTurns(readTurns(prepare(post)), readTurns(prepare(fact)))).map(
      ({ slot, post: said }) => `${slot} ${said}`,
    );
  const CONTINUES = 'The pension scheme is continuing.';

  it.each([
    ['the pension has been stopped', CONTINUES, 'negation it has ended'],
    ['pension band ho gayi', CONTINUES, 'negation it has ended'],
    ['पेंशन बंद हो गई', CONTINUES, 'negation it has ended'],
    ['پنشن بند ہو گئی', CONTINUES, 'negation it has ended'],
    ['ਪੈਨਸ਼ਨ ਬੰਦ ਹੋ ਗਈ', CONTINUES, 'negation it has ended'],
    ['everyone gets it', 'only widows get it', 'scope it is for all'],
    ['sirf bewa ko milti hai', 'all women get it', 'scope it is for some only'],
    ['e-KYC ki zaroorat nahi', 'e-KYC is mandatory', 'eligibility it is not required'],
    ['ای کے وائی سی ضروری نہیں', 'e-KYC is mandatory', 'eligibility it is not required'],
    ['this note is fake', 'the note is genuine', 'negation it is fake'],
    ['connection ka shulk lagta hai', 'the connection is free', 'fee it costs money'],
  ])('%s beside "%s": %s', (post, fact, expected) => {
    expect(turned(post, fact)).toContain(expected);
  });

  it.each([
    ['the pension has NOT stopped', CONTINUES],
    ['pension band nahi hui', CONTINUES],
    ['पेंशन बंद नहीं हुई', CONTINUES],
    ['پنشن بند نہیں ہوئی', CONTINUES],
    ['the pension has been stopped', 'A pension of Rs 1,000.'],
  ])('says nothing of %s beside "%s"', (post, fact) => {
    expect(turned(post, fact)).toEqual([]);
  });
});
