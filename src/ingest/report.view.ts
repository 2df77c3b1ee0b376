/** PURE. A report as officials see it: personal data masked in everything. */
import type { ReportView } from './contract.js';
import type { ReportEntity } from './report.entity.js';
import { maskPersonal } from './text/mask-personal.js';

export function presentReport(report: ReportEntity, wantsAnswer: boolean): ReportView {
  return {
    id: report.id,
    text: report.text === null ? null : maskPersonal(report.text),
    normalised: maskPersonal(report.normalised),
    link: report.link === null ? null : maskPersonal(report.link),
    pictureUrl: report.pictureFile === null ? null : `/api/reports/${report.id}/picture`,
    channel: report.channel,
    language: report.language,
    district: report.district,
    seenAt: report.seenAt,
    receivedAt: report.receivedAt,
    wantsAnswer,
    demonstration: report.demonstration,
  };
}
