import { describe, expect, it } from '@jest/globals';
import type { Case } from './case.entity.js';
import { LiveCases } from './live-cases.js';

describe('the family of a case', () => {
  // Of a row, only what merges need.
  const row = (id: string, mergedInto: string | null = null): Case =>
    ({ id, mergedInto, status: mergedInto === null ? 'in_review' : 'closed' }) as Case;

  it('is the case and all that were merged into it, in any number of steps', () => {
    const live = new LiveCases();
    for (const id of ['a', 'b', 'c', 'd']) live.put(row(id));
    live.put(row('a', 'b'));
    live.put(row('b', 'c'));
    expect(live.familyOf('c')).toEqual(['c', 'b', 'a']);
    expect(live.familyOf('d')).toEqual(['d']);
    expect(live.survivorOf('a')).toBe('c');
  });

  it('is as before when a merge is undone or rolled back', () => {
    const live = new LiveCases();
    for (const id of ['a', 'b']) live.put(row(id));
    const undo = live.put(row('a', 'b'));
    undo();
    expect(live.familyOf('b')).toEqual(['b']);
    live.put(row('a', 'b'));
    live.put(row('a'));
    expect(live.familyOf('b')).toEqual(['b']);
  });
});
