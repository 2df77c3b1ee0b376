/** One case in the queue: how urgent and why, the claim beside the fact that it bends, how far it has come, who has it. */
import { memo } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { QueueItem } from '../../../src/triage/queue/contract';
import { priorityLine } from '../case/said-priority';
import { slotName, valueName } from '../case/said-values';
import { comparisonKey, withoutRepeats } from '../case/without-repeats';
import { useFormats } from '../i18n/formats';
import { Link } from '../router/link';
import { pathTo } from '../router/routes';
import { LevelMark, RelationMark, StatusMark } from '../ui/marks';
import { Deadline } from './deadline';
import { channelName, languageName, useNames } from './names';
import { People } from './people';
import { Sparkline } from './sparkline';

const PLACES_SHOWN = 2;
const DIFFERENCES_SHOWN = 2;

interface QueueRowProps {
  item: QueueItem;
  now: number;
  /** The server no longer has it in this view. */
  left: boolean;
  /** It has just come. */
  fresh: boolean;
  chosen: boolean;
  onChoose: (id: string, range: boolean) => void;
  onAssign: (item: QueueItem) => void;
}

export const QueueRow = memo(function QueueRow({ item, now, left, fresh, chosen, ...does }: QueueRowProps) {
  const { onChoose, onAssign } = does;
  const { t, i18n } = useTranslation();
  const name = `#${item.number} ${item.title}`;
  return (
    <div
      className={`queue-row${left ? ' queue-row-left' : ''}${fresh ? ' queue-row-fresh' : ''}${item.overdue ? ' queue-row-overdue' : ''}${chosen ? ' queue-row-chosen' : ''}`}
      data-case={item.id}
    >
      <label className="cell-choose">
        <input
          type="checkbox"
          checked={chosen}
          aria-label={t('queue.choose', { name })}
          onChange={() => undefined}
          onClick={(event) => onChoose(item.id, event.shiftKey)}
        />
      </label>
      <div className="cell-priority">
        <LevelMark level={item.priority} />
        <span className="soft" dir="auto">
          {priorityLine(t, item, i18n.language)}
        </span>
      </div>
      <div className="cell-claim">
        <h2>
          <Link to={pathTo.case(item.id)} data-row={item.id} dir="auto">
            {item.title}
          </Link>
        </h2>
        <TopMatch item={item} />
        <p className="row cell-signs">
          <StatusMark status={item.status} />
          <span className="soft">#{item.number}</span>
          {item.kind === 'contest' && <span className="tag">{t('queue.contest')}</span>}
          {left && <span className="tag">{t('queue.left')}</span>}
          {item.escalatedTo && <span className="tag">{t('queue.escalated', { to: item.escalatedTo })}</span>}
          {item.demonstration && <span className="tag">{t('common.demonstration')}</span>}
        </p>
      </div>
      <Reach item={item} />
      <Where item={item} />
      <People item={item} onAssign={onAssign} />
      <div className="cell-due">
        <Deadline item={item} now={now} />
      </div>
    </div>
  );
});

function TopMatch({ item }: { item: QueueItem }) {
  const { t, i18n } = useTranslation();
  if (item.topMatch === null) return <p className="soft">{t('queue.noFact')}</p>;
  const differing = withoutRepeats(item.topMatch.discrepancies.filter((each) => each.verdict === 'differs'));
  // The server says them in English.
  const named = ({ slot, label, post, fact }: Discrepancy) =>
    i18n.language === 'en'
      ? { label, post, fact }
      : { label: slotName(t, slot, label), post: valueName(t, post), fact: valueName(t, fact) };
  return (
    <p className="cell-match">
      <RelationMark relation={item.topMatch.relation} />{' '}
      {differing.length === 0 && (
        <span dir="auto" className="soft cell-statement">
          {item.topMatch.statement}
        </span>
      )}
      {differing.slice(0, DIFFERENCES_SHOWN).map((each) => (
        <span key={comparisonKey(each)} className="difference sentence" dir="auto">
          {t('queue.differs', named(each))}
        </span>
      ))}
    </p>
  );
}

type Discrepancy = NonNullable<QueueItem['topMatch']>['discrepancies'][number];

function Reach({ item }: { item: QueueItem }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <div className="cell-reports">
      <strong>{formats.number(item.reportCount)}</strong>
      <span className="hidden-visually">{t('queue.reports', { count: item.reportCount })}</span>
      <span className="soft">{t('queue.velocity', { count: item.velocity })}</span>
      <Sparkline counts={item.arrivals} />
    </div>
  );
}

function Where({ item }: { item: QueueItem }) {
  const { t } = useTranslation();
  const names = useNames();
  const { districts } = item;
  const more = districts.length - PLACES_SHOWN;
  return (
    <div className="cell-where">
      <p>
        {districts.length === 0 ? t('queue.unknownPlace') : districts.slice(0, PLACES_SHOWN).join(', ')}
        {more > 0 && ` ${t('queue.others', { count: more })}`}
      </p>
      <p className="soft">
        {names(channelName, item.channels)} · {names(languageName, item.languages)}
      </p>
    </div>
  );
}
