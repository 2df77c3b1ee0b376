import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findPersonalData } from './personal-data.js';

const kinds = (text: string): string[] => findPersonalData(text).map((find) => find.kind);

describe('personal data in a text', () => {
  it.each([
    ['Write to asha.devi@example.com today', 'email'],
    ['Pay to asha.devi@oksbi now', 'account'],
    ['Call 9419012345', 'phone'],
    ['Call +91 94190 12345 now', 'phone'],
    ['Call 094190-12345', 'phone'],
    ['फ़ोन करें ९४१९०१२३४५', 'phone'],
    ['فون کریں ۹۴۱۹۰۱۲۳۴۵', 'phone'],
    ['WhatsApp +44 7911 123456', 'phone'],
    ['Aadhaar 2345 6789 0123 was asked', 'aadhaar'],
    ['आधार २३४५ ६७८९ ०१२३', 'aadhaar'],
    ['PAN ABCPK1234L', 'pan'],
    ['pan abcpk1234l', 'pan'],
    ['account no. 123456789', 'account'],
    ['खाता संख्या १२३४५६७८९', 'account'],
    ['Send it to 00112233445566', 'account'],
  ])('%s holds: %s', (text, kind) => {
    expect(kinds(text)).toEqual([kind]);
  });

  it.each([
    'Call the women helpline 181, Childline 1098, Elderline 14567 or 1930',
    'Toll-free 1800-180-7015, also 18001807015 and 1860 123 4567',
    'The office answers at 0194-2506143',
    'Rs 1,00,00,000 for 12,34,567 families; Rs 9419012345.50 in total',
    'Order 123-SWD of 2026 dated 15-01-2026, valid from 2026-04-01 to 2027-03-31',
    'See https://pib.gov.in/PressReleasePage.aspx?PRID=20311234567890 for the order',
    'पेंशन ₹1000 प्रति माह है। حکم نامہ ۱۲۳ مورخہ ۱۵-۰۱-۲۰۲۶',
    '@JKGovernment said so on X',
    '',
  ])('%s holds none', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it('says where it stands', () => {
    const text = 'Ask asha@example.com or ९४१९०१२३४५.';
    expect(findPersonalData(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'asha@example.com',
      '९४१९०१२३४५',
    ]);
  });

  it('finds a mobile number however its digits are grouped', () => {
    const mobile = fc.tuple(fc.integer({ min: 6, max: 9 }), fc.integer({ min: 0, max: 999_999_999 }));
    fc.assert(
      fc.property(
        mobile,
        fc.constantFrom('', ' ', '-'),
        fc.integer({ min: 2, max: 8 }),
        ([first, rest], gap, at) => {
          const digits = `${first}${String(rest).padStart(9, '0')}`;
          expect(kinds(`Call ${digits.slice(0, at)}${gap}${digits.slice(at)} please`)).toEqual(['phone']);
        },
      ),
    );
  });
});
