import { describe, expect, it } from '@jest/globals';
import { HOURS, MINUTES } from '../time.js';
import { nextState } from './next-state.js';
import { MOST_ATTEMPTS } from './retry-pauses.js';

const ALWAYS = { repeatableFor: Infinity, age: 0 };
const NEVER = { repeatableFor: 0, age: 0 };
const FOR_AN_HOUR = { repeatableFor: 1 * HOURS, age: 0 };
const failure = { code: 'busy', reason: 'It was busy.' };
const first = { id: 'a', attempts: 1 };
const last = { id: 'a', attempts: MOST_ATTEMPTS };

describe('what becomes of a message after an attempt', () => {
  it('is sent, with the name that the other side gave it', () => {
    expect(nextState(first, { outcome: 'sent', providerRef: '42' }, NEVER)).toMatchObject({
      status: 'sent',
      providerRef: '42',
    });
  });

  it('waits for another try, and is parked with the reason after the last', () => {
    expect(nextState(first, { outcome: 'again', ...failure }, NEVER).status).toBe('waiting');
    expect(nextState(last, { outcome: 'again', ...failure }, NEVER)).toEqual({
      status: 'parked',
      code: 'busy',
      reason: 'It was busy. This was the last try.',
    });
  });

  it('is parked at once when it was refused, and forgotten when there is nothing to send', () => {
    expect(nextState(first, { outcome: 'refused', ...failure }, ALWAYS).status).toBe('parked');
    expect(nextState(first, { outcome: 'dropped', ...failure }, ALWAYS).status).toBe('dropped');
  });

  it('is sent again after a doubt only where, and only while, the other side recognises it', () => {
    const doubt = { outcome: 'unknown', ...failure } as const;
    expect(nextState(first, doubt, ALWAYS).status).toBe('waiting');
    expect(nextState(first, doubt, NEVER)).toMatchObject({ status: 'parked', code: 'in_doubt' });
    expect(nextState(first, doubt, FOR_AN_HOUR).status).toBe('waiting');
    expect(nextState(first, doubt, { ...FOR_AN_HOUR, age: 60 * MINUTES }).code).toBe('in_doubt');
  });
});
