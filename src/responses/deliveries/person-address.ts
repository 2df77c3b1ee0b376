/** PURE. The contact that a citizen typed, as the channels write it; two ways to write one address become the same. */
import type { AnswerContact } from '../../ingest/index.js';

const INDIA = '91';
const MOBILE = /^[6-9]\d{9}$/;

/** An address in lower case; a number with its country and without signs; a Telegram name without `@`. */
export function personAddress({ kind, value }: Pick<AnswerContact, 'kind' | 'value'>): string {
  const trimmed = value.trim();
  switch (kind) {
    case 'email':
      return trimmed.toLowerCase();
    case 'telegram':
      return trimmed.replace(/^@/, '').toLowerCase();
    case 'phone':
      return numberOf(trimmed);
  }
}

/** Numbers without a country are Indian. */
function numberOf(text: string): string {
  const digits = text.replace(/\D/g, '');
  if (text.startsWith('+')) return digits;
  const local = digits.replace(/^(00|0)/, '');
  return MOBILE.test(local) ? INDIA + local : local;
}
