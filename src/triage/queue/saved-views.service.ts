/** Saved views: personal ones, those shared with a department, and those that every desk has; each with its count. */
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Official, Officials } from '../../officials/index.js';
import { Clock } from '../../platform/clock.js';
import { ReadConnection, type Unit, UnitOfWork } from '../../platform/database/index.js';
import { Conflict, Forbidden, NotFound } from '../../platform/errors.js';
import { Ids } from '../../platform/ids.js';
import { CaseQueue } from '../case-queue.service.js';
import { type SavedView, type SaveViewBody, STANDING_VIEWS } from './contract.js';
import { SavedViewEntity } from './saved-view.entity.js';
import { readViewQuery, STANDING_QUERIES, tidyViewQuery } from './view-query.js';

const MOST_VIEWS = 50;
const SHARING_ROLE = 'triager';
const TIDYING_ROLE = 'admin';

@Injectable()
export class SavedViews {
  constructor(
    private readonly clock: Clock,
    private readonly database: ReadConnection,
    private readonly ids: Ids,
    private readonly officials: Officials,
    private readonly queue: CaseQueue,
    private readonly work: UnitOfWork,
  ) {}

  async list(official: Official): Promise<SavedView[]> {
    const rows = await this.database.repository(SavedViewEntity).find({
      where: [{ ownerId: official.id }, { department: In(official.departmentsAs('viewer')) }],
      order: { name: 'ASC', id: 'ASC' },
    });
    const owners = await this.officials.refs(rows.map((row) => row.ownerId));
    const views: SavedView[] = [];
    for (const id of STANDING_VIEWS) views.push(await this.standing(id, official));
    for (const row of rows) {
      views.push({ ...(await this.view(row, official)), owner: owners.get(row.ownerId) ?? null });
    }
    return views;
  }

  /** @throws Invalid naming `query`'s fields; Forbidden `official/role-needed`; Conflict `view/too-many` */
  async add(official: Official, body: SaveViewBody): Promise<SavedView> {
    const row = {
      id: this.ids.next(),
      ownerId: official.id,
      createdAt: this.clock.instant(),
      ...contentOf(body, official),
    };
    await this.work.run(async (unit) => {
      if ((await unit.manager.countBy(SavedViewEntity, { ownerId: official.id })) >= MOST_VIEWS) {
        throw new Conflict('view/too-many', `You have ${MOST_VIEWS} views. Please delete one first.`);
      }
      await unit.manager.insert(SavedViewEntity, row);
    });
    return { ...(await this.view(row, official)), owner: official.ref };
  }

  /** @throws NotFound `view/not-found`; Forbidden `view/not-owner`, `official/role-needed`; Invalid */
  async change(id: string, official: Official, body: SaveViewBody): Promise<SavedView> {
    const content = contentOf(body, official);
    const row = await this.work.run(async (unit) => {
      const before = await this.editable(unit, id, official);
      await unit.manager.update(SavedViewEntity, { id }, content);
      return { ...before, ...content };
    });
    const owners = await this.officials.refs([row.ownerId]);
    return { ...(await this.view(row, official)), owner: owners.get(row.ownerId) ?? null };
  }

  /** @throws NotFound `view/not-found`; Forbidden `view/not-owner` */
  async remove(id: string, official: Official): Promise<void> {
    await this.work.run(async (unit) => {
      await this.editable(unit, id, official);
      await unit.manager.delete(SavedViewEntity, { id });
    });
  }

  private async editable(unit: Unit, id: string, official: Official): Promise<SavedViewEntity> {
    const row = await unit.manager.findOneBy(SavedViewEntity, { id });
    const visible = row !== null && (row.ownerId === official.id || sharedWith(row, official));
    if (!visible) throw new NotFound('view/not-found', 'There is no such view.');
    if (!mayEdit(row, official)) {
      throw new Forbidden(
        'view/not-owner',
        'Only whoever saved this view, or an administrator, can change it.',
      );
    }
    return row;
  }

  private async standing(id: (typeof STANDING_VIEWS)[number], official: Official): Promise<SavedView> {
    const query = STANDING_QUERIES[id];
    const count = await this.queue.count(readViewQuery(query), official);
    return { id, kind: 'standing', name: id, query, department: null, owner: null, editable: false, count };
  }

  private async view(row: SavedViewEntity, official: Official): Promise<Omit<SavedView, 'owner'>> {
    return {
      id: row.id,
      kind: row.department === null ? 'personal' : 'shared',
      name: row.name,
      query: row.query,
      department: row.department,
      editable: mayEdit(row, official),
      count: await this.queue.count(readViewQuery(row.query), official),
    };
  }
}

function contentOf(body: SaveViewBody, official: Official) {
  if (body.department !== null) official.require(SHARING_ROLE, body.department);
  return { name: body.name, query: tidyViewQuery(body.query), department: body.department };
}

function sharedWith(row: SavedViewEntity, official: Official): boolean {
  return row.department !== null && official.may('viewer', row.department);
}

function mayEdit(row: SavedViewEntity, official: Official): boolean {
  return (
    row.ownerId === official.id || (row.department !== null && official.may(TIDYING_ROLE, row.department))
  );
}
