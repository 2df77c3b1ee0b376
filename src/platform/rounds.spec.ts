import { describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { Rounds } from './rounds.js';

describe('rounds', () => {
  it('are at their end before the database closes, and none begins afterwards', async () => {
    const rounds = new Rounds();
    let begun = 0;
    let ended = 0;
    let finish = (): void => undefined;
    const held = new Promise<void>((resolve) => (finish = resolve));
    const work = async (): Promise<void> => {
      begun += 1;
      await held;
      ended += 1;
    };
    rounds.start({ name: 'slow', every: 0, work });
    while (begun === 0) await pause(1);
    const stopping = rounds.beforeApplicationShutdown();
    finish();
    await stopping;
    expect(ended).toBe(1);
    await pause(5);
    expect(begun).toBe(1);
  });
});
