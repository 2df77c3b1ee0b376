import { describe, expect, it } from '@jest/globals';
import type { FactView } from '../../facts/contract.js';
import { aFact } from '../../../test/support/facts.js';
import { factDifference } from './fact-difference.js';
import { type EarlierRecall, recallNeed } from './recall-need.js';

const version = (number: number, changes: Partial<FactView> = {}): FactView => ({
  ...aFact(),
  details: '',
  slots: [{ kind: 'amount', label: 'monthly pension', value: 1250, unit: 'INR', period: 'month' }],
  ...{ aliases: [], translations: {}, orderNumber: null, validFrom: null, validUntil: null, asOf: null },
  ...{ reviewOn: null, id: 'pension', version: number, status: 'in_force', demonstration: false },
  ...{ withdrawnReason: null, changeNote: '', changedBy: null, changedAt: '2026-11-01T00:00:00.000Z' },
  source: {
    title: 'Order',
    url: 'https://a.example/1',
    publisher: '',
    tier: 'official',
    date: null,
    readExtent: '',
    otherSources: [],
  },
  ...changes,
});
const settled = (changes: Partial<EarlierRecall>): EarlierRecall => ({
  ...{ fromVersion: 1, toVersion: 2, reason: 'new_version', status: 'decided', decision: 'still_right' },
  ...changes,
});
const raised = version(2, { statement: 'The old age pension is Rs 1,500 a month.' });

describe('a published reply', () => {
  it('is recalled when a newer version says something else', () => {
    expect(recallNeed({ version: 1, versions: [raised, version(1)], earlier: [] })).toEqual({
      reason: 'new_version',
      fromVersion: 1,
      toVersion: 2,
    });
  });

  it('is left alone when the newer version only sets a review date or an alias', () => {
    const reviewed = version(2, {
      reviewOn: '2027-01-01',
      aliases: ['budhapa pension'],
      changeNote: 'Reviewed',
    });
    expect(recallNeed({ version: 1, versions: [version(1), reviewed], earlier: [] })).toBeNull();
  });

  it.each([
    ['expired', version(1, { status: 'expired', validUntil: '2026-11-01' })],
    ['withdrawn', version(2, { status: 'withdrawn', withdrawnReason: 'Recalled' })],
  ] as const)('is recalled when the fact is %s, its text unchanged', (reason, current) => {
    const versions = current.version === 1 ? [current] : [version(1), current];
    const need = recallNeed({ version: 1, versions, earlier: [] });
    expect(need?.reason).toBe(reason);
  });

  it('is not recalled again for a change that was found to leave it right', () => {
    expect(recallNeed({ version: 1, versions: [version(1), raised], earlier: [settled({})] })).toBeNull();
    const expired = version(2, { ...raised, status: 'expired' });
    expect(recallNeed({ version: 1, versions: [version(1), expired], earlier: [settled({})] })?.reason).toBe(
      'expired',
    );
  });

  it('is compared with the version that was last found to leave it right', () => {
    const third = version(3, { statement: 'The old age pension is Rs 2,000 a month.' });
    const need = recallNeed({ version: 1, versions: [version(1), raised, third], earlier: [settled({})] });
    expect(need).toEqual({ reason: 'new_version', fromVersion: 2, toVersion: 3 });
    const same = version(3, { statement: raised.statement });
    expect(
      recallNeed({ version: 1, versions: [version(1), raised, same], earlier: [settled({})] }),
    ).toBeNull();
  });

  it('rests on nothing that the library could change when it cites no known fact', () => {
    expect(recallNeed({ version: 1, versions: [], earlier: [] })).toBeNull();
  });
});

describe('the difference of two versions', () => {
  it('names each thing that changed, slots by their label', () => {
    const after = version(2, {
      statement: raised.statement,
      slots: [
        { kind: 'amount', label: 'monthly pension', value: 1500, unit: 'INR', period: 'month' },
        { kind: 'age', label: 'from age', value: 60 },
      ],
      validUntil: '2027-03-31',
      translations: { ur: 'نیا' },
    });
    expect(
      factDifference(version(1), after).map(({ field, label, before, after: now }) => [
        field,
        label,
        before,
        now,
      ]),
    ).toEqual([
      ['statement', '', version(1).statement, raised.statement],
      ['slot', 'monthly pension', '1250 INR / month', '1500 INR / month'],
      ['slot', 'from age', '', '60'],
      ['validUntil', '', '', '2027-03-31'],
    ]);
  });

  it('overlooks spaces and compatible letters', () => {
    expect(factDifference(version(1), version(2, { statement: `  ${version(1).statement}\n` }))).toEqual([]);
  });
});
