/** Posts to the department's own pages: draft, submit, approve by somebody else, cancel; released by `ReleasePosts`. */
import { Injectable } from '@nestjs/common';
import { Between, In } from 'typeorm';
import { personalKindsIn } from '../../ingest/index.js';
import type { Official } from '../../officials/index.js';
import { Clock, instantOf } from '../../platform/clock.js';
import { ReadConnection, UnitOfWork } from '../../platform/database/index.js';
import { Conflict, Forbidden, Invalid, NotFound, Refused } from '../../platform/errors.js';
import { Ids } from '../../platform/ids.js';
import { Outbox } from '../../platform/outbox/index.js';
import { isWriter, type PostAction, POST_STEPS } from './post-lifecycle.js';
import { PostEntity } from './post.entity.js';
import { postHash } from './post-hash.js';
import { postView, subjectOfPost } from './post-views.js';
import type { CalendarQuery, ChangedPost, NewPost, PostView } from './schedule.contract.js';

interface PostOrder {
  id: string;
  version: number;
  official: Official;
}

type Changes = Partial<Omit<PostEntity, 'id' | 'status' | 'version'>>;

const VOIDED = { contentHash: null, approverId: null, approverName: null, approvedAt: null } as const;

@Injectable()
export class Posts {
  constructor(
    private readonly clock: Clock,
    private readonly database: ReadConnection,
    private readonly ids: Ids,
    private readonly outbox: Outbox,
    private readonly units: UnitOfWork,
  ) {}

  /** What goes out, and went out, between two instants, in the official's departments. */
  async calendar({ from, to }: CalendarQuery, official: Official): Promise<PostView[]> {
    const rows = await this.database.repository(PostEntity).find({
      where: {
        plannedAt: Between(instantOf(Date.parse(from)), instantOf(Date.parse(to))),
        department: In(official.departmentsAs('viewer')),
      },
      order: { plannedAt: 'ASC', id: 'ASC' },
    });
    return this.viewsOf(rows, official);
  }

  /** @throws NotFound `post/not-found` */
  async find(id: string, official: Official): Promise<PostView> {
    const row = await this.database.repository(PostEntity).findOneBy({ id });
    const [view] =
      row === null || !official.may('viewer', row.department) ? [] : await this.viewsOf([row], official);
    if (view === undefined) throw notFound();
    return view;
  }

  /** @throws Forbidden; Refused `post/personal-data`; Invalid `plannedAt` */
  async draft(fields: NewPost, official: Official): Promise<string> {
    official.require('author', fields.department);
    const at = this.clock.instant();
    const row: PostEntity = {
      id: this.ids.next(),
      ...this.checked(fields),
      status: 'draft',
      version: 1,
      ...VOIDED,
      authorId: official.id,
      authorName: official.name,
      editors: [],
      returnComment: null,
      releasedAt: null,
      createdAt: at,
      updatedAt: at,
    };
    await this.units.run(async ({ manager }) => {
      await manager.insert(PostEntity, row);
    });
    return row.id;
  }

  /** Voids an approval. @throws as `draft`, and as `take` */
  async edit(order: PostOrder, fields: Omit<ChangedPost, 'version'>): Promise<void> {
    order.official.require('author', fields.department);
    await this.take(order, 'edit', (row) => ({
      ...this.checked(fields),
      ...VOIDED,
      editors: [...new Set([...row.editors, order.official.id])],
    }));
  }

  async submit(order: PostOrder): Promise<void> {
    await this.take(order, 'submit', (row) => {
      this.requireFuture(row.plannedAt);
      return { returnComment: null };
    });
  }

  /** Freezes the text. @throws Forbidden `post/four-eyes`; as `take` */
  async approve(order: PostOrder): Promise<void> {
    const { official } = order;
    await this.take(order, 'approve', (row) => {
      if (isWriter(official.id, row)) {
        throw new Forbidden('post/four-eyes', 'You wrote a part of it: another approver has to look at it.');
      }
      this.requireFuture(row.plannedAt);
      return {
        contentHash: postHash(row),
        approverId: official.id,
        approverName: official.name,
        approvedAt: this.clock.instant(),
      };
    });
  }

  async giveBack(order: PostOrder, comment: string): Promise<void> {
    await this.take(order, 'return', () => ({ ...VOIDED, returnComment: comment }));
  }

  async cancel(order: PostOrder): Promise<void> {
    await this.take(order, 'cancel', () => ({}));
  }

  /** @throws NotFound; Forbidden by role; Conflict `post/wrong-state`, `post/stale-version` */
  private take(
    { id, version, official }: PostOrder,
    action: PostAction,
    work: (row: PostEntity) => Changes,
  ): Promise<void> {
    const step = POST_STEPS[action];
    return this.units.run(async ({ manager }) => {
      const row = await manager.findOneBy(PostEntity, { id });
      if (row === null || !official.may('viewer', row.department)) throw notFound();
      official.require(step.role, row.department);
      if (!step.from.includes(row.status)) {
        throw new Conflict(
          'post/wrong-state',
          `This post is ${row.status}: it cannot be changed in this way.`,
          {
            extra: { state: row.status, needed: step.from },
          },
        );
      }
      if (row.version !== version) {
        const detail = 'Somebody changed this post since you opened it. Please look at it as it is now.';
        throw new Conflict('post/stale-version', detail, { extra: { version: row.version } });
      }
      await manager.update(PostEntity, id, {
        ...work(row),
        status: step.to,
        version: row.version + 1,
        updatedAt: this.clock.instant(),
      });
    });
  }

  private checked(fields: NewPost): NewPost {
    const errors = (['headline', 'body'] as const).flatMap((field) => {
      const kinds = personalKindsIn(fields[field]);
      return kinds.length === 0 ? [] : [{ field, message: `Please take out: ${kinds.join(', ')}.` }];
    });
    if (errors.length > 0) throw new Refused('post/personal-data', 'A post is public.', { errors });
    return { ...fields, plannedAt: instantOf(Date.parse(fields.plannedAt)) };
  }

  private requireFuture(plannedAt: string): void {
    if (plannedAt > this.clock.instant()) return;
    const errors = [{ field: 'plannedAt', message: 'This time has passed. Please choose a later one.' }];
    throw new Invalid('request/invalid', 'Please correct: plannedAt.', { errors });
  }

  private async viewsOf(rows: readonly PostEntity[], official: Official): Promise<PostView[]> {
    const subjects = rows.map((row) => subjectOfPost(row.id));
    const sent = subjects.length === 0 ? [] : await this.outbox.find({ subject: In(subjects) });
    return rows.map((row) =>
      postView(
        row,
        sent.filter((entry) => entry.subject === subjectOfPost(row.id)),
        official,
      ),
    );
  }
}

function notFound(): NotFound {
  return new NotFound('post/not-found', 'There is no such post for you.');
}
