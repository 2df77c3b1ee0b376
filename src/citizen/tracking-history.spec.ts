import { describe, expect, it } from '@jest/globals';
import type { CaseStatus } from '../triage/contract.js';
import { historyOf, withSpotAnswer } from './tracking-history.js';

const at = (hour: number): string => `2026-11-23T${String(hour).padStart(2, '0')}:00:00.000Z`;
const moves = (...steps: [number, CaseStatus][]): { at: string; status: CaseStatus }[] =>
  steps.map(([hour, status]) => ({ at: at(hour), status }));
const told = (receivedAt: number, ...steps: [number, CaseStatus][]): string[] =>
  historyOf(at(receivedAt), moves(...steps)).map((entry) => `${entry.at.slice(11, 13)} ${entry.status}`);

describe('what a citizen is told of a case', () => {
  it('begins with the report', () => {
    expect(told(6)).toEqual(['06 received']);
    expect(told(6, [6, 'new'])).toEqual(['06 received']);
  });

  it('shows approval and monitoring as being in review, once', () => {
    expect(told(6, [6, 'new'], [7, 'in_review'], [8, 'awaiting_approval'], [9, 'answered'])).toEqual([
      '06 received',
      '07 in_review',
      '09 answered',
    ]);
    expect(told(6, [6, 'new'], [7, 'monitoring'])).toEqual(['06 received', '07 in_review']);
  });

  it('does not tell that a case was put back into the queue', () => {
    expect(told(6, [6, 'new'], [7, 'in_review'], [8, 'new'], [9, 'in_review'], [10, 'answered'])).toEqual([
      '06 received',
      '07 in_review',
      '10 answered',
    ]);
  });

  it('tells a later report the state of its case at the moment of its arrival', () => {
    expect(told(12, [6, 'new'], [7, 'in_review'], [9, 'answered'])).toEqual(['12 received', '12 answered']);
  });

  it('tells that a closed case was taken up again', () => {
    expect(told(6, [6, 'new'], [7, 'closed'], [8, 'new'])).toEqual([
      '06 received',
      '07 closed',
      '08 in_review',
    ]);
  });

  it('keeps an answer given on the spot, whatever its own case goes through', () => {
    const history = historyOf(at(6), [
      { at: at(6), status: 'new' },
      { at: at(8), status: 'in_review' },
    ]);
    const shown = (answeredAt: string | undefined): string[] =>
      withSpotAnswer(history, answeredAt).map(({ at, status }) => `${at.slice(11, 13)} ${status}`);
    expect(shown(at(6))).toEqual(['06 received', '06 answered']);
    expect(shown(undefined)).toEqual(['06 received', '08 in_review']);
  });

  it('tells of the end of its own case after the answer on the spot', () => {
    const history = historyOf(at(6), [
      { at: at(6), status: 'new' },
      { at: at(9), status: 'closed' },
    ]);
    expect(withSpotAnswer(history, at(6)).map(({ status }) => status)).toEqual([
      'received',
      'answered',
      'closed',
    ]);
  });
});
