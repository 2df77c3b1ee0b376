export { IngestModule } from './ingest.module.js';
export { Intake, type IntakeOptions } from './intake.service.js';
export { type Placement, ReportPlacement, type ReportPlacer, type StoredReport } from './report-placement.js';
export { Reports } from './reports.service.js';
