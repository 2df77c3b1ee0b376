import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { coveredBy } from '../../test/support/font-coverage.js';
import { ENGLISH, HINDI, URDU } from '../../test/support/responses.js';
import { VERDICTS } from './contract.js';
import { dayInWords } from './formats/day-in-words.js';
import { PICTURE_WORDS } from './formats/picture-words.js';
import { markupOf, pictureOf, pictureVersion, type Pictured } from './formats/share-picture.js';
import { LONGEST_HEADLINE } from './checks/headline-checks.js';
import { PictureStudio } from './picture-studio.service.js';

const FRAME = {
  department: 'Social Welfare',
  desk: 'Rumour Desk',
  address: 'desk.example.gov.in/f/3f9c2a1b-ur',
  day: '23 November 2026',
};
const answer = (changes: Partial<Pictured> = {}): Pictured => ({
  ...{ language: 'en', headline: ENGLISH.headline, fact: ENGLISH.fact, verdict: 'false' },
  ...{ status: 'published', department: 'social-welfare', publishedAt: '2026-11-23T06:00:00.000Z' },
  ...changes,
});
const FONTS = ['latin', 'devanagari', 'naskh'].map((name) =>
  readFileSync(new URL(`./assets/fonts/${name}-700.ttf`, import.meta.url)),
);

