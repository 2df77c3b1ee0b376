/** How a key press is written: `c`, `J` (with Shift), `?`, `Escape`, `Mod+k`, `Mod+Enter` (Ctrl or Cmd). Free of React. */

export interface KeyPress {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

const MODIFIERS: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock']);
const PHYSICAL: Readonly<Record<string, readonly [plain: string, shifted: string]>> = {
  Slash: ['/', '?'],
};

/** @returns undefined for a modifier alone, and for strokes with Alt, which write letters on many keyboards */
export function strokeOf(press: KeyPress): string | undefined {
  if (MODIFIERS.has(press.key) || press.altKey) return undefined;
  const letter = letterOf(press);
  // With a modifier, Shift makes no other stroke of a letter; keys that have a name keep it.
  if (press.ctrlKey || press.metaKey) return `Mod+${letter.length === 1 ? letter.toLowerCase() : letter}`;
  return letter;
}

/** A keyboard that is set to Hindi or Urdu gives other letters: then the place of the key counts. */
function letterOf({ key, code, shiftKey }: KeyPress): string {
  if (key.length > 1 || /^[\x20-\x7e]$/.test(key)) return key;
  const physical = PHYSICAL[code];
  if (physical !== undefined) return physical[shiftKey ? 1 : 0];
  const letter = /^(?:Key|Digit)(.)$/.exec(code)?.[1] ?? key;
  return shiftKey ? letter : letter.toLowerCase();
}

/** WCAG 2.1.4: strokes that a person who dictates, or whose hand trembles, must be able to turn off. */
export function isSingleCharacter(stroke: string): boolean {
  return stroke.length === 1;
}

export function withModifier(stroke: string): boolean {
  return stroke.startsWith('Mod+');
}

/** For `<kbd>`: each stroke in the words of this keyboard. */
export function keyCaps(keys: string): string[] {
  return keys.split(' ').map((stroke) =>
    stroke
      .replace('Mod+', isApple() ? '⌘ ' : 'Ctrl ')
      .replace('Escape', 'Esc')
      .replace(/^([A-Z])$/, 'Shift $1')
      .replace(/( [a-z])$/, (letter) => letter.toUpperCase()),
  );
}

function isApple(): boolean {
  return /mac|iphone|ipad/i.test(navigator.userAgent);
}
