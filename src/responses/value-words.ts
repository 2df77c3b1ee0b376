/** PURE. Values that the matching engine writes in English, such as "₹1,250 a month", in the language of a reply. */
import type { ReplyLanguage } from './contract.js';

const MONEY_EVERY = /^(?<sum>₹[\d,.]+) a (?<period>month|year|day)$/;
const COUNTED = /^(?<figure>[\d,.]+) (?<unit>year|month|week|day|hour)s?$/;

const EVERY: Readonly<Record<'hi' | 'ur', Readonly<Record<string, string>>>> = {
  hi: { month: 'प्रति माह', year: 'प्रति वर्ष', day: 'प्रति दिन' },
  ur: { month: 'ماہانہ', year: 'سالانہ', day: 'یومیہ' },
};
const UNITS: Readonly<Record<'hi' | 'ur', Readonly<Record<string, string>>>> = {
  hi: { year: 'वर्ष', month: 'माह', week: 'सप्ताह', day: 'दिन', hour: 'घंटे' },
  ur: { year: 'سال', month: 'ماہ', week: 'ہفتے', day: 'دن', hour: 'گھنٹے' },
};

/** What the texts themselves say stays as it is. */
export function valueIn(language: ReplyLanguage, value: string): string {
  if (language === 'en') return value;
  const money = MONEY_EVERY.exec(value)?.groups;
  if (money) return `${money['sum'] ?? ''} ${EVERY[language][money['period'] ?? ''] ?? ''}`.trim();
  const counted = COUNTED.exec(value)?.groups;
  if (counted) return `${counted['figure'] ?? ''} ${UNITS[language][counted['unit'] ?? ''] ?? ''}`.trim();
  return value;
}
