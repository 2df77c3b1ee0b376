/** The orders of the queue, each with the key after which the next page goes on. */
import { Brackets, type SelectQueryBuilder } from 'typeorm';
import type { CaseEntity } from './case.entity.js';
import type { CaseQuery } from './contract.js';

type Key = readonly [
  field: 'priorityRank' | 'dueOrder' | 'openedAt' | 'seq' | 'reportCount' | 'number',
  way: Way,
];
type Way = 'ASC' | 'DESC';

/** Every order ends with a field that no two cases share. */
const ORDERS: Readonly<Record<CaseQuery['sort'], readonly Key[]>> = {
  priority: [
    ['priorityRank', 'ASC'],
    ['dueOrder', 'ASC'],
    ['number', 'DESC'],
  ],
  newest: [
    ['openedAt', 'DESC'],
    ['number', 'DESC'],
  ],
  oldest: [
    ['openedAt', 'ASC'],
    ['number', 'ASC'],
  ],
  updated: [['seq', 'DESC']],
  due: [
    ['dueOrder', 'ASC'],
    ['number', 'ASC'],
  ],
  reports: [
    ['reportCount', 'DESC'],
    ['number', 'DESC'],
  ],
};

export function partsOfKey(sort: CaseQuery['sort']): number {
  return ORDERS[sort].length;
}

export function keyOf(row: CaseEntity, sort: CaseQuery['sort']): (string | number)[] {
  return ORDERS[sort].map(([field]) => row[field]);
}

export function applyOrder(cases: SelectQueryBuilder<CaseEntity>, sort: CaseQuery['sort']): void {
  for (const [field, way] of ORDERS[sort]) cases.addOrderBy(`kase.${field}`, way);
}

/** Rows that come after this key: equal in the first fields and beyond it in the next. */
export function applyCursor(
  cases: SelectQueryBuilder<CaseEntity>,
  sort: CaseQuery['sort'],
  key: readonly (string | number)[],
): void {
  const order = ORDERS[sort];
  const parameters = Object.fromEntries(key.map((value, at) => [`key${at}`, value]));
  cases.andWhere(
    new Brackets((either) => {
      order.forEach(([field, way], at) => {
        const equal = order.slice(0, at).map(([earlier], place) => `kase.${earlier} = :key${place}`);
        const beyond = `kase.${field} ${way === 'ASC' ? '>' : '<'} :key${at}`;
        either.orWhere([...equal, beyond].join(' AND '));
      });
    }),
    parameters,
  );
}
