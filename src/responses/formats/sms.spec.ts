import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readShortCode, shortAddress } from './addresses.js';
import { shareLinks } from './share-links.js';
import { LONGEST_SMS, smsForm, smsOf } from './sms.js';

describe('an SMS', () => {
  it.each([
    ['plain English', 'a'.repeat(160), 'GSM-7', 160, 1],
    ['one letter more', 'a'.repeat(161), 'GSM-7', 161, 2],
    ['a full chain of two', 'a'.repeat(306), 'GSM-7', 306, 2],
    ['signs of the extension table, two septets each', '[€]'.repeat(27), 'GSM-7', 162, 2],
    ['Hindi', 'अ'.repeat(70), 'UCS-2', 70, 1],
    ['more Hindi', 'अ'.repeat(71), 'UCS-2', 71, 2],
    ['Urdu up to the limit', 'پ'.repeat(134), 'UCS-2', 134, 2],
    ['one curly quote among English', `${'a'.repeat(70)}’`, 'UCS-2', 71, 2],
    ['a letter of two units that no segment tears', `${'अ'.repeat(66)}😀${'अ'.repeat(10)}`, 'UCS-2', 78, 2],
  ] as const)('of %s is counted as the network counts', (_, text, ...counted) => {
    const { encoding, units, segments } = smsOf(text);
    expect([encoding, units, segments]).toEqual(counted);
  });

  const url = 'https://desk.example.gov.in/f/3f9c2a1b-hi';

  it('keeps to one cheap segment by plain signs', () => {
    const sms = smsForm({ headline: 'The “pension” goes on – ₹1,000 a month…', url });
    expect(sms.text).toBe(`The "pension" goes on - Rs 1,000 a month...\n${url}`);
    expect([sms.encoding, sms.segments]).toEqual(['GSM-7', 1]);
  });

  it('never cuts the fact, and gives the address wherever both fit', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 150, unit: 'grapheme' }), (headline) => {
        const { text, length } = smsForm({ headline, url });
        const fact = smsForm({ headline, url: '' }).text.trim();
        return text.startsWith(fact) && (text.includes(url) ? length <= LONGEST_SMS : true);
      }),
    );
  });
});

describe('a short address', () => {
  it.each([
    ['pension-continues-3f9c2a1b', '3f9c2a1b', 'en'],
    ['pension-continues-3f9c2a1b-ur', '3f9c2a1b-ur', 'ur'],
    ['fact-check-00ab12cd-hi', '00ab12cd-hi', 'hi'],
  ] as const)('of %s names its reply and language', (slug, code, language) => {
    expect(shortAddress('https://d.example', slug)).toBe(`https://d.example/f/${code}`);
    expect(readShortCode(code)).toEqual({ ending: code.slice(0, 8), language });
  });

  it.each(['', 'x', '3f9c2a1', '3f9c2a1b-fr', '3F9C2A1B', '3f9c2a1b%'])('is not %j', (code) => {
    expect(readShortCode(code)).toBeUndefined();
  });
});

describe('a share link', () => {
  it('opens each messenger with the whole text, whatever signs it holds', () => {
    const url = 'https://desk.example.gov.in/fact-checks/a?b=1&c=2';
    const text = `100% & “more” #pension\n\n${url}`;
    const links = shareLinks({ headline: 'A & B', url, shortMessage: text, sms: smsOf('A & B +1') });
    expect(new URL(links.whatsapp).searchParams.get('text')).toBe(text);
    const telegram = new URL(links.telegram).searchParams;
    expect([telegram.get('url'), telegram.get('text')]).toEqual([url, '100% & “more” #pension']);
    expect(links.sms).toBe('sms:?&body=A%20%26%20B%20%2B1');
    expect(new URL(links.email).searchParams.get('body')).toBe(text);
  });
});
