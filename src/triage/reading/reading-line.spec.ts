import { describe, expect, it } from '@jest/globals';
import { ReadingLine } from './reading-line.js';

/** Beside this source there is no compiled thread, so the thread is lost as soon as it is started. */
describe('a line whose thread is lost', () => {
  it('says so once, and leaves every post to the caller', async () => {
    const causes: unknown[] = [];
    const lost = new Promise<void>((resolve) => {
      const line = new ReadingLine((cause) => {
        causes.push(cause);
        resolve();
      });
      line.build([]);
      void expect(line.read('Is the pension stopped?', '2026-11-23T00:00:00.000Z')).resolves.toBeUndefined();
    });
    await lost;
    expect(causes).toHaveLength(1);
  });
});
