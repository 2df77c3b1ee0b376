/** The facts that speak to the claim: the shown one with its evidence, the others to choose. */
import { useTranslation } from '../i18n/use-translation';
import type { CaseDetail, MatchView } from '../../../src/triage/contract';
import { Link } from '../router/link';
import { pathTo } from '../router/routes';
import { EmptyState } from '../ui/states';
import { RelationMark } from '../ui/marks';
import type { Act } from './case-actions';
import { MatchCard } from './match-card';
import { percentOf } from './percent';

interface FactsPanelProps {
  detail: CaseDetail;
  shown: MatchView | undefined;
  onShow: (factId: string) => void;
  act: Act;
  /** After a verdict on the shown fact: the next one is shown. */
  onJudged: () => void;
}

export function FactsPanel({ detail, shown, onShow, act, onJudged }: FactsPanelProps) {
  const { t } = useTranslation();
  const others = detail.matches.filter((match) => match !== shown);
  return (
    <section className="panel" aria-labelledby="facts-title">
      <div className="panel-head">
        <h2 id="facts-title">{t('case.facts')}</h2>
        <Link to={pathTo.facts()}>{t('facts.search')}</Link>
      </div>
      {shown === undefined ? (
        <EmptyState>
          <p>{t(others.length > 0 ? 'said.allRejected' : 'case.noFacts')}</p>
        </EmptyState>
      ) : (
        <MatchCard match={shown} kase={detail.case} act={act} onJudged={onJudged} />
      )}
      {others.length > 0 && (
        <ul className="other-matches">
          {others.map((match) => (
            <li key={match.factId}>
              <button type="button" className="other-match" onClick={() => onShow(match.factId)}>
                <RelationMark relation={match.relation} />
                <span className="soft">{t('case.similarity', { value: percentOf(match.similarity) })}</span>
                <strong>{match.scheme}</strong>
                {match.feedback && <span className="tag">{t(`case.${match.feedback}`)}</span>}
                <span className="soft other-statement" dir="auto">
                  {match.statement}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
