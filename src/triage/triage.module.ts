import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FactsModule } from '../facts/index.js';
import { IngestModule } from '../ingest/index.js';
import { AnsweredClaims } from './answers/answered-claims.js';
import { SpotAnswerBook } from './answers/spot-answer-book.js';
import { SpotAnswering } from './answers/spot-answering.service.js';
import { CaseActionsController } from './case-actions.controller.js';
import { CaseAssignments } from './case-assignments.service.js';
import { CaseClaims } from './case-claims.service.js';
import { CaseDecisions } from './case-decisions.service.js';
import { CaseDetails } from './case-detail.service.js';
import { CaseEventEntity } from './case-event.entity.js';
import { CaseGrouping } from './case-grouping.service.js';
import { CaseMatchEntity } from './case-match.entity.js';
import { CaseMoveEntity } from './case-move.entity.js';
import { CaseNotes } from './case-notes.service.js';
import { CaseQueue } from './case-queue.service.js';
import { CaseReplies } from './case-replies.service.js';
import { CaseReplySteps } from './case-reply-steps.service.js';
import { CaseRounds } from './case-rounds.service.js';
import { CaseSplitter } from './case-splitter.service.js';
import { CaseStore } from './case-store.service.js';
import { CaseSuggestionEntity } from './case-suggestion.entity.js';
import { CaseTriage } from './case-triage.service.js';
import { CaseEntity } from './case.entity.js';
import { CaseWordings } from './case-wordings.service.js';
import { CasesController } from './cases.controller.js';
import { CasesOfFact } from './cases-of-fact.service.js';
import { Cases } from './cases.service.js';
import { ChangeCounterEntity } from './change-counter.entity.js';
import { ChangeLog } from './change-log.service.js';
import { FactMatcher } from './fact-matcher.service.js';
import { Contests } from './contests.service.js';
import { DeskGateway } from './live/desk.gateway.js';
import { Doorkeeper } from './live/doorkeeper.service.js';
import { LogVerifier } from './log-verifier.service.js';
import { NotificationBell } from './live/notification-bell.service.js';
import { Presence } from './live/presence.js';
import { MergePreviews } from './merge-preview.service.js';
import { MatchFeedback } from './match-feedback.service.js';
import { NearbyCases } from './nearby-cases.service.js';
import { NoteKeyEntity } from './note-key.entity.js';
import { NotificationEntity } from './notifications/notification.entity.js';
import { NotificationsController } from './notifications/notifications.controller.js';
import { Notifications } from './notifications/notifications.service.js';
import { NoticeWriter } from './notifications/notice-writer.service.js';
import { OfficeCalendar } from './office-calendar.service.js';
import { ArrivalStatistics } from './overview/arrivals.service.js';
import { CaseStatistics } from './overview/case-statistics.service.js';
import { OverviewController } from './overview/overview.controller.js';
import { Overviews } from './overview/overview.service.js';
import { DeskSettings } from './settings/desk-settings.service.js';
import { MeasuredBands } from './settings/measured-bands.service.js';
import { SettingsController } from './settings/settings.controller.js';
import { PlacementEntity } from './placement.entity.js';
import { ReportReturns } from './report-returns.service.js';
import { Placer } from './placer.service.js';
import { BulkActionEntity } from './queue/bulk-action.entity.js';
import { Bulk } from './queue/bulk.service.js';
import { BulkSteps } from './queue/bulk-steps.service.js';
import { CaseWordEntity, CaseWordsHeadEntity } from './queue/case-word.entity.js';
import { CaseWords } from './queue/case-words.service.js';
import { QueueController } from './queue/queue.controller.js';
import { QueueLists } from './queue/queue-lists.service.js';
import { SavedViewEntity } from './queue/saved-view.entity.js';
import { SavedViewsController } from './queue/saved-views.controller.js';
import { SavedViews } from './queue/saved-views.service.js';

@Module({
  imports: [
    FactsModule,
    IngestModule,
    TypeOrmModule.forFeature([
      BulkActionEntity,
      CaseEntity,
      CaseEventEntity,
      CaseMatchEntity,
      CaseMoveEntity,
      CaseSuggestionEntity,
      CaseWordEntity,
      CaseWordsHeadEntity,
      ChangeCounterEntity,
      NoteKeyEntity,
      NotificationEntity,
      PlacementEntity,
      SavedViewEntity,
    ]),
  ],
  controllers: [
    CasesController,
    CaseActionsController,
    NotificationsController,
    QueueController,
    SavedViewsController,
    OverviewController,
    SettingsController,
  ],
  providers: [
    AnsweredClaims,
    ArrivalStatistics,
    CaseStatistics,
    Overviews,
    Bulk,
    BulkSteps,
    CaseAssignments,
    CaseClaims,
    CaseDecisions,
    CaseDetails,
    CaseGrouping,
    CaseNotes,
    CaseQueue,
    CaseReplies,
    CaseReplySteps,
    CaseRounds,
    CaseSplitter,
    CaseStore,
    CaseTriage,
    CaseWordings,
    CaseWords,
    Cases,
    CasesOfFact,
    ChangeLog,
    Contests,
    DeskGateway,
    DeskSettings,
    Doorkeeper,
    FactMatcher,
    LogVerifier,
    MergePreviews,
    MatchFeedback,
    NearbyCases,
    NoticeWriter,
    NotificationBell,
    Notifications,
    MeasuredBands,
    OfficeCalendar,
    Placer,
    Presence,
    ReportReturns,
    QueueLists,
    SavedViews,
    SpotAnswerBook,
    SpotAnswering,
  ],
  exports: [
    AnsweredClaims,
    Contests,
    CaseReplies,
    CaseReplySteps,
    Cases,
    CasesOfFact,
    ReportReturns,
    SpotAnswerBook,
  ],
})
export class TriageModule {}