describe('the share picture', () => {
  const studio = new PictureStudio();

  it.each([
    ['card', 1200, 630],
    ['square', 1080, 1080],
  ] as const)(
    'as %s has the size that networks expect, and travels on a weak line',
    async (form, width, height) => {
      for (const { language, headline, fact } of [ENGLISH, HINDI, URDU]) {
        const png = await studio.draw(pictureOf(answer({ language, headline, fact }), form, FRAME));
        const { format, ...size } = await sharp(png).metadata();
        expect([format, size.width, size.height]).toEqual(['png', width, height]);
        expect(png.length).toBeLessThan(100_000);
      }
    },
  );

  it('keeps the parts of an address in their order between Urdu words', () => {
    const { footer } = pictureOf(
      answer({ language: 'ur', headline: URDU.headline, fact: URDU.fact }),
      'card',
      FRAME,
    );
    expect(footer.at(-1)?.text).toContain(`\u2066${FRAME.address}\u2069`);
  });

  it('stands where its script begins: ink on the right for Urdu, on the left for Hindi', async () => {
    const inkOf = async (texts: typeof URDU): Promise<{ left: number; right: number }> => {
      const { language, headline, fact } = texts;
      const png = await studio.draw(pictureOf(answer({ language, headline, fact }), 'card', FRAME));
      const darkness = async (left: number): Promise<number> => {
        const part = sharp(png).extract({ left, top: 480, width: 300, height: 150 });
        const { channels } = await sharp(await part.toBuffer()).stats();
        return 255 - (channels[0]?.mean ?? 255);
      };
      return { left: await darkness(20), right: await darkness(880) };
    };
    const [hindi, urdu] = [await inkOf(HINDI), await inkOf(URDU)];
    expect(hindi.left).toBeGreaterThan(hindi.right * 2);
    expect(urdu.right).toBeGreaterThan(urdu.left * 2);
  });

  it('joins the letters of Urdu and Hindi: a word is narrower than its letters', async () => {
    const width = async (text: string): Promise<number> => {
      const picture = pictureOf(answer({ language: 'ur', headline: text, fact: '' }), 'card', FRAME);
      const png = await studio.draw({
        ...picture,
        footer: [],
        label: { ...picture.label, text: '' },
        ticked: false,
      });
      const below = await sharp(png).extract({ left: 0, top: 95, width: 1200, height: 420 }).toBuffer();
      const { info } = await sharp(below).trim({ threshold: 40 }).toBuffer({ resolveWithObject: true });
      return info.width;
    };
    expect(await width('پنشن')).toBeLessThan((await width('پ‌ن‌ش‌ن')) * 0.95);
    expect(await width('क्षत्रिय')).toBeLessThan((await width('क् ष त् रि य')) * 0.95);
  });

  it('shows the longest headline that may be published, whole, in every script', async () => {
    for (const { language, headline } of [ENGLISH, HINDI, URDU]) {
      const longest = `${headline} `.repeat(9).slice(0, LONGEST_HEADLINE);
      for (const form of ['card', 'square'] as const) {
        const picture = pictureOf(answer({ language, headline: longest }), form, FRAME);
        const [title] = picture.column;
        expect(title).toMatchObject({ text: longest, mustStand: true });
        expect((await studio.draw(picture)).length).toBeGreaterThan(10_000);
      }
    }
  });

  it('has a glyph for every letter that the desk itself writes on it', () => {
    const written = Object.values(PICTURE_WORDS).flatMap(
      ({ label, known, withdrawn, corrected, desk, going }) => [
        ...[label, known, withdrawn, corrected, desk],
        ...Object.values(going),
      ],
    );
    const days = (['en', 'hi', 'ur'] as const).flatMap((language) =>
      Array.from({ length: 12 }, (_, month) =>
        dayInWords(`2026-${String(month + 1).padStart(2, '0')}-11T06:00:00Z`, language),
      ),
    );
    const texts = [ENGLISH, HINDI, URDU].flatMap((text) => [text.headline, text.fact]);
    const letters = new Set([...written, ...days, ...texts, '0123456789₹%“”‘’–—·…/()'].join(''));
    const missing = [...letters].filter(
      (letter) => letter !== ' ' && !FONTS.some((font) => coveredBy(font, letter)),
    );
    expect(missing).toEqual([]);
  });

  it('never shows the rumour, and says what is to be held of it', () => {
    for (const verdict of VERDICTS) {
      const picture = pictureOf(answer({ verdict }), 'card', FRAME);
      const shown = JSON.stringify(picture);
      expect(shown).not.toContain(ENGLISH.myth);
      expect(shown).toContain(PICTURE_WORDS.en.going[verdict]);
    }
  });

  it('of a corrected answer sends to the newer one', () => {
    const shown = JSON.stringify(pictureOf(answer({ status: 'corrected' }), 'square', FRAME));
    expect(shown).not.toContain(answer({}).headline);
    expect(shown).toContain(PICTURE_WORDS.en.corrected);
  });

  it('of a withdrawn answer states no fact any more', () => {
    const shown = JSON.stringify(pictureOf(answer({ status: 'withdrawn' }), 'card', FRAME));
    expect(shown).not.toContain(ENGLISH.headline);
    expect(shown).toContain(PICTURE_WORDS.en.withdrawn);
  });

  it('has another version when it shows something else, and the same otherwise', () => {
    expect(pictureVersion(answer())).toBe(pictureVersion(answer()));
    const changes: Partial<Pictured>[] = [
      { headline: 'Other' },
      { verdict: 'true' },
      { status: 'withdrawn' },
    ];
    const versions = changes.map((change) => pictureVersion(answer(change)));
    expect(new Set([...versions, pictureVersion(answer())]).size).toBe(changes.length + 1);
  });

  it('is drawn once for each key', async () => {
    const picture = pictureOf(answer(), 'card', FRAME);
    expect(studio.draw(picture, 'a')).toBe(studio.draw(picture, 'a'));
    expect(await studio.draw(picture, 'b')).toEqual(await studio.draw(picture, 'a'));
  });

  it('takes no markup from the text, leads each line by its direction and keeps amounts together', () => {
    expect(markupOf('<b>Rs 500</b> & more', 'ltr')).toBe('\u200E&lt;b&gt;Rs\u00A0500&lt;/b&gt; &amp; more');
    expect(markupOf('PM-KISAN کی قسط', 'rtl').startsWith('\u200F')).toBe(true);
  });
});
