/** Programs outside that are told of publications: administrators add, change and remove them. */
import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { Departments, type Official } from '../../officials/index.js';
import { Clock } from '../../platform/clock.js';
import { Config } from '../../platform/config.js';
import { ReadConnection, UnitOfWork } from '../../platform/database/index.js';
import { Conflict, Forbidden, Invalid, NotFound } from '../../platform/errors.js';
import { isPrivateAddress } from '../../platform/http/private-address.js';
import { Ids } from '../../platform/ids.js';
import { Outbox } from '../../platform/outbox/index.js';
import { Secrets } from '../../platform/secrets.js';
import type { ChangedWebhook, CreatedWebhook, NewWebhook, WebhookView } from './deliveries.contract.js';
import { WebhookEntity } from './webhook.entity.js';

/** Begins the subject of a test, which belongs to no case. */
export const TEST_SUBJECT = 'webhook ';

@Injectable()
export class Webhooks {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly database: ReadConnection,
    private readonly departments: Departments,
    private readonly ids: Ids,
    private readonly outbox: Outbox,
    private readonly secrets: Secrets,
    private readonly units: UnitOfWork,
  ) {}

  async list(official: Official): Promise<WebhookView[]> {
    requireAdmin(official);
    const rows = await this.database.repository(WebhookEntity).find({ order: { createdAt: 'ASC' } });
    const sent = await this.outbox.countsOf('webhook');
    return rows.map((row) => viewOf(row, sent.get(row.id)));
  }

  /** @throws Forbidden; Invalid naming `url` or `department` */
  async add(fields: NewWebhook, official: Official): Promise<CreatedWebhook> {
    requireAdmin(official);
    const at = this.clock.instant();
    const secret = `whsec_${Buffer.from(this.secrets.token(), 'base64url').toString('base64')}`;
    const row: WebhookEntity = {
      id: this.ids.next(),
      ...this.checked(fields),
      secret: this.secrets.encrypt(secret),
      active: true,
      createdBy: official.id,
      createdAt: at,
      updatedAt: at,
    };
    await this.units.run(async ({ manager }) => {
      await manager.insert(WebhookEntity, row);
    });
    return { ...viewOf(row), secret };
  }

  /** @throws Forbidden; NotFound; Invalid */
  async change(id: string, fields: ChangedWebhook, official: Official): Promise<WebhookView> {
    requireAdmin(official);
    const changes = { ...this.checked(fields), active: fields.active, updatedAt: this.clock.instant() };
    return this.units.run(async ({ manager }) => {
      const row = await manager.findOneBy(WebhookEntity, { id });
      if (row === null) throw unknown();
      await manager.update(WebhookEntity, id, changes);
      return viewOf({ ...row, ...changes });
    });
  }

  /** What still waits for it is dropped. @throws Forbidden; NotFound */
  async remove(id: string, official: Official): Promise<void> {
    requireAdmin(official);
    await this.units.run(async (unit) => {
      const { affected } = await unit.manager.delete(WebhookEntity, { id });
      if (affected === 0) throw unknown();
      const why = { code: 'unsubscribed', reason: 'The webhook was removed.' };
      await this.outbox.drop(unit, { channel: 'webhook', reference: id }, why);
    });
  }

  /** Sends a signed event that says nothing, to see whether it arrives. @throws Forbidden; NotFound; Conflict */
  async test(id: string, official: Official): Promise<WebhookView> {
    requireAdmin(official);
    const row = await this.units.run(async (unit) => {
      const known = await unit.manager.findOneBy(WebhookEntity, { id });
      if (known === null) throw unknown();
      if (!known.active) throw new Conflict('webhook/off', 'This webhook is switched off.');
      const at = this.clock.instant();
      await this.outbox.record(unit, [
        {
          ...{ channel: 'webhook', kind: 'event', key: `webhook ${id} test ${at}`, reference: id },
          subject: `${TEST_SUBJECT}${id}`,
          scope: known.department ?? official.departmentsAs('admin')[0] ?? '',
          payload: { type: 'webhook.test', pageIds: '', at },
        },
      ]);
      return known;
    });
    return viewOf(row, (await this.outbox.countsOf('webhook')).get(id));
  }

  /** Those that are to be told of a publication of the department. */
  listeningTo(manager: EntityManager, department: string): Promise<{ id: string }[]> {
    const active = { active: true };
    return manager.find(WebhookEntity, {
      select: { id: true },
      where: [
        { ...active, department },
        { ...active, department: IsNull() },
      ],
    });
  }

  /** Where to send, and what signs it; undefined when it was removed or switched off. */
  async target(id: string): Promise<{ url: string; secret: string } | undefined> {
    const row = await this.database.repository(WebhookEntity).findOneBy({ id, active: true });
    return row === null ? undefined : { url: row.url, secret: this.secrets.decrypt(row.secret) };
  }

  private checked({ name, url, department }: NewWebhook): NewWebhook {
    const errors = [];
    const host = new URL(url).hostname.replace(/^\[|\]$/g, '');
    const isLiteral = /^[\d.]+$|:/.test(host) || host === 'localhost';
    if (!this.config.channels.privateHosts && isLiteral && isPrivateAddress(host)) {
      errors.push({ field: 'url', message: 'This address is not on the public internet.' });
    }
    if (this.config.production && !url.startsWith('https:')) {
      errors.push({ field: 'url', message: 'Please give an address that starts with https.' });
    }
    const known = department === null ? null : this.departments.find(department)?.id;
    if (known === undefined) errors.push({ field: 'department', message: 'There is no such department.' });
    if (errors.length > 0) {
      const named = errors.map((error) => error.field).join(', ');
      throw new Invalid('request/invalid', `Please correct: ${named}.`, { errors });
    }
    return { name, url, department: known ?? null };
  }
}

function viewOf(row: WebhookEntity, counts?: { sent: number; parked: number }): WebhookView {
  const { id, name, url, department, active, createdAt, updatedAt } = row;
  const { sent, parked } = counts ?? { sent: 0, parked: 0 };
  return { id, name, url, department, active, createdAt, updatedAt, sent, parked };
}

function requireAdmin(official: Official): void {
  if (official.departmentsAs('admin').length > 0) return;
  throw new Forbidden('official/role-needed', 'This needs the role admin.');
}

function unknown(): NotFound {
  return new NotFound('webhook/not-found', 'There is no such webhook.');
}
