import { Module } from '@nestjs/common';
import { FactsModule } from '../facts/index.js';
import { TriageModule } from '../triage/index.js';
import { FactChecks } from './fact-checks.service.js';

@Module({ imports: [FactsModule, TriageModule], providers: [FactChecks], exports: [FactChecks] })
export class ResponsesModule {}
