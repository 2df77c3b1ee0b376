/** What the keys do in the list: move, choose, and act on the present case, then on to the next one. */
import { useTranslation } from '../i18n/use-translation';
import type { QueueItem } from '../../../src/triage/queue/contract';
import { useFormats } from '../i18n/formats';
import { navigate } from '../router/router';
import { pathTo } from '../router/routes';
import { mayIn, useSession } from '../session/session';
import type { Command } from '../shortcuts/command-registry';
import { useCommands } from '../shortcuts/use-commands';
import type { BulkAction } from './bulk-actions';
import type { RowAct } from './row-act';
import type { RowFocus } from './row-focus';
import type { Selection } from './selection';

export const SEARCH_FIELD = 'queue-search';

interface QueueKeys {
  ids: readonly string[];
  /** Cases in the list, loaded or not. */
  total: number;
  item: (id: string) => QueueItem | undefined;
  focus: RowFocus;
  selection: Selection;
  act: RowAct;
  onWork: (action: BulkAction) => void;
}

export function useQueueCommands({ ids, total, item, focus, selection, act, onWork }: QueueKeys): void {
  const { t } = useTranslation();
  const formats = useFormats();
  const session = useSession();
  const at = focus.active === undefined ? -1 : ids.indexOf(focus.active);
  const present = at === -1 ? undefined : item(ids[at] ?? '');
  const beside = (step: 1 | -1): string | undefined => (at === -1 ? ids[0] : ids[at + step]);
  const move = (step: 1 | -1, choosing = false): void => {
    const next = beside(step);
    if (next === undefined) return;
    if (choosing && focus.active !== undefined && !selection.has(focus.active))
      selection.choose(focus.active, false);
    if (choosing && !selection.has(next)) selection.choose(next, false);
    focus.moveTo(next);
  };
  const command = (id: string, keys: string, name: string, run?: () => void): Command => ({
    id: `queue.${id}`,
    name,
    group: 'queue',
    keys,
    ...(run ? { run } : {}),
  });
  const chosenOrPresent = selection.ids.size > 0 || present !== undefined;
  const works = present !== undefined && mayIn(session, 'triager', present.department);
  const match = present?.topMatch?.factId;
  const judge = (feedback: 'accepted' | 'rejected') => () =>
    present && act(present, 'feedback', { factId: match, feedback }, beside(1));

  useCommands([
    command('next', 'j', t('keys.next'), () => move(1)),
    command('previous', 'k', t('keys.previous'), () => move(-1)),
    command('enter', 'Enter', t('keys.enter')),
    ...when(works && present, (kase) => [
      command('claim', 'c', t('keys.claim'), () => act(kase, 'claim', { version: kase.version }, beside(1))),
    ]),
    ...when(works && match !== undefined && present, () => [
      command('accept', 'a', t('keys.accept'), judge('accepted')),
      command('reject', 'x', t('keys.reject'), judge('rejected')),
    ]),
    ...when(present, (kase) => [
      command('reply', 'r', t('keys.reply'), () => navigate(pathTo.reply(kase.id))),
    ]),
    ...when(chosenOrPresent, () => [
      command('merge', 'm', t('keys.merge'), () => onWork('merge')),
      command('escalate', 'e', t('keys.escalate'), () => onWork('escalate')),
      command('snooze', 's', t('keys.snooze'), () => onWork('snooze')),
      command('assign', 'i', t('keys.assign'), () => onWork('assign')),
      command('close', 'd', t('keys.close'), () => onWork('close')),
      command('route', 't', t('bulk.actions.route'), () => onWork('route')),
    ]),
    ...when(present, (kase) => [
      command('choose', 'v', t('keys.choose'), () => selection.choose(kase.id, false)),
      command('chooseNext', 'J', t('keys.chooseNext'), () => move(1, true)),
      command('choosePrevious', 'K', t('keys.choosePrevious'), () => move(-1, true)),
    ]),
    ...when(ids.length > 0, () => [
      command(
        'chooseAll',
        '*',
        t('bulk.everything', { formatted: formats.number(total) }),
        selection.chooseEverything,
      ),
    ]),
    ...when(selection.ids.size > 0, () => [
      command('chooseNone', 'Escape', t('keys.chooseNone'), selection.clear),
    ]),
    command('search', '/', t('keys.search'), () =>
      document.querySelector<HTMLElement>(`.${SEARCH_FIELD} input`)?.focus(),
    ),
  ]);
}

function when<Value>(value: Value | undefined | false, commands: (value: Value) => Command[]): Command[] {
  return value === undefined || value === false ? [] : commands(value);
}
