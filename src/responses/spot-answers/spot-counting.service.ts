/** Counts of answers given on the spot, for the overview. */
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In, MoreThanOrEqual, Not } from 'typeorm';
import type { Official } from '../../officials/index.js';
import { Clock, DAYS, instantOf } from '../../platform/clock.js';
import { ReadConnection } from '../../platform/database/index.js';
import { Metrics } from '../../platform/metrics.js';
import type { SpotCounts } from '../contract.js';
import { SpotAnswerEntity } from './spot-answer.entity.js';
import { opinionsOf, spotBands } from './spot-bands.js';

@Injectable()
export class SpotCounting implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly database: ReadConnection,
    private readonly metrics: Metrics,
  ) {}

  onModuleInit(): void {
    const rows = this.database;
    this.metrics.gauge('desk_spot_answers', 'Reports that were answered as they came in', () =>
      rows.repository(SpotAnswerEntity).countBy({ way: Not('waited') }),
    );
    this.metrics.gauge(
      'desk_answers_not_about',
      'Senders who said that the answer is not about their report',
      () => rows.repository(SpotAnswerEntity).countBy({ feedback: 'not_about_this' }),
    );
  }

  /** Of the official's departments, for reports that were answered in the last days. */
  async counts(days: number, official: Official): Promise<SpotCounts> {
    const department = In(official.departmentsAs('viewer'));
    const answeredAt = MoreThanOrEqual(instantOf(this.clock.now() - days * DAYS));
    const rows = await this.database.repository(SpotAnswerEntity).find({
      select: { reportId: true, way: true, similarity: true, feedback: true },
      where: { department, answeredAt },
    });
    const onTheSpot = rows.filter((row) => row.way !== 'waited');
    return { answered: onTheSpot.length, feedback: opinionsOf(rows), bands: spotBands(onTheSpot) };
  }
}
