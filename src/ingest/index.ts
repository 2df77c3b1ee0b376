export type { AnswerForReport } from './contract.js';
export { IngestModule } from './ingest.module.js';
export { Intake } from './intake.service.js';
export { ReportLimit } from './report-limit.service.js';
export {
  type Looked,
  type Placement,
  ReportPlacement,
  type ReportPlacer,
  type StoredReport,
} from './report-placement.js';
export { type AnswerContact, Reports } from './reports.service.js';
export { masked, maskPersonal, personalKindsIn, type PersonalKind } from './text/mask-personal.js';
