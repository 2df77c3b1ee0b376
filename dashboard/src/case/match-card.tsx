/** One matched fact with its evidence: the sentence, the shared words, the table of figures, the official's verdict. */
import { useTranslation } from '../i18n/use-translation';
import type { MatchView } from '../../../src/triage/contract';
import { useFormats } from '../i18n/formats';
import { Link } from '../router/link';
import { pathTo } from '../router/routes';
import { Button } from '../ui/button';
import { RelationMark } from '../ui/marks';
import type { Act } from './case-actions';
import type { CaseInFull } from './case-query';
import { percentOf } from './percent';
import { matchSentence, signalName } from './said-otherwise';
import { SharedText } from './shared-text';
import { SlotTable } from './slot-table';

interface MatchCardProps {
  match: MatchView;
  kase: CaseInFull;
  act: Act;
  onJudged: () => void;
}

export function MatchCard({ match, kase, act, onJudged }: MatchCardProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { because } = match;
  return (
    <div className={`match match-${match.relation} panel-body`}>
      <p className="row">
        <RelationMark relation={match.relation} />
        <span className="soft">{t('case.similarity', { value: percentOf(match.similarity) })}</span>
      </p>
      <p className="match-because sentence" dir="auto">
        {matchSentence(t, because, formats)}
      </p>
      {match.postText !== undefined && match.postText !== '' && (
        <figure className="match-post">
          <figcaption className="soft">{t('casework.postText')}</figcaption>
          {/* A long post is scrolled, by keys too. */}
          <blockquote dir="auto" tabIndex={0} aria-label={t('casework.postText')}>
            <SharedText text={match.postText} spans={because.sharedSpans.map((each) => each.post)} />
          </blockquote>
        </figure>
      )}
      <blockquote className="match-fact">
        <p className="soft">{t('casework.factText')}</p>
        <p className="row">
          <Link to={pathTo.fact(match.factId)}>
            <strong>{match.scheme}</strong>
          </Link>
          <span className="soft">{t('case.factVersion', { version: match.factVersion })}</span>
        </p>
        {because.factField !== 'text' && <p dir="auto">{match.statement}</p>}
        <p dir="auto" className={because.factField === 'text' ? undefined : 'soft'}>
          <SharedText text={because.factText} spans={because.sharedSpans.map((each) => each.fact)} />
        </p>
      </blockquote>
      {match.discrepancies.length > 0 && <SlotTable discrepancies={match.discrepancies} />}
      {because.names.length > 0 && (
        <p className="row">
          <span className="soft">{t('case.names')}:</span>
          {because.names.map((name) => (
            <span key={name} className="tag" dir="auto">
              {name}
            </span>
          ))}
        </p>
      )}
      {because.signals.length > 0 && (
        <details className="signals">
          <summary>{t('case.signals')}</summary>
          <ul>
            {because.signals.map((signal) => (
              <li key={signal.name}>
                <span>{signalName(t, signal.name)}</span>
                <meter min={0} max={1} value={signal.share} aria-label={signalName(t, signal.name)} />
                <span className="soft">
                  {t('common.percent', { value: percentOf(signal.share) })}
                  {signal.effect === 'against' && ` · ${t('casework.signalAgainst')}`}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <Feedback match={match} kase={kase} act={act} onJudged={onJudged} />
    </div>
  );
}

function Feedback({ match, kase, act, onJudged }: MatchCardProps) {
  const { t } = useTranslation();
  if (!kase.allowed.includes('feedback')) return null;
  const give = (feedback: 'accepted' | 'rejected' | null): void =>
    act.mutate({ action: 'feedback', body: { factId: match.factId, feedback } }, { onSuccess: onJudged });
  if (match.feedback !== null) {
    return (
      <p className="row">
        <span className="tag">{t(`case.${match.feedback}`)}</span>
        <Button size="small" look="quiet" onPress={() => give(null)}>
          {t('case.undoFeedback')}
        </Button>
      </p>
    );
  }
  return (
    <p className="row">
      <Button size="small" shortcut="A" onPress={() => give('accepted')}>
        {t('case.accept')}
      </Button>
      <Button size="small" shortcut="X" onPress={() => give('rejected')}>
        {t('case.reject')}
      </Button>
    </p>
  );
}
