/** Whether a TrueType font has a glyph for a letter: reads its `cmap` table (formats 4 and 12 of the OpenType spec). */

const PLATFORM_ENTRY = 8;

export function coveredBy(font: Buffer, letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return subtables(font).some((at) => glyphIn(font, at, code));
}

function subtables(font: Buffer): number[] {
  const tables = font.readUInt16BE(4);
  for (let index = 0; index < tables; index += 1) {
    const record = 12 + index * 16;
    if (font.toString('latin1', record, record + 4) !== 'cmap') continue;
    const cmap = font.readUInt32BE(record + 8);
    return Array.from(
      { length: font.readUInt16BE(cmap + 2) },
      (_, entry) => cmap + font.readUInt32BE(cmap + 4 + entry * PLATFORM_ENTRY + 4),
    );
  }
  return [];
}

function glyphIn(font: Buffer, at: number, code: number): boolean {
  const format = font.readUInt16BE(at);
  if (format === 12) return inGroups(font, at, code);
  return format === 4 && code <= 0xffff && inSegments(font, at, code);
}

function inGroups(font: Buffer, at: number, code: number): boolean {
  const groups = font.readUInt32BE(at + 12);
  return Array.from({ length: groups }, (_, index) => at + 16 + index * 12).some(
    (group) => code >= font.readUInt32BE(group) && code <= font.readUInt32BE(group + 4),
  );
}

function inSegments(font: Buffer, at: number, code: number): boolean {
  const size = font.readUInt16BE(at + 6);
  for (let segment = 0; segment < size; segment += 2) {
    const end = font.readUInt16BE(at + 14 + segment);
    if (code > end) continue;
    const start = font.readUInt16BE(at + 16 + size + segment);
    if (code < start) return false;
    const delta = font.readUInt16BE(at + 16 + size * 2 + segment);
    const rangeAt = at + 16 + size * 3 + segment;
    const range = font.readUInt16BE(rangeAt);
    if (range === 0) return ((code + delta) & 0xffff) !== 0;
    return font.readUInt16BE(rangeAt + range + (code - start) * 2) !== 0;
  }
  return false;
}
