/** PURE. One tap that passes an answer on: addresses which open a messenger with the text written, without a script. */
import type { Sms } from './sms.js';

export interface ShareLinks {
  whatsapp: string;
  telegram: string;
  sms: string;
  email: string;
}

export interface Shared {
  headline: string;
  /** Address of the page. */
  url: string;
  /** With the address at its end. */
  shortMessage: string;
  sms: Sms;
}

/**
 * WhatsApp: https://faq.whatsapp.com/5913398998672934 (`wa.me/?text=`). Telegram: https://core.telegram.org/widgets/share
 * shows the address by itself, so the text comes without it. `sms:` is RFC 5724 with the `body` that phones understand.
 */
export function shareLinks({ headline, url, shortMessage, sms }: Shared): ShareLinks {
  const text = encodeURIComponent(shortMessage);
  const withoutUrl = shortMessage.replace(url, '').trim();
  return {
    whatsapp: `https://wa.me/?text=${text}`,
    telegram: `https://t.me/share/url?url=${encodeURIComponent(url)}&text=${encodeURIComponent(withoutUrl)}`,
    sms: `sms:?&body=${encodeURIComponent(sms.text)}`,
    email: `mailto:?subject=${encodeURIComponent(headline)}&body=${text}`,
  };
}
