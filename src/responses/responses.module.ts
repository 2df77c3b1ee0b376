import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FactsModule } from '../facts/index.js';
import { IngestModule } from '../ingest/index.js';
import { TriageModule } from '../triage/index.js';
import { CaseRepliesController } from './case-replies.controller.js';
import { Citations } from './citations.service.js';
import { EarlierReplyVersions } from './earlier-versions.service.js';
import { FactChecksController } from './fact-checks.controller.js';
import { FactChecks } from './fact-checks.service.js';
import { Forms } from './fact-check-forms.service.js';
import { FactEffects } from './fact-effects.service.js';
import { FactEffectsController } from './fact-effects.controller.js';
import { PictureStudio } from './picture-studio.service.js';
import { PublicationEntity } from './publication.entity.js';
import { PublicationListeners } from './publication-listeners.service.js';
import { RecallEntity } from './recalls/recall.entity.js';
import { RecallViews } from './recalls/recall-views.service.js';
import { RecallPlaces } from './recalls/recall-places.service.js';
import { RecallWatch } from './recalls/recall-watch.service.js';
import { RecallsController } from './recalls/recalls.controller.js';
import { Recalls } from './recalls/recalls.service.js';
import { Publishing } from './publishing.service.js';
import { RepliesController } from './replies.controller.js';
import { Replies } from './replies.service.js';
import { ReplyAccess } from './reply-access.service.js';
import { ReplyDecisions } from './reply-decisions.service.js';
import { ReplyDrafts } from './reply-drafts.service.js';
import { ReplyEntity } from './reply.entity.js';
import { ReplyLists } from './reply-lists.service.js';
import { ReplySubmissionEntity } from './reply-submission.entity.js';
import { ReplySteps } from './reply-steps.service.js';
import { ReplyTextEntity } from './reply-text.entity.js';
import { ReplyViews } from './reply-views.service.js';
import { Replacements } from './replacements.service.js';
import { SpotAnswerEntity } from './spot-answers/spot-answer.entity.js';
import { SpotAnswers } from './spot-answers/spot-answers.service.js';
import { SpotBook } from './spot-answers/spot-book.service.js';
import { SpotClaims } from './spot-answers/spot-claims.service.js';
import { SpotCounting } from './spot-answers/spot-counting.service.js';
import { SpotCountsController } from './spot-answers/spot-counts.controller.js';
import { Suggestions } from './suggestions.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      ReplyEntity,
      ReplySubmissionEntity,
      ReplyTextEntity,
      PublicationEntity,
      RecallEntity,
      SpotAnswerEntity,
    ]),
    FactsModule,
    IngestModule,
    TriageModule,
  ],
  controllers: [
    CaseRepliesController,
    FactChecksController,
    FactEffectsController,
    RecallsController,
    SpotCountsController,
    RepliesController,
  ],
  providers: [
    Citations,
    EarlierReplyVersions,
    FactChecks,
    PublicationListeners,
    FactEffects,
    Forms,
    PictureStudio,
    Publishing,
    Recalls,
    RecallViews,
    RecallPlaces,
    RecallWatch,
    Replies,
    ReplyAccess,
    ReplyDecisions,
    ReplyDrafts,
    ReplyLists,
    ReplySteps,
    ReplyViews,
    Replacements,
    SpotAnswers,
    SpotBook,
    SpotClaims,
    SpotCounting,
    Suggestions,
  ],
  exports: [FactChecks, Forms, PublicationListeners, ReplyAccess, SpotAnswers, SpotBook],
})
export class ResponsesModule {}
