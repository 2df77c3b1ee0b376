import { describe, expect, it } from '@jest/globals';
import { Gathering } from './gathering.js';

describe('a gathering', () => {
  const counted = (): { gathering: Gathering<string, number>; reads: (readonly string[])[] } => {
    const reads: (readonly string[])[] = [];
    const gathering = new Gathering<string, number>((keys) => {
      reads.push(keys);
      return Promise.resolve(new Map(keys.filter((key) => key !== 'none').map((key) => [key, key.length])));
    });
    return { gathering, reads };
  };

  it('reads once what is asked for together, each key once', async () => {
    const { gathering, reads } = counted();
    const answers = await Promise.all(['a', 'bb', 'a', 'none'].map((key) => gathering.get(key)));
    expect(answers).toEqual([1, 2, 1, undefined]);
    expect(reads).toEqual([['a', 'bb', 'none']]);
  });

  it('remembers nothing', async () => {
    const { gathering, reads } = counted();
    await gathering.get('a');
    await gathering.get('a');
    expect(reads).toHaveLength(2);
  });

  it('fails for all who asked together, and not for those who ask later', async () => {
    let broken = true;
    const gathering = new Gathering<string, number>((keys) =>
      broken ? Promise.reject(new Error('away')) : Promise.resolve(new Map(keys.map((key) => [key, 1]))),
    );
    const together = await Promise.allSettled(['a', 'b'].map((key) => gathering.get(key)));
    expect(together.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    broken = false;
    expect(await gathering.get('a')).toBe(1);
  });
});
