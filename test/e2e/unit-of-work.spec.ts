import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { insertRow, type Unit, UnitOfWork, ReadConnection } from '../../src/platform/database/index.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';

const SUBMISSIONS = 200;

describe('the unit of work', () => {
  let desk: Desk;
  let units: UnitOfWork;
  let reader: ReadConnection;

  beforeAll(async () => {
    desk = await bootDesk();
    units = desk.app.get(UnitOfWork);
    reader = desk.app.get(ReadConnection);
    await units.run((unit) =>
      unit.manager.query('CREATE TABLE sheet (id integer PRIMARY KEY, half varchar NOT NULL)'),
    );
  });
  afterAll(() => desk.close());

  const written = async (from: number, to: number): Promise<number[]> => {
    const rows = await reader.manager.sql<{ id: number }[]>`
      SELECT id FROM sheet WHERE id >= ${from} AND id < ${to} ORDER BY id`;
    return rows.map((row) => row.id);
  };

  it('leaves exactly the good ones of 200 concurrent submissions, each bad one rolled back alone', async () => {
    const isBad = (id: number): boolean => id % 7 === 3;
    const outcomes = await Promise.allSettled(
      Array.from({ length: SUBMISSIONS }, (_, id) =>
        units.run(async (unit) => {
          await insertRow(unit.manager, 'sheet', { id: id * 2, half: 'first' });
          if (isBad(id)) throw new Error(`bad ${id}`);
          await insertRow(unit.manager, 'sheet', { id: id * 2 + 1, half: 'second' });
          return id;
        }),
      ),
    );
    const good = Array.from({ length: SUBMISSIONS }, (_, id) => id).filter((id) => !isBad(id));
    expect(outcomes.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))).toEqual(good);
    expect(await written(0, SUBMISSIONS * 2)).toEqual(good.flatMap((id) => [id * 2, id * 2 + 1]));
  });

  it('rolls back a unit whose statement the database refuses, and goes on with the next', async () => {
    await units.run((unit) => insertRow(unit.manager, 'sheet', { id: 1000, half: 'kept' }));
    const twice = units.run(async (unit) => {
      await insertRow(unit.manager, 'sheet', { id: 1001, half: 'lost' });
      await insertRow(unit.manager, 'sheet', { id: 1000, half: 'clash' });
    });
    const next = units.run((unit) => insertRow(unit.manager, 'sheet', { id: 1002, half: 'kept' }));
    await expect(twice).rejects.toThrow();
    await next;
    expect(await written(1000, 1010)).toEqual([1000, 1002]);
  });

  it('shows a reader nothing of a unit before its commit', async () => {
    let seenInside: number[] = [];
    await units.run(async (unit) => {
      await insertRow(unit.manager, 'sheet', { id: 2000, half: 'hidden' });
      seenInside = await written(2000, 2001);
    });
    expect([seenInside, await written(2000, 2001)]).toEqual([[], [2000]]);
  });

  it('calls afterCommit in order once the rows can be read, and onRollback in reverse when they never will', async () => {
    const calls: string[] = [];
    const watched = (unit: Unit, name: string): void => {
      unit.afterCommit(() => calls.push(`${name} committed`));
      unit.onRollback(() => calls.push(`${name} rolled back`));
    };
    await units.run(async (unit) => {
      watched(unit, 'one');
      watched(unit, 'two');
    });
    const failing = units.run(async (unit) => {
      watched(unit, 'three');
      watched(unit, 'four');
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(calls).toEqual(['one committed', 'two committed', 'four rolled back', 'three rolled back']);
  });

  it('refuses a unit inside a unit instead of waiting for itself', async () => {
    const nested = units.run(() => units.run(async () => undefined));
    await expect(nested).rejects.toThrow('pass the unit on');
  });
});
