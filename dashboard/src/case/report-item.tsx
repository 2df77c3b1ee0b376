/** One citizen's report: what the post says, where it was seen, when it came. */
import { useFormats } from '../i18n/formats';
import { useTranslation } from '../i18n/use-translation';
import { languageName } from '../queue/names';
import type { CaseReport } from './case-query';
import { languageOfText } from './language-of-text';
import { SharedText } from './shared-text';

interface ReportItemProps {
  report: CaseReport;
  spans: readonly { start: number; end: number }[];
  /** Undefined when reports cannot be chosen. */
  chosen: boolean | undefined;
  onChosen: (chosen: boolean) => void;
}

export function ReportItem({ report, spans, chosen, onChosen }: ReportItemProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const text = report.text ?? report.normalised;
  return (
    <li className={spans.length > 0 ? 'report report-compared' : 'report'}>
      <p className="report-text" dir="auto" lang={languageOfText(report.language)}>
        <SharedText text={text} spans={spans} />
      </p>
      {report.link && (
        <p className="soft">
          {t('case.link')}: <bdi className="report-link">{report.link}</bdi>
        </p>
      )}
      {report.pictureUrl && (
        <img className="report-picture" src={report.pictureUrl} alt={t('case.picture')} loading="lazy" />
      )}
      <p className="row soft report-line">
        {chosen !== undefined && (
          <label className="report-choose">
            <input type="checkbox" checked={chosen} onChange={(event) => onChosen(event.target.checked)} />
            {t('action.split')}
          </label>
        )}
        <span>{t(`channel.${report.channel}`)}</span>
        <span>{report.district ?? t('queue.unknownPlace')}</span>
        <span>{languageName(t, report.language)}</span>
        <time dateTime={report.receivedAt}>{formats.moment(report.receivedAt)}</time>
        <span>{t(`case.joined.${report.joinedBy}`)}</span>
        {report.wantsAnswer && <span className="tag">{t('case.wantsAnswer')}</span>}
      </p>
      {report.text !== null && report.normalised !== report.text && (
        <details className="soft">
          <summary>{t('case.normalised')}</summary>
          <p dir="auto">{report.normalised}</p>
        </details>
      )}
    </li>
  );
}
