export { type ReportForm, fieldsOf, readReportForm } from './channels/report-form.js';
export { IngestModule } from './ingest.module.js';
export { type Accepted, Intake } from './intake.service.js';
export { type IntakeOptions } from './preparation.service.js';
export { ReportLimit } from './report-limit.service.js';
export { type Placement, ReportPlacement, type ReportPlacer, type StoredReport } from './report-placement.js';
export { type AnswerContact, Reports } from './reports.service.js';
export { maskPersonal, personalKindsIn, type PersonalKind } from './text/mask-personal.js';
