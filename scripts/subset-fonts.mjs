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
const DEVANAGARI = range(0x0900, 0x097f) + ' \u200c\u200d\u25cc₹0123456789.,:;!?()-–%/\'"';

const FONTS = [
  ['noto-naskh-arabic', 'arabic', 'naskh', URDU],
  ['noto-sans-devanagari', 'devanagari', 'devanagari', DEVANAGARI],
];

for (const [family, script, name, letters] of FONTS) {
  for (const weight of [400, 700]) {
    const source = join(
      ROOT,
      `node_modules/@fontsource/${family}/files/${family}-${script}-${weight}-normal.woff2`,
    );
    const bytes = await subsetFont(readFileSync(source), letters, { targetFormat: 'woff2' });
    writeFileSync(join(FOLDER, `${name}-${weight}.woff2`), bytes);
    process.stdout.write(`${name}-${weight}.woff2 ${bytes.length} bytes\n`);
  }
}

function range(first, last) {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}
