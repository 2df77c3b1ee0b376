/** The ground floor: settings, clock, ids, secrets, database. Knows no slice. */
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Announcer } from './announcer.js';
import { Clock } from './clock.js';
import { Commands } from './commands.js';
import { Config } from './config.js';
import { dataSourceOptions, DeskDataSource, ReadConnection, UnitOfWork } from './database/index.js';
import { HealthController } from './health.controller.js';
import { Ids } from './ids.js';
import { Metrics } from './metrics.js';
import { MetricsController } from './metrics.controller.js';
import { ProblemFilter } from './problem.filter.js';
import { Rounds } from './rounds.js';
import { Secrets } from './secrets.js';
import { Settings } from './settings/index.js';
import { SettingVersionEntity } from './settings/setting-version.entity.js';

const SHARED = [
  Announcer,
  Clock,
  Commands,
  Ids,
  Metrics,
  ProblemFilter,
  ReadConnection,
  Rounds,
  Secrets,
  Settings,
  UnitOfWork,
];

@Global()
@Module({})
export class PlatformModule {
  static with(config: Config): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        TypeOrmModule.forRootAsync({
          useFactory: () => ({
            ...dataSourceOptions(config.databaseUrl),
            autoLoadEntities: true,
            retryAttempts: 3,
          }),
          dataSourceFactory: (options = dataSourceOptions(config.databaseUrl)) =>
            new DeskDataSource(options).initialize(),
        }),
        TypeOrmModule.forFeature([SettingVersionEntity]),
      ],
      controllers: [HealthController, MetricsController],
      providers: [{ provide: Config, useValue: config }, ...SHARED],
      exports: [Config, ...SHARED],
    };
  }
}
