/** Tables of what leaves the desk: the outbox, those it writes to, webhooks, and posts to the department's own pages. */
import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { flag, id, index, integer, optional, text, varchar } from './columns.js';

export class Deliveries1763903700031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const tables = [outbox(), correspondents(), pushSubscriptions(), webhooks(), posts(), postingPlans()];
    for (const table of tables) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    const names = ['posting_plans', 'posts', 'webhooks', 'push_subscriptions', 'correspondents', 'outbox'];
    for (const name of names) await runner.dropTable(name);
  }
}

function outbox(): Table {
  return new Table({
    name: 'outbox',
    columns: [
      id(),
      varchar('channel'),
      varchar('kind'),
      varchar('key'),
      varchar('onceKey', optional),
      varchar('subject'),
      varchar('scope'),
      varchar('reference'),
      text('payload'),
      varchar('status'),
      integer('attempts'),
      varchar('dueAt'),
      varchar('worker', optional),
      varchar('code', optional),
      text('reason', optional),
      varchar('providerRef', optional),
      varchar('progress', optional),
      varchar('createdAt'),
      varchar('updatedAt'),
      varchar('finishedAt', optional),
    ],
    indices: [
      index('outbox_key', ['key'], true),
      index('outbox_once_key', ['onceKey'], true),
      index('outbox_due', ['channel', 'status', 'dueAt']),
      index('outbox_subject', ['subject', 'createdAt']),
      index('outbox_status', ['status', 'updatedAt', 'id']),
      index('outbox_reference', ['reference']),
      index('outbox_worker', ['worker']),
      index('outbox_provider_ref', ['providerRef']),
    ],
  });
}

function correspondents(): Table {
  return new Table({
    name: 'correspondents',
    columns: [id('key'), text('address', optional), varchar('heardAt'), varchar('purgeAfter')],
    indices: [index('correspondents_purge_after', ['purgeAfter'])],
  });
}

function pushSubscriptions(): Table {
  return new Table({
    name: 'push_subscriptions',
    columns: [
      id(),
      varchar('reportId'),
      varchar('key'),
      text('subscription'),
      varchar('language'),
      varchar('createdAt'),
      varchar('purgeAfter'),
    ],
    indices: [
      index('push_subscriptions_key', ['key'], true),
      index('push_subscriptions_report', ['reportId']),
      index('push_subscriptions_purge_after', ['purgeAfter']),
    ],
  });
}

function webhooks(): Table {
  return new Table({
    name: 'webhooks',
    columns: [
      id(),
      varchar('name'),
      text('url'),
      text('secret'),
      varchar('department', optional),
      flag('active'),
      varchar('createdBy'),
      varchar('createdAt'),
      varchar('updatedAt'),
    ],
  });
}

function posts(): Table {
  return new Table({
    name: 'posts',
    columns: [
      id(),
      varchar('department'),
      varchar('kind'),
      varchar('status'),
      integer('version'),
      varchar('language'),
      text('headline'),
      text('body'),
      text('url', optional),
      text('channels'),
      varchar('plannedAt'),
      varchar('occasion', optional),
      varchar('contentHash', optional),
      varchar('authorId'),
      varchar('authorName'),
      text('editors'),
      varchar('approverId', optional),
      varchar('approverName', optional),
      varchar('approvedAt', optional),
      text('returnComment', optional),
      varchar('releasedAt', optional),
      varchar('createdAt'),
      varchar('updatedAt'),
    ],
    indices: [
      index('posts_planned', ['status', 'plannedAt']),
      index('posts_calendar', ['plannedAt', 'id']),
      index('posts_occasion', ['occasion']),
    ],
  });
}

function postingPlans(): Table {
  return new Table({
    name: 'posting_plans',
    columns: [
      varchar('department', { isPrimary: true }),
      varchar('channel', { isPrimary: true }),
      integer('postsPerWeek'),
      varchar('updatedBy'),
      varchar('updatedAt'),
    ],
  });
}
