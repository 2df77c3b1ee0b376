/** The filters of the list as conditions on a query that joins `fact`. */
import type { SelectQueryBuilder } from 'typeorm';
import type { FactStatus } from './fact-status.js';
import type { FactVersionEntity } from './fact-version.entity.js';
import { patternOf, queryWords } from './fact-words.js';

type Query = SelectQueryBuilder<FactVersionEntity>;

const NOT_WITHDRAWN = 'fact.withdrawnReason IS NULL';
const NOT_EXPIRED = '(fact.validUntil IS NULL OR fact.validUntil >= :today)';

/** The same decisions as `factStatus`, in SQL; a test holds the two together. */
const CONDITIONS: Readonly<Record<FactStatus, readonly string[]>> = {
  withdrawn: ['fact.withdrawnReason IS NOT NULL'],
  expired: [NOT_WITHDRAWN, 'fact.validUntil < :today'],
  not_yet: [NOT_WITHDRAWN, NOT_EXPIRED, 'fact.validFrom > :today'],
  in_force: [NOT_WITHDRAWN, NOT_EXPIRED, '(fact.validFrom IS NULL OR fact.validFrom <= :today)'],
};

export function whereStatus(query: Query, status: FactStatus, today: string): void {
  for (const condition of CONDITIONS[status]) query.andWhere(condition, { today });
}

export function whereReviewDue(query: Query, today: string): void {
  whereStatus(query, 'in_force', today);
  query.andWhere('version.reviewOn <= :today', { today });
}

/** Each word of the question must occur in the column; a question of signs alone finds nothing. */
export function whereWords(query: Query, column: 'words' | 'schemeWords', question: string): void {
  const words = queryWords(question);
  if (words.length === 0) query.andWhere('1 = 0');
  words.forEach((word, place) => {
    const name = `${column}${place}`;
    query.andWhere(`fact.${column} LIKE :${name}`, { [name]: patternOf(word) });
  });
}
