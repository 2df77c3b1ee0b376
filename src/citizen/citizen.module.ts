/** Server-rendered pages for citizens: report, track, browse, read; and the tracking call of the API. */
import { Module } from '@nestjs/common';
import { IngestModule } from '../ingest/index.js';
import { DeliveriesModule, ResponsesModule } from '../responses/index.js';
import { TriageModule } from '../triage/index.js';
import { Assets } from './assets.service.js';
import { AssetsController } from './controllers/assets.controller.js';
import { ContestDesk } from './contest-desk.service.js';
import { ContestController } from './controllers/contest.controller.js';
import { FormsController } from './controllers/forms.controller.js';
import { PagesController } from './controllers/pages.controller.js';
import { PublishedController } from './controllers/published.controller.js';
import { ReportController } from './controllers/report.controller.js';
import { TrackingController } from './controllers/tracking.controller.js';
import { UnsubscribeController } from './controllers/unsubscribe.controller.js';
import { FrontPage } from './front-page.service.js';
import { ProblemPages } from './problem-pages.js';
import { Published } from './published.service.js';
import { Reader } from './reader.service.js';
import { ReportDesk } from './report-desk.service.js';
import { TrackingDesk } from './tracking.service.js';

@Module({
  imports: [DeliveriesModule, IngestModule, TriageModule, ResponsesModule],
  controllers: [
    AssetsController,
    ContestController,
    FormsController,
    PagesController,
    PublishedController,
    ReportController,
    TrackingController,
    UnsubscribeController,
  ],
  providers: [Assets, ContestDesk, FrontPage, ProblemPages, Published, Reader, ReportDesk, TrackingDesk],
})
export class CitizenModule {}
