import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FactLibrary } from '../../src/facts/index.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';

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
