/** The list of slices. */
import { type DynamicModule, Module } from '@nestjs/common';
import { CitizenModule } from './citizen/index.js';
import { FactsModule } from './facts/index.js';
import { IngestModule } from './ingest/index.js';
import { OfficialsModule } from './officials/index.js';
import type { Config } from './platform/config.js';
import { PlatformModule } from './platform/platform.module.js';
import { DeliveriesModule, ResponsesModule } from './responses/index.js';
import { TriageModule } from './triage/index.js';

@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(config),
        OfficialsModule,
        FactsModule,
        IngestModule,
        TriageModule,
        ResponsesModule,
        DeliveriesModule,
        CitizenModule,
      ],
    };
  }
}
