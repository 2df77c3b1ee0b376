/** Measures the grouping bands from what officials did: clicks on matches, merges, splits, merges taken back. */
import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import { Clock, DAYS, instantOf } from '../../platform/clock.js';
import { ReadConnection } from '../../platform/database/index.js';
import { Settings } from '../../platform/settings/index.js';
import { SpotAnswerBook } from '../answers/spot-answer-book.js';
import { CaseMatchEntity } from '../case-match.entity.js';
import { CaseSuggestionEntity } from '../case-suggestion.entity.js';
import { CaseEntity } from '../case.entity.js';
import { PlacementEntity } from '../placement.entity.js';
import { bandsOf, type Hundredth } from './bands.js';
import { BANDS, type Thresholds } from './desk-settings.js';
import type { Measured } from './settings.contract.js';

const LOOKED_BACK_DAYS = 30;
/** An exact copy, the same link or picture: no likeness was measured. */
const EXACT = 1;
/** 0.57 * 100 is a little less than 57 in binary. */
const ROUNDING = 1e-9;

type Outcome = 'accepted' | 'rejected' | 'undecided';

@Injectable()
export class MeasuredBands {
  constructor(
    private readonly book: SpotAnswerBook,
    private readonly clock: Clock,
    private readonly database: ReadConnection,
    private readonly settings: Settings,
  ) {}

  /** @param asked thresholds to look at; those that count where absent */
  async measure(asked: Partial<Thresholds>): Promise<Measured> {
    const present = this.settings.of(BANDS);
    const thresholds = {
      suggest: asked.suggest ?? present.suggest,
      join: asked.join ?? present.join,
      answer: asked.answer ?? present.answer,
    };
    return {
      thresholds,
      joined: bandsOf(await this.joined(), thresholds),
      suggested: bandsOf(await this.suggested(), thresholds),
      facts: bandsOf(await this.facts(), thresholds),
      answered: bandsOf(await this.book.opinions(), thresholds),
      wouldChange: await this.wouldChange(present, thresholds),
    };
  }

  /** A report that was moved off by an official keeps the likeness with which it had joined. */
  private joined(): Promise<Hundredth[]> {
    const rows = this.database
      .repository(PlacementEntity)
      .createQueryBuilder('row')
      .innerJoin(CaseEntity, 'kase', 'kase.id = row.caseId')
      .where('row.similarity < :exact', { exact: EXACT });
    const answered = "kase.status = 'answered' OR (kase.status = 'closed' AND kase.mergedInto IS NULL)";
    return countedBy(rows, [
      ["row.joinedBy <> 'rule'", 'rejected'],
      [answered, 'accepted'],
    ]);
  }

  private suggested(): Promise<Hundredth[]> {
    const rows = this.database
      .repository(CaseSuggestionEntity)
      .createQueryBuilder('row')
      .innerJoin(CaseEntity, 'kase', 'kase.id = row.caseId')
      .leftJoin(CaseEntity, 'near', 'near.id = row.nearCaseId');
    const takenBack = `EXISTS (SELECT 1 FROM "case_events" e WHERE e."kind" = 'unmerged'
      AND (e."caseId" = row.caseId AND e."data" LIKE '%' || row.nearCaseId || '%'
        OR e."caseId" = row.nearCaseId AND e."data" LIKE '%' || row.caseId || '%'))`;
    return countedBy(rows, [
      ['kase.mergedInto = row.nearCaseId OR near.mergedInto = row.caseId', 'accepted'],
      [takenBack, 'rejected'],
    ]);
  }

  private facts(): Promise<Hundredth[]> {
    return countedBy(this.database.repository(CaseMatchEntity).createQueryBuilder('row'), [
      ["row.feedback = 'accepted'", 'accepted'],
      ["row.feedback = 'rejected'", 'rejected'],
    ]);
  }

  private async wouldChange(present: Thresholds, asked: Thresholds): Promise<Measured['wouldChange']> {
    const since = instantOf(this.clock.now() - LOOKED_BACK_DAYS * DAYS);
    const suggestions = this.database
      .repository(CaseSuggestionEntity)
      .createQueryBuilder('row')
      .where('row.at >= :since', { since });
    const between = 'row.similarity >= :from AND row.similarity < :to';
    const [joinsLess, joinsMore, suggestsLess] = await Promise.all([
      this.database
        .repository(PlacementEntity)
        .createQueryBuilder('row')
        .where('row.receivedAt >= :since', { since })
        .andWhere("row.joinedBy = 'rule'")
        .andWhere(between, { from: present.join, to: Math.min(asked.join, EXACT) })
        .getCount(),
      suggestions.clone().andWhere(between, { from: asked.join, to: present.join }).getCount(),
      suggestions.clone().andWhere(between, { from: present.suggest, to: asked.suggest }).getCount(),
    ]);
    return { days: LOOKED_BACK_DAYS, joinsLess, joinsMore, suggestsLess };
  }
}

/** Counts rows by the hundredth of their likeness and by the first outcome whose condition holds. */
async function countedBy<Row extends object>(
  rows: SelectQueryBuilder<Row>,
  outcomes: readonly (readonly [condition: string, outcome: Outcome])[],
): Promise<Hundredth[]> {
  const cases = outcomes.map(([condition, outcome]) => `WHEN ${condition} THEN '${outcome}'`).join(' ');
  const found = await rows
    .select(`FLOOR(row.similarity * 100 + ${ROUNDING})`, 'hundredth')
    .addSelect(`CASE ${cases} ELSE 'undecided' END`, 'outcome')
    .addSelect('COUNT(*)', 'count')
    .groupBy('1')
    .addGroupBy('2')
    .getRawMany<{ hundredth: number | string; outcome: Outcome; count: number | string }>();
  return found.map(({ hundredth, outcome, count }) => ({
    ...{ hundredth: Number(hundredth), accepted: 0, rejected: 0, undecided: 0 },
    [outcome]: Number(count),
  }));
}
