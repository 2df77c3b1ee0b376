/** Cases with a similar claim: an official merges them, or says that they make another claim. */
import { useTranslation } from '../i18n/use-translation';
import type { CaseDetail } from '../../../src/triage/contract';
import { Link } from '../router/link';
import { pathTo } from '../router/routes';
import { Button } from '../ui/button';
import { StatusMark } from '../ui/marks';
import { useNearbyFeedback } from './merge-query';
import { percentOf } from './percent';

export type Nearby = CaseDetail['nearby'][number];

interface NearbyPanelProps {
  detail: CaseDetail;
  onMerge: ((into: Nearby) => void) | undefined;
}

export function NearbyPanel({ detail, onMerge }: NearbyPanelProps) {
  const { t } = useTranslation();
  const { nearby } = detail;
  return (
    <section className="panel" aria-labelledby="nearby-title">
      <div className="panel-head">
        <h2 id="nearby-title">{t('case.nearby')}</h2>
      </div>
      <div className="panel-body">
        {nearby.length === 0 && <p className="soft">{t('case.noNearby')}</p>}
        <ul className="nearby">
          {nearby.map((each, place) => (
            <NearbyCase
              key={each.id}
              detail={detail}
              near={each}
              onMerge={each.rejected ? undefined : onMerge}
              shortcut={place === 0 && !each.rejected}
            />
          ))}
        </ul>
      </div>
    </section>
  );
}

interface NearbyCaseProps extends NearbyPanelProps {
  near: Nearby;
  /** Whether the key for merging means this one. */
  shortcut: boolean;
}

function NearbyCase({ detail, near, onMerge, shortcut }: NearbyCaseProps) {
  const { t } = useTranslation();
  const feedback = useNearbyFeedback(detail.case.id);
  const mayJudge = detail.case.allowed.includes('feedback');
  const give = (verdict: 'rejected' | null): void => feedback.mutate({ caseId: near.id, feedback: verdict });
  return (
    <li className={near.rejected ? 'nearby-rejected' : undefined}>
      <Link to={pathTo.case(near.id)} dir="auto">
        #{near.number} {near.title}
      </Link>
      <p className="row soft">
        <StatusMark status={near.status} />
        <span>{t('queue.reports', { count: near.reportCount })}</span>
        <span>{t('case.similarity', { value: percentOf(near.similarity) })}</span>
      </p>
      <p className="row">
        {near.rejected && <span className="tag">{t('casework.setAside')}</span>}
        {onMerge && (
          <Button size="small" shortcut={shortcut ? 'M' : undefined} onPress={() => onMerge(near)}>
            {t('case.mergeInto', { number: `#${near.number}` })}
          </Button>
        )}
        {mayJudge && !near.rejected && (
          <Button size="small" look="quiet" onPress={() => give('rejected')}>
            {t('casework.anotherClaim')}
          </Button>
        )}
        {mayJudge && near.rejected && (
          <Button size="small" look="quiet" onPress={() => give(null)}>
            {t('case.undoFeedback')}
          </Button>
        )}
      </p>
    </li>
  );
}
