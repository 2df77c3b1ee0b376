/** The verified library. */
import { type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OfficialsModule } from '../officials/index.js';
import { FactChanges } from './fact-changes.service.js';
import { FactDue } from './fact-due.service.js';
import { FactLibrary } from './fact-library.service.js';
import { FactList } from './fact-list.service.js';
import { FactVersionEntity } from './fact-version.entity.js';
import { FactWatch } from './fact-watch.service.js';
import { FactEntity } from './fact.entity.js';
import { FactsDueController } from './facts-due.controller.js';
import { FactsController } from './facts.controller.js';
import { FactImport } from './import/fact-import.service.js';
import { FactsImportController } from './import/facts-import.controller.js';
import { openImportDoor } from './import/import-door.js';
import { ImportFacts } from './import/import-facts.command.js';
import { ImportPlanner } from './import/import-planner.service.js';
import { StarterFacts } from './starter-facts.service.js';

@Module({
  imports: [OfficialsModule, TypeOrmModule.forFeature([FactEntity, FactVersionEntity])],
  controllers: [FactsDueController, FactsImportController, FactsController],
  providers: [
    FactChanges,
    FactDue,
    FactImport,
    FactLibrary,
    FactList,
    FactWatch,
    ImportFacts,
    ImportPlanner,
    StarterFacts,
  ],
  exports: [FactLibrary],
})
export class FactsModule implements NestModule {
  constructor(private readonly host: HttpAdapterHost<FastifyAdapter>) {}

  /** The one moment at which the server exists and its routes do not yet. */
  configure(_: MiddlewareConsumer): void {
    openImportDoor(this.host.httpAdapter.getInstance());
  }
}
