/** The list of notifications: each leads to its case; and how they are brought to somebody who looks elsewhere. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '../i18n/use-translation';
import type { NotificationList, NotificationView, ReadNotificationsBody } from '../../../src/triage/contract';
import { post } from '../api/http';
import { useFormats } from '../i18n/formats';
import { navigate } from '../router/router';
import { pathTo } from '../router/routes';
import { Button } from '../ui/button';
import { say } from '../ui/messages';
import { Skeleton } from '../ui/states';
import { Toggle } from '../ui/toggle';
import { type NotificationWay, setOn, useIsOn } from './notification-choices';
import { NOTIFICATIONS_KEY } from './notification-keys';
import { notificationsRead } from './notification-store';
import { askForBrowserMessages } from './notification-ways';
import { noticeSentence } from './notification-words';

interface NotificationPanelProps {
  list: NotificationList | undefined;
  unread: number;
  onGone: () => void;
}

export function NotificationPanel({ list, unread, onGone }: NotificationPanelProps) {
  const { t } = useTranslation();
  const read = useRead();
  const newest = list?.items[0];
  return (
    <>
      <div className="row notices-head">
        <h2>{t('notice.title')}</h2>
        {unread > 0 && newest && (
          <Button size="small" look="quiet" onPress={() => read.mutate({ until: newest.at })}>
            {t('notice.allRead')}
          </Button>
        )}
      </div>
      {list === undefined && <Skeleton lines={2} />}
      {list?.items.length === 0 && <p className="soft">{t('notice.none')}</p>}
      <ul className="notices-list">
        {list?.items.map((item) => (
          <Notice
            key={item.id}
            item={item}
            onOpen={() => {
              if (item.readAt === null) read.mutate({ ids: [item.id] });
              onGone();
              navigate(pathTo.case(item.case.id));
            }}
          />
        ))}
      </ul>
      <div className="notices-ways">
        <WayToggle way="sound" />
        <WayToggle way="browser" />
      </div>
    </>
  );
}

function Notice({ item, onOpen }: { item: NotificationView; onOpen: () => void }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { kind, actor, case: kase, count, readAt } = item;
  return (
    <li>
      <button
        type="button"
        className={readAt === null ? 'notice-item notice-new' : 'notice-item'}
        onClick={onOpen}
      >
        <strong>{noticeSentence(t, { kind, actor: actor?.name ?? null })}</strong>
        <span dir="auto">{t('notice.case', { number: kase.number, title: kase.title })}</span>
        <span className="soft">
          {count > 1 && `${t('notice.andMore', { count: count - 1 })} · `}
          <time dateTime={item.at}>{formats.moment(item.at)}</time>
        </span>
      </button>
    </li>
  );
}

function WayToggle({ way }: { way: NotificationWay }) {
  const { t } = useTranslation();
  const on = useIsOn(way);
  const choose = async (wanted: boolean): Promise<void> => {
    if (wanted && way === 'browser' && !(await askForBrowserMessages())) {
      return say('refused', t('notice.refused'));
    }
    setOn(way, wanted);
  };
  return (
    <Toggle isOn={on} onChange={(wanted) => void choose(wanted)}>
      {t(`notice.${way}`)}
    </Toggle>
  );
}

export function useRead() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: ReadNotificationsBody) => post<NotificationList>('/api/notifications/read', body),
    onSuccess: (list) => {
      notificationsRead(list.unread);
      queries.setQueryData(NOTIFICATIONS_KEY, list);
    },
  });
}
