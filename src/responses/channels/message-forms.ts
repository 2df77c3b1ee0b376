/** PURE. One message in the forms of the channels: chat, mail, a page post within the limit of a network. */
import { html, type Html } from '../../platform/html.js';
import { DIRECTIONS } from '../formats/publisher.js';
import type { Message } from './channel.js';

/** Networks count every link as this many characters. */
const LINK_LENGTH = 23;
const LINE_BREAKS = 2;

/** Plain text with everything in it: chats, and the plain part of a mail. */
export function chatText({ greeting, headline, text, url, footer }: Message): string {
  return paragraphs(greeting, headline, text, url ?? '', footer);
}

export function mailText(message: Message): string {
  const { unsubscribe } = message;
  return `${paragraphs(chatText(message), unsubscribe ? `${unsubscribe.text}: ${unsubscribe.url}` : '')}\n`;
}

export function mailHtml(message: Message): Html {
  const { language, greeting, headline, text, url, linkText, footer, unsubscribe } = message;
  return html`<!doctype html>
    <html lang="${language}" dir="${DIRECTIONS[language]}">
      <head>
        <meta charset="utf-8" />
        <meta name="color-scheme" content="light dark" />
        <title>${headline}</title>
      </head>
      <body style="margin:0;padding:16px;font:16px/1.5 sans-serif">
        <div style="max-width:36em;margin:0 auto">
          <p>${greeting}</p>
          <h1 style="font-size:22px;line-height:1.3">${headline}</h1>
          ${text.split(/\n+/).map((part) => html`<p>${part}</p>`)}
          ${url !== null && html`<p><a href="${url}">${linkText}</a></p>`}
          <hr />
          <p style="font-size:13px">${footer}</p>
          ${
            unsubscribe &&
            html`<p style="font-size:13px"><a href="${unsubscribe.url}">${unsubscribe.text}</a></p>`
          }
        </div>
      </body>
    </html>`;
}

/** Headline, as much of the text as fits in whole sentences, and the link; at most `longest` characters. */
export function postText({ headline, text, url }: Message, longest: number): string {
  const room = longest - (url === null ? 0 : LINK_LENGTH + LINE_BREAKS);
  const first = cut(headline, room);
  let words = first;
  for (const sentence of text.split(/(?<=[.!?।۔])\s+|\n+/).filter((part) => part !== '')) {
    const longer = words === first ? `${words}\n\n${sentence}` : `${words} ${sentence}`;
    if (weightOf(longer) > room) break;
    words = longer;
  }
  return url === null ? words : `${words}\n\n${url}`;
}

/** How much of its limit X counts: 1 for most alphabets (Latin, Devanagari, Arabic), 2 for the rest. */
export function weightOf(text: string): number {
  let weight = 0;
  for (const character of text.normalize('NFC')) {
    const code = character.codePointAt(0) ?? 0;
    weight += LIGHT.some(([from, to]) => code >= from && code <= to) ? 1 : 2;
  }
  return weight;
}

/** https://docs.x.com/resources/fundamentals/counting-characters (twitter-text, configuration v3). */
const LIGHT = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
] as const;

function cut(text: string, longest: number): string {
  if (weightOf(text) <= longest) return text;
  const letters = [...text];
  while (letters.length > 0 && weightOf(`${letters.join('')}…`) > longest) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

function paragraphs(...parts: string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
