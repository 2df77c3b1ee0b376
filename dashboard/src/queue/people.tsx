/** Who has the case, who is responsible for it, and who is looking at it now. */
import { useTranslation } from '../i18n/use-translation';
import type { OfficialRef } from '../../../src/officials/contract';
import type { QueueItem } from '../../../src/triage/queue/contract';
import { usePresence } from '../live/presence';
import { mayIn, useSession } from '../session/session';

const AVATARS_SHOWN = 3;

interface PeopleProps {
  item: QueueItem;
  onAssign: (item: QueueItem) => void;
}

export function People({ item, onAssign }: PeopleProps) {
  const { t } = useTranslation();
  const session = useSession();
  const { official } = session;
  const viewers = (usePresence(item.id) ?? item.viewers).filter((each) => each.id !== official.id);
  const { assignee, assignedTo } = item;
  const responsible = assignedTo !== null && assignedTo.id !== assignee?.id;
  return (
    <div className={assignee || assignedTo ? 'cell-assignee' : 'cell-assignee soft'}>
      {assignee && <p>{assignee.name}</p>}
      {responsible && (
        <p className={assignee ? 'soft' : ''}>{t('queue.assignedTo', { name: assignedTo.name })}</p>
      )}
      {!assignee && !responsible && <p>{t('queue.nobody')}</p>}
      <Avatars people={viewers} />
      {item.status !== 'closed' && mayIn(session, 'triager', item.department) && (
        // Plain: there is one in each of many rows.
        <button
          type="button"
          className="button button-quiet button-small"
          aria-label={t('queue.assignCase', { number: item.number })}
          onClick={() => onAssign(item)}
        >
          {t('bulk.actions.assign')}
        </button>
      )}
    </div>
  );
}

function Avatars({ people }: { people: readonly OfficialRef[] }) {
  const { t } = useTranslation();
  if (people.length === 0) return null;
  const names = people.map((each) => each.name).join(', ');
  const more = people.length - AVATARS_SHOWN;
  return (
    <p className="avatars" title={t('queue.looking', { names })}>
      <span className="hidden-visually">{t('queue.looking', { names })}</span>
      {people.slice(0, AVATARS_SHOWN).map((each) => (
        <span key={each.id} className="avatar" aria-hidden="true">
          {initialsOf(each.name)}
        </span>
      ))}
      {more > 0 && <span aria-hidden="true">+{more}</span>}
    </p>
  );
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  return words
    .slice(0, 2)
    .map((word) => [...word][0] ?? '')
    .join('')
    .toUpperCase();
}
