import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FactLibrary } from '../../src/facts/index.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { aFact } from '../support/facts.js';
import { testDatabase } from '../support/test-database.js';

const STARTER_FACTS = 134;
/** Facts of the files whose last day lies before the clock of the tests, 23 November 2026. */
const EXPIRED = 5;

describe('the starter facts', () => {
  let desk: Desk;
  let library: FactLibrary;
  beforeAll(async () => {
    desk = await bootDesk({ settings: { STARTER_FACTS: 'true' } });
    library = desk.app.get(FactLibrary);
  });
  afterAll(() => desk.close());

  it('are all loaded, and those whose last day has passed are not in force', async () => {
    expect((await library.inForce()).length).toBe(STARTER_FACTS - EXPIRED);
    expect(await library.current('ppf-7-1')).toMatchObject({ status: 'expired', validUntil: '2026-03-31' });
  });

  it('keep their source, their figures as typed slots and their languages', async () => {
    const fact = await library.current('jk-social-pension-rates-2025');
    expect(fact).toMatchObject({
      version: 1,
      status: 'in_force',
      department: 'social-welfare',
      demonstration: false,
      changedBy: null,
      changeNote: 'Starter fact of social_welfare.json',
      source: { tier: 'press', publisher: 'International Business Times India', date: '2025-04-03' },
    });
    expect(fact?.slots[0]).toEqual({
      kind: 'amount',
      label: 'monthly pension below 60',
      value: 1250,
      unit: 'INR',
      period: 'month',
    });
    expect(Object.keys(fact?.translations ?? {})).toEqual(['hi', 'ur']);
  });
});

describe('a folder of starter facts', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'starter-'));
    mkdirSync(join(folder, 'facts'));
    cpSync('data/calendar', join(folder, 'calendar'), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function settings() {
    return { STARTER_FACTS: 'true', DATA_DIR: folder };
  }

  function write(name: string, facts: unknown): void {
    writeFileSync(join(folder, 'facts', name), JSON.stringify(facts));
  }

  it('stops the start when a file is broken, naming file, fact and field, and loads nothing', async () => {
    const database = await testDatabase();
    write('a.json', [{ ...aFact(), id: 'good-fact' }]);
    write('b.json', [{ ...aFact({ validUntil: 'soon' }), id: 'bad-fact' }]);
    await expect(bootDesk({ database, settings: settings() })).rejects.toThrow(
      'b.json, fact 1 (bad-fact): validUntil: Please give a date as YYYY-MM-DD.',
    );
    const desk = await bootDesk({ database });
    expect(await desk.app.get(FactLibrary).inForce()).toEqual([]);
    await desk.close();
    await database.drop();
  });

  it('is left alone when the library has facts already', async () => {
    const database = await testDatabase();
    write('a.json', [{ ...aFact(), id: 'from-file' }]);
    await (await bootDesk({ database, settings: settings() })).close();
    write('a.json', [
      { ...aFact({ details: 'changed' }), id: 'from-file' },
      { ...aFact(), id: 'another' },
    ]);
    const desk = await bootDesk({ database, settings: settings() });
    const facts = await desk.app.get(FactLibrary).inForce();
    expect(facts).toMatchObject([{ id: 'from-file', version: 1, details: '' }]);
    await desk.close();
    await database.drop();
  });
});
