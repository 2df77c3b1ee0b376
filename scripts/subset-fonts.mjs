/** Makes the fonts that the citizens' pages ship: `node scripts/subset-fonts.mjs`. Run when a font package changes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { ROOT } from './ensure-installed.mjs';

const FOLDER = join(ROOT, 'src/citizen/assets/fonts');
/** Letters, marks, digits and punctuation of Urdu and Kashmiri; the forms of the letters come along by themselves. */
const URDU =
  ' !"\'().,:;/-+%&0123456789«»‘’“”…–' +
  '،؍؛؟٪٫٬۔ءآأؤئابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکكگلمنںوۄۆۇہهھۂۃیيےۓٖٗ٘ىةًٌٍَُِّْٰٔٓ۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩﷽ؐؑؒؓؔ\u200c\u200d\u200e\u200f';
const SIGNS = ' \u200c\u200d\u25cc₹0123456789.,:;!?()-–%/\'"';
/** What Hindi is written with; keep in step with the `unicode-range` in `citizen.css`. */
const HINDI =
  'ँंःअआइईउऊऋऍएऐऑओऔकखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह\u093cािीुूृॅेैॉोौ्ॐ।॥०१२३४५६७८९॰' + range(0x0958, 0x095e);
/** The rest of Devanagari: Sanskrit, Marathi, Kashmiri, Dogri. Fetched only by pages that use one of them. */
const MORE_DEVANAGARI = [...range(0x0900, 0x097f)].filter((letter) => !HINDI.includes(letter)).join('');

/** One weight each: a browser thickens it for headings, where a second file would double the first visit. */
const FONTS = [
  ['noto-naskh-arabic', 'arabic', 'naskh', URDU],
  ['noto-sans-devanagari', 'devanagari', 'hindi', HINDI + SIGNS],
  ['noto-sans-devanagari', 'devanagari', 'devanagari', MORE_DEVANAGARI + SIGNS],
  // The names of the languages stand on every page: nobody fetches a whole font for a word.
  ['noto-naskh-arabic', 'arabic', 'name-ur', 'اردو'],
  ['noto-sans-devanagari', 'devanagari', 'name-hi', 'हिन्दी'],
];
const WEIGHT = 400;

for (const [family, script, name, letters] of FONTS) {
  const source = join(
    ROOT,
    `node_modules/@fontsource/${family}/files/${family}-${script}-${WEIGHT}-normal.woff2`,
  );
  const bytes = await subsetFont(readFileSync(source), letters, { targetFormat: 'woff2' });
  writeFileSync(join(FOLDER, `${name}-${WEIGHT}.woff2`), bytes);
  process.stdout.write(`${name}-${WEIGHT}.woff2 ${bytes.length} bytes\n`);
}

function range(first, last) {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}
