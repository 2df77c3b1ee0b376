/** What the case is, how it stands, who has it and who is looking. */
import { useTranslation } from '../i18n/use-translation';
import type { CaseDetail } from '../../../src/triage/contract';
import { useFormats } from '../i18n/formats';
import { usePresence } from '../live/presence';
import { Deadline } from '../queue/deadline';
import { Link } from '../router/link';
import { pathTo } from '../router/routes';
import { useDepartmentName } from '../session/departments';
import { useSession } from '../session/session';
import { LevelMark, StatusMark } from '../ui/marks';
import { EVERY_MINUTE, useNow } from '../ui/now';
import { ClaimHolder } from './claim-holder';

export function CaseHead({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation();
  const now = useNow(EVERY_MINUTE);
  const departmentName = useDepartmentName();
  const kase = detail.case;
  return (
    <header className="case-head">
      <p className="row case-line">
        <Link to={pathTo.lastQueue()}>{t('nav.queue')}</Link>
        <span className="soft">{t('case.title', { number: kase.number })}</span>
        <StatusMark status={kase.status} />
        {kase.closeReason && <span className="tag">{t(`closeReason.${kase.closeReason}`)}</span>}
        {kase.demonstration && <span className="tag">{t('common.demonstration')}</span>}
      </p>
      <h1 id="case-title" dir="auto">
        {kase.title}
      </h1>
      <p className="row case-facts">
        <LevelMark level={kase.priority} />
        <span>{departmentName(kase.department)}</span>
        <Deadline item={kase} now={now} />
        {kase.escalatedTo && <span className="tag">{t('queue.escalated', { to: kase.escalatedTo })}</span>}
        {kase.monitorBaseline !== null && (
          <span className="soft">{t('case.baseline', { count: kase.monitorBaseline })}</span>
        )}
      </p>
      {kase.mergedInto && (
        <p className="notice">
          {t('case.merged')} <Link to={pathTo.case(kase.mergedInto)}>{t('case.survivor')}</Link>
        </p>
      )}
      <p className="row case-people">
        <ClaimHolder kase={kase} />
        {kase.assignedTo && kase.assignedTo.id !== kase.assignee?.id && (
          <span className="soft">{t('queue.assignedTo', { name: kase.assignedTo.name })}</span>
        )}
        <Viewers detail={detail} />
      </p>
    </header>
  );
}

function Viewers({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { official } = useSession();
  const viewers = usePresence(detail.case.id) ?? detail.viewers;
  const others = viewers.filter((viewer) => viewer.id !== official.id);
  return (
    <span className="viewers" role="status">
      {others.length > 0 && (
        <span className="soft">
          {t('case.viewers', { names: formats.list(others.map((viewer) => viewer.name)) })}
        </span>
      )}
      {others.map(
        ({ id, name, writing }) =>
          writing && (
            <span key={id} className="writing">
              {t(`casework.writing.${writing}`, { name })}
            </span>
          ),
      )}
    </span>
  );
}
