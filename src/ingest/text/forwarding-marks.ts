/** PURE. Takes off what chat programs write before a forwarded message: headers, and the stamps of chat exports. */

/** In English, Hindi and Urdu; compared without letter case. Longer ones first. */
const HEADERS = [
  'forwarded many times',
  'forwarded message',
  'forwarded as received',
  'forwarded from',
  'forwarded',
  'forward as received',
  'frwd as received',
  'fwd as received',
  'fwd',
  'fw',
  'कई बार फ़ॉरवर्ड किया गया',
  'कई बार फॉरवर्ड किया गया',
  'कई बार फ़ॉरवर्ड किया हुआ',
  'कई बार अग्रेषित किया गया',
  'कई बार अग्रेषित',
  'कई बार भेजा गया',
  'फ़ॉरवर्ड किया गया संदेश',
  'फॉरवर्ड किया गया संदेश',
  'फ़ॉरवर्ड किया गया',
  'फॉरवर्ड किया गया',
  'फ़ॉरवर्ड किया हुआ',
  'अग्रेषित संदेश',
  'अग्रेषित किया गया',
  'अग्रेषित',
  'फ़ॉरवर्डेड',
  'फॉरवर्डेड',
  'फ़ॉरवर्ड',
  'फॉरवर्ड',
  'کئی بار فارورڈ کیا گیا',
  'کئی بار فارورڈ شدہ',
  'کئی بار آگے بھیجا گیا',
  'متعدد بار فارورڈ کیا گیا',
  'بہت بار فارورڈ کیا گیا',
  'فارورڈ کیا گیا پیغام',
  'فارورڈ شدہ پیغام',
  'آگے بھیجا گیا پیغام',
  'فارورڈ کیا گیا',
  'فارورڈ شدہ',
  'فارورڈ کردہ',
  'آگے بھیجا گیا',
  'فارورڈڈ',
  'فارورڈ',
]
  .map((header) => header.normalize('NFKC'))
  .sort((one, other) => other.length - one.length);

const LONGEST_HEADER = Math.max(...HEADERS.map((header) => header.length));

/** Says by itself that the message was forwarded, so that the post may follow without any mark between. */
const UNMISTAKABLE = new Set(
  ['forwarded many times', 'कई बार फ़ॉरवर्ड किया गया', 'कई बार अग्रेषित', 'کئی بار فارورڈ کیا گیا'].map(
    (header) => header.normalize('NFKC'),
  ),
);

/** Arrows, dashes, brackets, emphasis and emoji around a header. */
const DECORATION = /^[^\p{L}\p{N}\p{M}+*#@₹]{1,40}/u;
const EMPHASIZED = /^[*_~]{1,4}(?=\p{L})/u;
const SEPARATOR = /^ ?(?:[^\p{L}\p{N}\p{M}\s'’+#@₹]|$)[^\p{L}\p{N}\p{M}+*#@₹]{0,40}/u;

/** `[12/03/26, 10:15:22 AM] Name: ` and `12/03/2026, 10:15 - Name: `. */
const EXPORT_STAMP =
  /^\[?\p{Nd}{1,4}[/.-]\p{Nd}{1,2}[/.-]\p{Nd}{1,4},? \p{Nd}{1,2}[:.]\p{Nd}{2}(?:[:.]\p{Nd}{2})?(?: ?[ap]\.? ?m\.?)?(?:\]| ?[-–]) ?[^:]{1,60}: ?/iu;

const MOST_MARKS = 6;

/** The line without the headers and stamps at its start. */
export function withoutForwardingMarks(line: string): string {
  let rest = line;
  for (let round = 0; round < MOST_MARKS; round++) {
    const shorter = withoutHeader(rest.replace(EXPORT_STAMP, ''));
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest;
}

function withoutHeader(line: string): string {
  const bare = line.replace(DECORATION, '').replace(EMPHASIZED, '');
  const start = bare.slice(0, LONGEST_HEADER).toLowerCase();
  for (const header of HEADERS) {
    if (!start.startsWith(header)) continue;
    const after = bare.slice(header.length);
    const separator = SEPARATOR.exec(after);
    if (separator) return after.slice(separator[0].length).trimStart();
    if (UNMISTAKABLE.has(header) && after.startsWith(' ')) return after.trimStart();
  }
  return line;
}
