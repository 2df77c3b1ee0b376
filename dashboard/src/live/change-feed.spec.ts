import { describe, expect, it } from '@jest/globals';
import type { ChangesView } from '../../../src/triage/contract';
import { ChangeFeed } from './change-feed';

const change = (seq: number, caseId: string) => ({ seq, caseId, version: 1, kind: 'note' as const });

/** A feed whose waits end when the test says so. */
function aFeed(log: ChangesView[]) {
  const told: string[][] = [];
  const asked: number[] = [];
  let waits: (() => void)[] = [];
  let resyncs = 0;
  const feed = new ChangeFeed({
    ask: async (since) => {
      asked.push(since);
      const answer = log.shift();
      if (answer === undefined) throw new Error('The line is cut.');
      return answer;
    },
    onChanged: (ids) => told.push([...ids]),
    onResync: () => (resyncs += 1),
    wait: () => new Promise((done) => waits.push(() => done())),
  });
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  /** All pauses are over. */
  const later = async (): Promise<void> => {
    const ended = waits;
    waits = [];
    for (const end of ended) end();
    await settle();
  };
  return { feed, told, asked, settle, later, resyncs: () => resyncs };
}

const answer = (seq: number, changes: ChangesView['changes'] = [], more = false): ChangesView => ({
  ...{ seq, changes, more, resync: false },
});

describe('the change feed', () => {
  it('tells a case at once when its bell rings, and not again when the log names it too', async () => {
    const { feed, told, asked, settle, later } = aFeed([
      answer(10),
      answer(12, [change(11, 'a'), change(12, 'b')]),
    ]);
    feed.fill();
    await settle();
    await later();
    feed.ring({ seq: 11, caseId: 'a' });
    await settle();
    expect(told).toEqual([['a']]);
    await later();
    await later();
    expect(told).toEqual([['a'], ['b']]);
    expect(asked.slice(1)).toEqual([10]);
  });

  it('tells bells that ring within a pause together', async () => {
    const { feed, told, settle, later } = aFeed([]);
    for (const [at, caseId] of ['a', 'b', 'c', 'b'].entries()) feed.ring({ seq: at + 1, caseId });
    await settle();
    await later();
    expect(told).toEqual([['a'], ['b', 'c']]);
  });

  it('fills the gap page by page after the line was cut', async () => {
    const { feed, told, asked, settle, later } = aFeed([
      answer(10),
      answer(12, [change(11, 'a'), change(12, 'b')], true),
      answer(13, [change(13, 'a')]),
    ]);
    feed.fill();
    await settle();
    await later();
    feed.fill();
    await settle();
    expect(told).toEqual([['a', 'b']]);
    expect(asked.slice(1)).toEqual([10, 12]);
  });

  it('goes on when a question fails: the next connection asks from the same place', async () => {
    const log = [answer(10)];
    const { feed, told, asked, settle, later } = aFeed(log);
    feed.fill();
    await settle();
    await later();
    feed.fill();
    await settle();
    log.push(answer(11, [change(11, 'a')]));
    feed.fill();
    await settle();
    expect(asked.slice(1)).toEqual([10, 10]);
    expect(told).toEqual([['a']]);
  });

  it('says that everything may be old when the server has lost its place', async () => {
    const { feed, told, settle, resyncs } = aFeed([{ ...answer(3), resync: true }]);
    feed.fill();
    await settle();
    expect([resyncs(), told]).toEqual([1, []]);
  });
});
