import { describe, expect, it } from '@jest/globals';
import { insertRow, UnitOfWork } from '../../src/platform/database/index.js';
import { bootDesk } from '../support/boot-desk.js';
import { testDatabase } from '../support/test-database.js';

describe('a desk that closes down', () => {
  it('ends the units that were begun before the database closes, and refuses those that come later', async () => {
    const database = await testDatabase();
    const desk = await bootDesk({ database });
    const units = desk.app.get(UnitOfWork);
    await units.run((unit) => unit.manager.query('CREATE TABLE last_words (id integer PRIMARY KEY)'));
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const begun = units.run(async (unit) => {
      await held;
      await insertRow(unit.manager, 'last_words', { id: 1 });
    });
    const waiting = units.run((unit) => insertRow(unit.manager, 'last_words', { id: 2 }));
    const closed = desk.close();
    // Enough turns of the event loop for the doors to close: nothing but the held unit keeps the desk open.
    for (let turn = 0; turn < 50; turn += 1) await new Promise(setImmediate);
    letGo();
    await Promise.all([begun, waiting, closed]);
    await expect(units.run(async () => undefined)).rejects.toMatchObject({
      code: 'desk/closing',
      status: 503,
    });

    const next = await bootDesk({ database });
    const rows = await next.app
      .get(UnitOfWork)
      .run((unit): Promise<{ id: number }[]> => unit.manager.query('SELECT id FROM last_words ORDER BY id'));
    await next.close();
    await database.drop();
    expect(rows.map(({ id }) => id)).toEqual([1, 2]);
  });
});
