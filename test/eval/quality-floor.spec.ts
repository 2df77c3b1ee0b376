import { describe, expect, it } from '@jest/globals';
import { aboutsOf, groupingReport } from './grouping.js';
import { judgeWithKeptWeights, policyReport } from './policy.js';
import { inLanguage, readFacts, readJsonLines, type LabelledReport } from './read-sets.js';

/**
 * Floors, not goals: a little below what the engine reaches on the labelled messages that it was trained on.
 * The README of the engine gives the cross-validated figures.
 */
const facts = readFacts('data/facts');
const reports = readJsonLines<LabelledReport>('data/reports/dev.jsonl');

describe('quality on the labelled messages', () => {
  it('does not fall below the floor for facts, relations and calibration', () => {
    const report = policyReport(reports, judgeWithKeptWeights(facts));
    expect(report.factAccuracy).toBeGreaterThan(0.94);
    expect(report.relationMacroF1).toBeGreaterThan(0.85);
    expect(report.contradictsF1).toBeGreaterThan(0.91);
    expect(report.notCoveredF1).toBeGreaterThan(0.78);
    expect(report.calibrationError).toBeLessThan(0.08);
  });

  it('does not fall below the floor where facts are in Hindi only', () => {
    const hindi = inLanguage('data/facts', 'hi');
    const other = reports.filter(({ lang }) => lang === 'ur' || lang.endsWith('Latn'));
    expect(policyReport(other, judgeWithKeptWeights(hindi)).factAccuracy).toBeGreaterThan(0.72);
  });

  it('does not fall below the floor for grouping, in any order', () => {
    const abouts = aboutsOf(facts, reports);
    const report = groupingReport(reports, () => ({ abouts }));
    expect(report.bcubedF1).toBeGreaterThan(0.8);
    expect(report.orderAgreement).toBeGreaterThan(0.85);
  });
});
