/** Boots the whole application on a fresh database with a fixed clock, listening on a free port of this machine. */
import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { AppModule } from '../../src/app.module.js';
import { configureApp, httpAdapter } from '../../src/create-app.js';
import { Clock } from '../../src/platform/clock.js';
import { type Config, readConfig } from '../../src/platform/config.js';
import { FixedClock } from './fixed-clock.js';
import { type TestDatabase, testDatabase } from './test-database.js';

export interface Desk {
  app: NestFastifyApplication;
  config: Config;
  clock: FixedClock;
  database: TestDatabase;
  /** e.g. `http://127.0.0.1:41234` */
  url: string;
  close: () => Promise<void>;
}

export interface DeskOptions {
  /** Environment settings on top of the defaults for tests. */
  settings?: Record<string, string>;
  database?: TestDatabase;
  clock?: FixedClock;
}

export async function bootDesk(options: DeskOptions = {}): Promise<Desk> {
  const database = options.database ?? (await testDatabase());
  const clock = options.clock ?? new FixedClock();
  const config = readConfig({
    NODE_ENV: 'test',
    // A thread needs compiled code; test/e2e/reading-thread.spec.ts starts the built server.
    READING_THREAD: 'false',
    DATABASE_URL: database.url,
    PICTURE_DIR: `${database.folder}/pictures`,
    LOG_LEVEL: 'error',
    STARTER_FACTS: 'false',
    REPORTS_PER_MINUTE: '100000',
    ...options.settings,
  });
  const module = await Test.createTestingModule({ imports: [AppModule.with(config)] })
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  const app = await configureApp(
    module.createNestApplication<NestFastifyApplication>(httpAdapter(config), {
      logger: ['error', 'fatal'],
      rawBody: true,
    }),
    config,
  );
  try {
    await app.listen(0, '127.0.0.1');
  } catch (error) {
    // What had begun by then would go on beside the next test.
    await app.close().catch(() => undefined);
    throw error;
  }
  const close = async (): Promise<void> => {
    await app.close();
    if (!options.database) await database.drop();
  };
  return { app, config, clock, database, url: await app.getUrl(), close };
}
