import { Module } from '@nestjs/common';
import { Intake } from './intake.service.js';
import { ReportPlacement } from './report-placement.js';
import { Reports } from './reports.service.js';

@Module({ providers: [Intake, ReportPlacement, Reports], exports: [Intake, ReportPlacement, Reports] })
export class IngestModule {}
