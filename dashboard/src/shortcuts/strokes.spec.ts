import { describe, expect, it } from '@jest/globals';
import { type KeyPress, strokeOf } from './strokes.js';

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  return { key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more };
}

describe('a key press', () => {
  it('with Ctrl or Cmd is the same with Shift, and keeps the name of a named key', () => {
    expect(strokeOf(press('k', { ctrlKey: true }))).toBe('Mod+k');
    expect(strokeOf(press('K', { metaKey: true, shiftKey: true }))).toBe('Mod+k');
    expect(strokeOf(press('Enter', { ctrlKey: true }))).toBe('Mod+Enter');
  });

  it('on a keyboard that is set to Hindi counts by its place', () => {
    expect(strokeOf(press('व', { code: 'KeyB' }))).toBe('b');
    expect(strokeOf(press('ब', { code: 'KeyY', ctrlKey: true }))).toBe('Mod+y');
  });

  it('is nothing with Alt, and nothing for a modifier alone', () => {
    expect(strokeOf(press('c', { altKey: true }))).toBeUndefined();
    expect(strokeOf(press('Shift', { shiftKey: true }))).toBeUndefined();
  });
});
