/**
 * Draws share pictures: Pango and HarfBuzz (in sharp) shape Devanagari and Urdu, with the fonts that lie beside this
 * file, so that a picture is the same on every machine. No browser.
 */
import { fileURLToPath } from 'node:url';
import { Injectable } from '@nestjs/common';
import sharp, { type OverlayOptions } from 'sharp';
import { markupOf, type Picture, type TextBlock } from './formats/share-picture.js';

const FOLDER = fileURLToPath(new URL('./assets/fonts/', import.meta.url));
const FONT_FILES = ['latin', 'devanagari', 'naskh'].flatMap((name) =>
  ['400', '700'].map((weight) => `${FOLDER}${name}-${weight}.ttf`),
);
const FAMILIES = {
  ltr: 'Noto Sans Devanagari, Noto Naskh Arabic',
  rtl: 'Noto Naskh Arabic, Noto Sans Devanagari',
} as const;
/** At this density a point is a pixel. */
const DOTS_PER_INCH = 72;
const MOST_KEPT = 200;
/** At most so many are drawn at a time; the others wait. */
const DRAWN_AT_ONCE = 2;
const TICK = { size: 44, gap: 18 } as const;

interface Drawn {
  input: Buffer;
  width: number;
  height: number;
}

@Injectable()
export class PictureStudio {
  private readonly kept = new Map<string, Promise<Buffer>>();
  private fonts: Promise<void> | undefined;
  private waiting: (() => void)[] = [];
  private busy = 0;

  /** @param key the same key gives the same picture, drawn once; none: not kept. PNG bytes. */
  draw(picture: Picture, key?: string): Promise<Buffer> {
    const known = key === undefined ? undefined : this.kept.get(key);
    if (known !== undefined) return known;
    const drawn = this.inTurn(() => this.paint(picture));
    if (key !== undefined) this.keep(key, drawn);
    return drawn;
  }

  private keep(key: string, drawn: Promise<Buffer>): void {
    this.kept.set(key, drawn);
    drawn.catch(() => this.kept.delete(key));
    const [oldest] = this.kept.keys();
    if (this.kept.size > MOST_KEPT && oldest !== undefined) this.kept.delete(oldest);
  }

  private async inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    if (this.busy >= DRAWN_AT_ONCE) await new Promise<void>((next) => this.waiting.push(next));
    this.busy += 1;
    try {
      return await work();
    } finally {
      this.busy -= 1;
      this.waiting.shift()?.();
    }
  }

  private async paint(picture: Picture): Promise<Buffer> {
    await (this.fonts ??= loadFonts());
    const { width, height, margin, band, direction } = picture;
    const room = width - 2 * margin;
    const layers: OverlayOptions[] = [];
    const place = (drawn: Drawn, top: number, indent = 0): void => {
      const left = direction === 'rtl' ? width - margin - indent - drawn.width : margin + indent;
      layers.push({ input: drawn.input, top: Math.round(top), left: Math.max(0, Math.round(left)) });
    };
    const indent = picture.ticked ? TICK.size + TICK.gap : 0;
    const label = await fit(picture, picture.label, { width: room - indent, height: picture.label.room });
    if (label !== undefined) place(label, (band - label.height) / 2, indent);

    const footer: Drawn[] = [];
    for (const block of picture.footer) {
      const line = await fit(picture, block, { width: room, height: block.room });
      if (line !== undefined) footer.push(line);
    }
    const gap = picture.footer[0]?.gap ?? 0;
    const footerHeight = footer.reduce((sum, line) => sum + line.height + gap * 2, 0);
    const floor = height - margin * FOOTER_MARGIN - footerHeight;

    const ceiling = band + margin * COLUMN_MARGIN;
    const column: { drawn: Drawn; gap: number }[] = [];
    let used = 0;
    for (const block of picture.column) {
      const left = floor - margin * COLUMN_MARGIN - ceiling - used;
      const drawn = await fit(picture, block, { width: room, height: Math.min(block.room, left) });
      if (drawn === undefined) continue;
      column.push({ drawn, gap: block.gap });
      used += drawn.height + block.gap;
    }
    const spare = floor - ceiling - (used - (column.at(-1)?.gap ?? 0));
    let top = ceiling + Math.max(0, spare) * SHARE_ABOVE;
    for (const { drawn, gap: below } of column) {
      place(drawn, top);
      top += drawn.height + below;
    }
    let line = floor + gap * 2;
    for (const drawn of footer) {
      place(drawn, line);
      line += drawn.height + gap * 2;
    }
    return sharp(Buffer.from(backdrop(picture, floor)))
      .composite(layers)
      .png({ palette: true, colours: 128, effort: 4 })
      .toBuffer();
  }
}

const FOOTER_MARGIN = 0.5;
const COLUMN_MARGIN = 0.45;
/** Of the room that the column leaves free. */
const SHARE_ABOVE = 0.42;

/** The text in the largest of its sizes that fits; undefined when it does not fit and need not stand. */
async function fit(
  picture: Picture,
  block: TextBlock,
  room: { width: number; height: number },
): Promise<Drawn | undefined> {
  if (block.text.trim() === '') return undefined;
  let smallest: Drawn | undefined;
  for (const size of block.sizes) {
    smallest = await drawText(picture, block, { size, width: room.width });
    if (smallest.height <= room.height) return smallest;
  }
  return block.mustStand ? smallest : undefined;
}

async function drawText(
  { direction, language }: Picture,
  { text, bold, colour }: TextBlock,
  { size, width }: { size: number; width: number },
): Promise<Drawn> {
  const weight = bold ? 'bold' : 'normal';
  const markup = `<span lang="${language}" font_family="${FAMILIES[direction]}" weight="${weight}" size="${size}pt" foreground="${colour}">${markupOf(text, direction)}</span>`;
  const { data, info } = await sharp({
    text: { text: markup, width, dpi: DOTS_PER_INCH, rgba: true, wrap: 'word-char' },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { input: data, width: info.width, height: info.height };
}

/** Everything that is no text. */
function backdrop(
  { width, height, margin, band, colours, direction, ticked }: Picture,
  floor: number,
): string {
  const { size } = TICK;
  const left = direction === 'rtl' ? width - margin - size : margin;
  const tick = `<g transform="translate(${left} ${(band - size) / 2})"><circle cx="22" cy="22" r="22" fill="#fff"/><path d="m12 23 7 7 13-15" fill="none" stroke="${colours.band}" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"/></g>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${colours.background}"/>`,
    `<rect width="${width}" height="${band}" fill="${colours.band}"/>`,
    `<rect x="${margin}" y="${Math.round(floor)}" width="${width - 2 * margin}" height="2" fill="${colours.rule}"/>`,
    ticked ? tick : '',
    '</svg>',
  ].join('');
}

/** A font that was named once is known to the renderer from then on, by its family. */
async function loadFonts(): Promise<void> {
  for (const fontfile of FONT_FILES) {
    await sharp({ text: { text: '.', font: 'Noto Sans Devanagari', fontfile } })
      .png()
      .toBuffer();
  }
}
