/** The bell in the bar: how many notifications are unread, and the list of them. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { Dialog as AriaDialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from '../i18n/use-translation';
import type { NotificationList } from '../../../src/triage/contract';
import { get } from '../api/http';
import { navigate } from '../router/router';
import { pathTo } from '../router/routes';
import { Button } from '../ui/button';
import { say } from '../ui/messages';
import { isOn } from './notification-choices';
import { NOTIFICATIONS_KEY } from './notification-keys';
import { NotificationPanel } from './notification-panel';
import { onNotification, onUnreadChanged, unreadNow } from './notification-store';
import { playTones, showInBrowser } from './notification-ways';
import { noticeSentence } from './notification-words';
import { keepTitleBadge } from './title-badge';
import './notifications.css';

export function NotificationBell() {
  const { t } = useTranslation();
  const list = useQuery({
    queryKey: NOTIFICATIONS_KEY,
    queryFn: ({ signal }) => get<NotificationList>('/api/notifications', {}, signal),
  });
  const told = useSyncExternalStore(onUnreadChanged, unreadNow);
  const unread = told ?? list.data?.unread ?? 0;
  useEffect(() => keepTitleBadge(unread), [unread]);
  useNewOnes();
  return (
    <DialogTrigger>
      <Button
        look="quiet"
        size="small"
        aria-label={unread > 0 ? t('notice.open', { count: unread }) : t('notice.openNone')}
      >
        <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true" className="bell">
          <path d="M8 1.5a4 4 0 0 0-4 4c0 4-1.5 5-1.5 6h11c0-1-1.5-2-1.5-6a4 4 0 0 0-4-4ZM6.5 13.5a1.5 1.5 0 0 0 3 0" />
        </svg>
        {unread > 0 && <span className="bell-count">{unread}</span>}
      </Button>
      <Popover className="popover" placement="bottom end">
        <AriaDialog className="notices" aria-label={t('notice.title')}>
          {({ close }) => <NotificationPanel list={list.data} unread={unread} onGone={close} />}
        </AriaDialog>
      </Popover>
    </DialogTrigger>
  );
}

/** Each new one is said on the screen; sound and messages of the browser where somebody chose them. */
function useNewOnes(): void {
  const { t } = useTranslation();
  useEffect(
    () =>
      onNotification((rung) => {
        const sentence = noticeSentence(t, rung);
        const about = t('notice.case', { number: rung.caseNumber, title: rung.title });
        const open = (): void => navigate(pathTo.case(rung.caseId));
        say('done', `${sentence} · ${about}`, { name: t('keys.enter'), run: open });
        if (isOn('sound')) playTones();
        if (isOn('browser') && document.visibilityState === 'hidden') {
          showInBrowser({ id: rung.id, title: sentence, body: about, onOpen: open });
        }
      }),
    [t],
  );
}
