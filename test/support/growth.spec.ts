import { describe, expect, it } from '@jest/globals';
import { growth, LINEAR_BELOW } from './growth.js';

/** Counts letters `times` for each letter of the text. */
function count(text: string, times: number): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++)
    for (let j = 0; j < times; j++) sum += text.charCodeAt(j % text.length);
  return sum;
}

describe('growth', () => {
  const text = 'a'.repeat(4_000);

  it('tells linear from quadratic work', () => {
    expect(growth(text, (some) => count(some, 1_000))).toBeLessThan(LINEAR_BELOW);
    expect(growth(text, (some) => count(some, some.length))).toBeGreaterThan(LINEAR_BELOW);
  });
});
