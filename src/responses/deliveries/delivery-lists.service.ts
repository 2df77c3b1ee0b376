/** Deliveries as officials see them: of a case, and all that are parked; nothing personal. */
import { Injectable } from '@nestjs/common';
import type { Official } from '../../officials/index.js';
import { Forbidden, NotFound } from '../../platform/errors.js';
import { Outbox, type OutboxEntry } from '../../platform/outbox/index.js';
import type { Page } from '../../platform/paging.js';
import { Cases } from '../../triage/index.js';
import { CHANNEL_NAMES } from '../channels/channels.contract.js';
import { ReplyAccess } from '../reply-access.service.js';
import { TEST_SUBJECT } from './webhooks.service.js';
import {
  type CaseDeliveries,
  type DeliveryQuery,
  deliverySchema,
  type DeliveryView,
  type RetryBody,
} from './deliveries.contract.js';

const MOST_OPEN = 50;

@Injectable()
export class DeliveryLists {
  constructor(
    private readonly access: ReplyAccess,
    private readonly cases: Cases,
    private readonly outbox: Outbox,
  ) {}

  /** With what was recorded for cases that were merged into it. @throws NotFound `case/not-found` */
  async ofCase(caseId: string, official: Official): Promise<CaseDeliveries> {
    const kase = await this.access.case(caseId, official);
    const subjects = await this.cases.withAbsorbed(kase.id);
    const counts = await this.outbox.counts(subjects);
    const channels = CHANNEL_NAMES.filter((name) => counts.some(({ channel }) => channel === name));
    const open = await this.outbox.newest(
      { subjects, statuses: ['waiting', 'sending', 'parked'] },
      { limit: MOST_OPEN },
    );
    return {
      channels: channels.map((channel) => {
        const of = (status: string): number =>
          counts.find((each) => each.channel === channel && each.status === status)?.count ?? 0;
        return {
          channel,
          waiting: of('waiting'),
          sending: of('sending'),
          sent: of('sent'),
          parked: of('parked'),
          dropped: of('dropped'),
        };
      }),
      open: open.items.map(viewOf),
    };
  }

  /** Of the official's departments, what changed last first. */
  async list({ status, channel, ...paging }: DeliveryQuery, official: Official): Promise<Page<DeliveryView>> {
    const page = await this.outbox.newest(
      {
        scopes: official.departmentsAs('viewer'),
        ...(status === undefined ? {} : { statuses: [status] }),
        ...(channel === undefined ? {} : { channel }),
      },
      paging,
    );
    return { ...page, items: page.items.map(viewOf) };
  }

  /** One parked delivery. @throws NotFound; Forbidden */
  async retry(id: string, official: Official): Promise<number> {
    const [entry] = await this.outbox.find({ id });
    if (entry === undefined || !official.may('viewer', entry.scope)) {
      throw new NotFound('delivery/not-found', 'There is no such delivery for you.');
    }
    official.require('author', entry.scope);
    return this.outbox.retry({ id });
  }

  /** Every parked delivery of the official's departments, of one channel or with one reason. @throws Forbidden */
  async retryAll({ channel, code }: RetryBody, official: Official): Promise<number> {
    const departments = official.departmentsAs('author');
    if (departments.length === 0) {
      throw new Forbidden('official/role-needed', 'This needs the role author.', {
        extra: { role: 'author' },
      });
    }
    let retried = 0;
    for (const scope of departments) {
      retried += await this.outbox.retry({
        scope,
        ...(channel === undefined ? {} : { channel }),
        ...(code === undefined ? {} : { code }),
      });
    }
    return retried;
  }
}

function viewOf(entry: OutboxEntry): DeliveryView {
  const kind = deliverySchema.shape.kind.parse(entry.kind);
  return {
    id: entry.id,
    channel: deliverySchema.shape.channel.parse(entry.channel),
    kind,
    status: entry.status,
    department: entry.scope,
    caseId: kind === 'post' || entry.subject.startsWith(TEST_SUBJECT) ? null : entry.subject,
    attempts: entry.attempts,
    dueAt: entry.dueAt,
    code: entry.code,
    reason: entry.reason,
    progress: entry.progress,
    createdAt: entry.createdAt,
    updatedAt: entry.updatedAt,
  };
}
