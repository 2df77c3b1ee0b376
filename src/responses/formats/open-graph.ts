/** PURE. What chats and social networks show of a shared address (https://ogp.me). */
import type { FactCheck, ReplyLanguage } from '../contract.js';
import { pictureAddress } from './addresses.js';
import { type Publisher, teaser } from './publisher.js';
import { pictureVersion } from './share-picture.js';

const LONGEST_DESCRIPTION = 200;
const LOCALES: Readonly<Record<ReplyLanguage, string>> = { en: 'en_IN', hi: 'hi_IN', ur: 'ur_IN' };

/** One `<meta property="…" content="…">`. */
export interface MetaProperty {
  property: string;
  content: string;
}

/** The headline and the fact, never the rumour: the preview is all that many people read. */
export function openGraphOf(factCheck: FactCheck, publisher: Publisher): MetaProperty[] {
  const properties: [string, string][] = [
    ['og:type', 'article'],
    ['og:title', factCheck.headline],
    ['og:description', teaser(factCheck.fact, LONGEST_DESCRIPTION)],
    ['og:url', factCheck.url],
    ['og:site_name', publisher.name],
    ['og:locale', LOCALES[factCheck.language]],
    ...factCheck.alternates
      .filter((alternate) => alternate.language !== factCheck.language)
      .map(({ language }): [string, string] => ['og:locale:alternate', LOCALES[language]]),
    ['article:published_time', factCheck.publishedAt],
    ['article:modified_time', factCheck.updatedAt],
    ['og:image', pictureAddress(factCheck.url, 'card', pictureVersion(factCheck))],
    ['og:image:type', 'image/png'],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', factCheck.headline],
    ['twitter:card', 'summary_large_image'],
  ];
  return properties.map(([property, content]) => ({ property, content }));
}
