/** How often each page is to be posted on, and how steadily it was. */
import { Injectable } from '@nestjs/common';
import { In, MoreThan } from 'typeorm';
import type { Official } from '../../officials/index.js';
import { Clock, DAYS, instantOf } from '../../platform/clock.js';
import { ReadConnection, UnitOfWork } from '../../platform/database/index.js';
import { Outbox } from '../../platform/outbox/index.js';
import { PAGE_CHANNELS } from '../channels/channels.contract.js';
import { PostingPlanEntity } from './posting-plan.entity.js';
import type { Plan, SteadinessView } from './schedule.contract.js';
import { steadinessOf } from './steadiness.js';

const WEEKS = 9;
const DAYS_PER_WEEK = 7;

@Injectable()
export class PublishingPlan {
  constructor(
    private readonly clock: Clock,
    private readonly database: ReadConnection,
    private readonly outbox: Outbox,
    private readonly units: UnitOfWork,
  ) {}

  /** @throws Forbidden */
  async set({ department, channel, postsPerWeek }: Plan, official: Official): Promise<void> {
    official.require('approver', department);
    const row = {
      department,
      channel,
      postsPerWeek,
      updatedBy: official.id,
      updatedAt: this.clock.instant(),
    };
    await this.units.run(async ({ manager }) => {
      await manager.upsert(PostingPlanEntity, row, ['department', 'channel']);
    });
  }

  /** Every page of the official's departments that has a plan or was posted on. */
  async steadiness(official: Official): Promise<SteadinessView> {
    const departments = official.departmentsAs('viewer');
    const now = this.clock.now();
    const plans = await this.database.repository(PostingPlanEntity).findBy({ department: In(departments) });
    const sent = await this.outbox.find({
      kind: 'post',
      status: 'sent',
      scope: In(departments),
      finishedAt: MoreThan(instantOf(now - WEEKS * DAYS_PER_WEEK * DAYS)),
    });
    const items = departments.flatMap((department) =>
      PAGE_CHANNELS.flatMap((channel) => {
        const plan = plans.find((each) => each.department === department && each.channel === channel);
        const posts = sent.filter((entry) => entry.scope === department && entry.channel === channel);
        if (plan === undefined && posts.length === 0) return [];
        const postsPerWeek = plan?.postsPerWeek ?? 0;
        const instants = posts.flatMap(({ finishedAt }) => finishedAt ?? []);
        return [
          {
            department,
            channel,
            postsPerWeek,
            ...steadinessOf(instants, { postsPerWeek }, { now, weeks: WEEKS }),
          },
        ];
      }),
    );
    return { items };
  }
}
