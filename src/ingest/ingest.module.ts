import { Module, type NestModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FileImportCommand } from './channels/file-import.command.js';
import { HttpController } from './channels/http.controller.js';
import { HttpLimits } from './channels/http-limits.js';
import { IdempotencyKeyEntity } from './idempotency-key.entity.js';
import { Intake } from './intake.service.js';
import { Pictures } from './pictures/pictures.service.js';
import { Preparation } from './preparation.service.js';
import { Purge } from './purge.round.js';
import { ReportContactEntity } from './report-contact.entity.js';
import { ReportEntity } from './report.entity.js';
import { ReportLimit } from './report-limit.service.js';
import { ReportPlacement } from './report-placement.js';
import { Reports } from './reports.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([ReportEntity, ReportContactEntity, IdempotencyKeyEntity])],
  controllers: [HttpController],
  providers: [
    FileImportCommand,
    HttpLimits,
    Intake,
    Pictures,
    Preparation,
    Purge,
    ReportLimit,
    ReportPlacement,
    Reports,
  ],
  exports: [Intake, ReportLimit, ReportPlacement, Reports],
})
export class IngestModule implements NestModule {
  constructor(private readonly limits: HttpLimits) {}

  /** Nest calls this before it registers routes, and the init hooks only afterwards. */
  configure(): void {
    this.limits.apply();
  }
}
