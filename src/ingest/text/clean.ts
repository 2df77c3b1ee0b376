/** PURE. Makes text from outside safe to store: PostgreSQL takes neither NUL nor half a character. */

const NUL = /\0/g;
/** With the `u` flag a surrogate matches only when its other half is missing. */
const LONE_SURROGATE = /[\ud800-\udfff]/gu;

export function clean(text: string): string {
  return text.replace(NUL, '').replace(LONE_SURROGATE, '\ufffd');
}
