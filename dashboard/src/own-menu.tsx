/** The official's own menu: who they are, screens that are not needed every minute, language, look, log-out. */
import { useQueryClient } from '@tanstack/react-query';
import { useContext } from 'react';
import {
  Dialog as AriaDialog,
  DialogTrigger,
  OverlayTriggerStateContext,
} from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { LanguageChoice } from './i18n/language-choice';
import { useTranslation } from './i18n/use-translation';
import { OwnMenuFace } from './own-menu-face';
import { Link } from './router/link';
import { pathTo } from './router/routes';
import { useDepartmentName } from './session/departments';
import { tellOtherWindows } from './session/other-windows';
import { logOut, SESSION_KEY, useSession } from './session/session';
import { Button } from './ui/button';
import { ThemeChoice } from './ui/theme';

export function OwnMenu() {
  const { t } = useTranslation();
  const { official } = useSession();
  const queries = useQueryClient();
  const nameOf = useDepartmentName();
  const leave = async (): Promise<void> => {
    await logOut();
    tellOtherWindows('ended');
    queries.clear();
    queries.setQueryData(SESSION_KEY, null);
  };
  return (
    <DialogTrigger>
      <Button look="plain" size="small" aria-label={official.name}>
        <OwnMenuFace name={official.name} />
      </Button>
      <Popover className="popover" placement="bottom end">
        <AriaDialog className="own-menu" aria-label={t('user.menu')}>
          <p>
            <strong>{official.name}</strong>
            <br />
            {official.email}
          </p>
          <ul>
            {official.roles.map((each) => (
              <li key={each.department}>
                {nameOf(each.department)}: {t(`user.roles.${each.role}`)}
              </li>
            ))}
          </ul>
          <OwnLinks />
          <LanguageChoice />
          <ThemeChoice />
          <a href="/">{t('nav.public')}</a>
          <Button onPress={() => void leave()}>{t('user.logOut')}</Button>
        </AriaDialog>
      </Popover>
    </DialogTrigger>
  );
}

/** Screens that are not needed every minute. */
function OwnLinks() {
  const { t } = useTranslation();
  const close = useContext(OverlayTriggerStateContext);
  const screens = [
    { to: pathTo.overview(), name: t('nav.overview') },
    { to: pathTo.publishing(), name: t('nav.publishing') },
    { to: pathTo.deliveries(), name: t('nav.deliveries') },
    { to: pathTo.people(), name: t('nav.people') },
    { to: pathTo.settings(), name: t('nav.settings') },
  ];
  return (
    <div className="own-links">
      {screens.map(({ to, name }) => (
        <Link key={to} to={to} onClick={() => close?.close()}>
          {name}
        </Link>
      ))}
    </div>
  );
}
