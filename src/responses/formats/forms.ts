/** PURE. Every form of one approved text besides its page: what people pass on and what editors print. */
import type { FactCheck, FactCheckForms } from '../contract.js';
import { pictureAddress, pressNoteAddress, shortAddress } from './addresses.js';
import { pictureVersion } from './share-picture.js';
import { shareLinks } from './share-links.js';
import { shortMessage } from './short-message.js';
import { smsForm } from './sms.js';
import { teaser } from './publisher.js';

const LONGEST_DESCRIPTION = 160;

/** What the forms are made of. */
export type FormsOf = Pick<
  FactCheck,
  'slug' | 'url' | 'language' | 'headline' | 'fact' | 'verdict' | 'status' | 'department' | 'publishedAt'
>;

export function formsOf(factCheck: FormsOf, publicUrl: string): FactCheckForms {
  const { url, slug, language, headline, fact } = factCheck;
  const shortUrl = shortAddress(publicUrl, slug);
  const message = shortMessage({ headline, fact, url });
  const sms = smsForm({ headline, url: shortUrl });
  const version = pictureVersion(factCheck);
  return {
    language,
    page: { title: headline, description: teaser(fact, LONGEST_DESCRIPTION), url },
    shortUrl,
    shortMessage: { text: message, length: [...message].length },
    sms,
    share: shareLinks({ headline, url, shortMessage: message, sms }),
    pictures: {
      card: pictureAddress(url, 'card', version),
      square: pictureAddress(url, 'square', version),
    },
    pressNote: pressNoteAddress(url),
  };
}
