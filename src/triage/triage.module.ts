import { Module } from '@nestjs/common';
import { FactsModule } from '../facts/index.js';
import { IngestModule } from '../ingest/index.js';
import { CaseReplies, CaseReplySteps, Cases } from './case-actions.service.js';

@Module({
  imports: [FactsModule, IngestModule],
  providers: [CaseReplies, CaseReplySteps, Cases],
  exports: [CaseReplies, CaseReplySteps, Cases],
})
export class TriageModule {}
