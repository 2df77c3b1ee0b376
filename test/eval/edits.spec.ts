import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { editPost } from './edits.js';

const POST = 'Yesterday the minister Ramesh Gupta said that Bombay will receive three hundred new buses';

describe('editPost', () => {
  it('makes the same slips on every run, and few enough to read', () => {
    const edited = editPost(POST, 'typos');
    expect(edited).toBe(editPost(POST, 'typos'));
    const changed = edited.split(' ').filter((word, i) => word !== POST.split(' ')[i]);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.length).toBeLessThan(9);
  });

  it('replaces names and leaves the other words', () => {
    const edited = editPost(POST, 'names');
    expect(edited).not.toMatch(/Ramesh|Gupta|Bombay/);
    expect(edited).toContain('three hundred new buses');
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('typos' as const, 'names' as const),
        (text, kind) => {
          expect(typeof editPost(text, kind)).toBe('string');
        },
      ),
    );
  });
});
