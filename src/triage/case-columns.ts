/** PURE. A case, or some changed fields of it, as database cells; fields that follow from others are added here. */
import type { Cell } from '../platform/database/index.js';
import type { Case } from './case.entity.js';
import { owesAnswer } from './case-lifecycle.js';
import { LEVELS } from './priority.js';

/** Sorts after every instant. */
const NEVER = '9999';

/** The case after the changes, with the fields that follow from them. */
export function changed(before: Case, changes: Partial<Case>): Case {
  const after = { ...before, ...changes };
  const deadlineRuns = owesAnswer(after.status);
  const due = deadlineRuns ? after.dueAt : null;
  return {
    ...after,
    priorityRank: LEVELS.indexOf(after.priority),
    topRelation: after.topMatch?.relation ?? null,
    dueAt: due,
    dueOrder: due ?? NEVER,
    overdue: deadlineRuns && after.overdue,
  };
}

/** The cells in which two states of a case differ. */
export function differingCells(before: Case, after: Case): Record<string, Cell> {
  const keys = Object.keys(after) as (keyof Case)[]; // an object of this type has exactly these keys
  return cellsOf(
    after,
    keys.filter((key) => before[key] !== after[key]),
  );
}

export function allCells(row: Case): Record<string, Cell> {
  return cellsOf(row, Object.keys(row) as (keyof Case)[]); // an object of this type has exactly these keys
}

function cellsOf(row: Case, keys: readonly (keyof Case)[]): Record<string, Cell> {
  return Object.fromEntries(
    keys.map((key) => {
      const value = row[key];
      return [key, typeof value === 'object' && value !== null ? JSON.stringify(value) : value];
    }),
  );
}
