/** Cases with a similar claim, which an official may merge. */
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../src/triage/contract';
import { Link } from '../router/link';
import { pathTo } from '../router/routes';
import { Button } from '../ui/button';
import { percentOf } from './percent';

type Nearby = CaseDetail['nearby'][number];

interface NearbyPanelProps {
  nearby: readonly Nearby[];
  onMerge: ((into: Nearby) => void) | undefined;
}

export function NearbyPanel({ nearby, onMerge }: NearbyPanelProps) {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-labelledby="nearby-title">
      <div className="panel-head">
        <h2 id="nearby-title">{t('case.nearby')}</h2>
      </div>
      <div className="panel-body">
        {nearby.length === 0 && <p className="soft">{t('case.noNearby')}</p>}
        <ul className="nearby">
          {nearby.map((each) => (
            <li key={each.id}>
              <Link to={pathTo.case(each.id)} dir="auto">
                #{each.number} {each.title}
              </Link>
              <p className="row">
                <span className="soft">{t('case.similarity', { value: percentOf(each.similarity) })}</span>
                {onMerge && (
                  <Button size="small" look="quiet" onPress={() => onMerge(each)}>
                    {t('case.mergeInto', { number: `#${each.number}` })}
                  </Button>
                )}
              </p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
