import { Module } from '@nestjs/common';
import { IngestModule } from '../ingest/index.js';
import { ResponsesModule } from '../responses/index.js';
import { TriageModule } from '../triage/index.js';

@Module({ imports: [IngestModule, TriageModule, ResponsesModule] })
export class CitizenModule {}
