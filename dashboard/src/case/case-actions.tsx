/** What may be done with the case now, as the server allows it: the next step first. */
import { useTranslation } from '../i18n/use-translation';
import { Link } from '../router/link';
import { pathTo } from '../router/routes';
import { mayIn, useSession } from '../session/session';
import { Button } from '../ui/button';
import type { FormName, OpenForm } from './action-form';
import type { CaseInFull, useCaseAction } from './case-query';

export type Act = ReturnType<typeof useCaseAction>;

interface CaseActionsProps {
  kase: CaseInFull;
  act: Act;
  onForm: (form: OpenForm) => void;
}

/** Actions that ask for something first, in the order of the screen, with their keys. */
const WITH_FORM: readonly [name: Exclude<FormName, 'break' | 'split' | 'assess'>, key?: string][] = [
  ['assign', 'I'],
  ['monitor'],
  ['escalate', 'E'],
  ['snooze', 'S'],
  ['route'],
  ['close'],
  ['reopen'],
];

export function CaseActions({ kase, act, onForm }: CaseActionsProps) {
  const { t } = useTranslation();
  const session = useSession();
  const may = (action: string): boolean => kase.allowed.includes(action);
  const mine = kase.assignee?.id === session.official.id;
  const { version } = kase;
  const simple = (action: 'claim' | 'release' | 'unmerge'): void => act.mutate({ action, body: { version } });
  return (
    <div className="case-actions row" role="toolbar" aria-label={t('action.label')}>
      {may('claim') && !mine && (
        <Button look="primary" shortcut="C" isPending={act.isPending} onPress={() => simple('claim')}>
          {t('action.claim')}
        </Button>
      )}
      {mine && mayIn(session, 'author', kase.department) && (
        <Link className="button button-primary" to={pathTo.reply(kase.id)} aria-keyshortcuts="R">
          {t('case.writeReply')} <kbd aria-hidden="true">r</kbd>
        </Link>
      )}
      {may('release') && mine && <Button onPress={() => simple('release')}>{t('action.release')}</Button>}
      {may('release') && !mine && kase.assignee && (
        <Button shortcut="B" onPress={() => onForm({ name: 'break' })}>
          {t('action.break', { name: kase.assignee.name })}
        </Button>
      )}
      {may('unmerge') && <Button onPress={() => simple('unmerge')}>{t('action.unmerge')}</Button>}
      {WITH_FORM.filter(([name]) => may(name)).map(([name, key]) => (
        <Button key={name} shortcut={key} onPress={() => onForm({ name })}>
          {t(`action.${name}`)}
        </Button>
      ))}
      {may('wake') && (
        <Button onPress={() => act.mutate({ action: 'snooze', body: { version, until: null } })}>
          {t('action.wake')}
        </Button>
      )}
    </div>
  );
}
