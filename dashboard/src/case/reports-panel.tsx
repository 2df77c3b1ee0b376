/** The reports of the case: newest first, the one that was compared with the shown fact marked up. */
import { useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { CaseDetail, MatchView } from '../../../src/triage/contract';
import { useFormats } from '../i18n/formats';
import { Button } from '../ui/button';
import type { CaseReport } from './case-query';
import { ReportItem } from './report-item';

const SHOWN_AT_FIRST = 4;

interface ReportsPanelProps {
  detail: CaseDetail;
  match: MatchView | undefined;
  onSplit: (reportIds: string[]) => void;
}

export function ReportsPanel({ detail, match, onSplit }: ReportsPanelProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [all, setAll] = useState(false);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const reports = comparedFirst(detail.reports, match?.reportId);
  const total = detail.case.reportCount;
  const maySplit = detail.case.allowed.includes('split') && reports.length > 1;
  const choose = (id: string, on: boolean): void =>
    setChosen((before) => (on ? [...before, id] : before.filter((each) => each !== id)));
  return (
    <section className="panel" aria-labelledby="reports-title">
      <div className="panel-head">
        <h2 id="reports-title">{t('case.reports')}</h2>
        <span className="soft">
          {total > detail.reports.length
            ? t('case.showing', { shown: detail.reports.length, total: formats.number(total) })
            : t('queue.reports', { count: total })}
          {' · '}
          {t('queue.velocity', { count: detail.case.velocity })}
        </span>
      </div>
      <ul className="reports">
        {reports.slice(0, all ? undefined : SHOWN_AT_FIRST).map((report) => (
          <ReportItem
            key={report.id}
            report={report}
            spans={report.id === match?.reportId ? match.because.sharedSpans.map((each) => each.post) : []}
            chosen={maySplit ? chosen.includes(report.id) : undefined}
            onChosen={(on) => choose(report.id, on)}
          />
        ))}
      </ul>
      <div className="row panel-foot">
        {!all && reports.length > SHOWN_AT_FIRST && (
          <Button onPress={() => setAll(true)}>{t('common.more')}</Button>
        )}
        {chosen.length > 0 && chosen.length < total && (
          <Button onPress={() => onSplit([...chosen])}>
            {t('action.form.splitChosen', { count: chosen.length })}
          </Button>
        )}
      </div>
    </section>
  );
}

function comparedFirst(reports: readonly CaseReport[], compared: string | undefined): CaseReport[] {
  return [...reports].sort((a, b) => Number(b.id === compared) - Number(a.id === compared));
}
