import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FactLibrary } from '../../src/facts/index.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { aFact, addFact } from '../support/facts.js';
import { signIn, type SignedInBrowser } from '../support/officials.js';

const SEQUENCES = 25;

/** A change with one of few contents, so that some find theirs already there; some are based on an old version. */
const change = fc.record({
  action: fc.constantFrom('put', 'withdraw', 'import'),
  details: fc.constantFrom('a', 'b', 'c'),
  behind: fc.constantFrom(0, 0, 0, 1),
});
type Change = { action: string; details: string; behind: number };

describe('the versions of a fact', () => {
  let desk: Desk;
  let author: SignedInBrowser;
  beforeAll(async () => {
    desk = await bootDesk();
    author = await signIn(desk, 'author', 'social-welfare');
  });
  afterAll(() => desk.close());

  async function carryOut(id: string, { action, details, behind }: Change): Promise<void> {
    const version = Math.max(1, ((await desk.app.get(FactLibrary).current(id))?.version ?? 1) - behind);
    const content = aFact({ details });
    if (action === 'put') await author.put(`/api/facts/${id}`, { ...content, version });
    else if (action === 'import') await author.post('/api/facts/import', [{ ...content, id }]);
    else await author.post(`/api/facts/${id}/withdraw`, { version, reason: 'It is wrong.' });
  }

  it('run from 1 to the current one without gaps, each unlike the one before, whatever is done', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 8 }), async (changes) => {
        const { id } = await addFact(desk);
        for (const each of changes) await carryOut(id, each);
        const versions = (await desk.app.get(FactLibrary).versions(id)).reverse();
        expect(versions.map(({ version }) => version)).toEqual(versions.map((_, place) => place + 1));
        expect((await desk.app.get(FactLibrary).current(id))?.version).toBe(versions.length);
        const said = versions.map(({ details, changeNote }) => `${details} ${changeNote}`);
        said.slice(1).forEach((each, place) => expect(each).not.toBe(said[place]));
      }),
      { numRuns: SEQUENCES },
    );
  });

  it('stay without gaps when many change the same fact at once', async () => {
    const { id } = await addFact(desk);
    const changes = Array.from({ length: 20 }, (_, n) => [{ ...aFact({ details: `change ${n}` }), id }]);
    await Promise.all(changes.map((facts) => author.post('/api/facts/import', facts)));
    const versions = await desk.app.get(FactLibrary).versions(id);
    expect(versions.map(({ version }) => version)).toEqual(Array.from({ length: 21 }, (_, n) => 21 - n));
  });
});
