import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { bootDesk, type Desk } from '../support/boot-desk.js';

describe('the database schema', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await bootDesk();
  });
  afterAll(() => desk.close());

  it('is what the entities say: migrations and entities show no drift', async () => {
    const { upQueries } = await desk.app.get(DataSource).driver.createSchemaBuilder().log();
    expect(upQueries.map((query) => query.query)).toEqual([]);
  });

  it('is taken down and built up again by the migrations alone', async () => {
    const dataSource = desk.app.get(DataSource);
    const applied = dataSource.migrations.length;
    for (let undone = 0; undone < applied; undone += 1) await dataSource.undoLastMigration();
    const again = await dataSource.runMigrations();
    expect(again).toHaveLength(applied);
  });
});
