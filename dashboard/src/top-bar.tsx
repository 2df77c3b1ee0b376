/** The bar on every screen: where we are, whether we are live, and the official's own settings. */
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Dialog as AriaDialog,
  DialogTrigger,
  OverlayTriggerStateContext,
} from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { LanguageChoice } from './i18n/language-choice';
import { withLaterSentences } from './i18n/later';
import { LineStateSign } from './live/line-state';
import { Link } from './router/link';
import { usePlace } from './router/router';
import { pathTo } from './router/routes';
import { useDepartmentName } from './session/departments';
import { tellOtherWindows } from './session/other-windows';
import { logOut, SESSION_KEY, useSession } from './session/session';
import { openShortcutHelp } from './shortcuts/shortcuts';
import { BrandMark } from './ui/brand-mark';
import { Button } from './ui/button';
import { ThemeChoice } from './ui/theme';
import './top-bar.css';

const NotificationBell = lazy(
  withLaterSentences(async () => ({
    default: (await import('./live/notification-bell')).NotificationBell,
  })),
);

export function TopBar() {
  const { t } = useTranslation();
  const { path } = usePlace();
  const elsewhere = /^\/(overview|people|settings|publishing|deliveries)/.test(path);
  const inFacts = /^\/(facts|new-fact|import-facts|review)/.test(path);
  return (
    <header className="top-bar">
      <BrandMark />
      <nav aria-label={t('nav.label')}>
        <Link to={pathTo.queue()} aria-current={inFacts || elsewhere ? undefined : 'page'}>
          {t('nav.queue')}
        </Link>
        <Link to={pathTo.facts()} aria-current={inFacts ? 'page' : undefined}>
          {t('nav.facts')}
        </Link>
        <Link
          className="wide-only"
          to={pathTo.overview()}
          aria-current={path === pathTo.overview() ? 'page' : undefined}
        >
          {t('nav.overview')}
        </Link>
        <Link
          className="wide-only"
          to={pathTo.publishing()}
          aria-current={path === pathTo.publishing() ? 'page' : undefined}
        >
          {t('nav.publishing')}
        </Link>
      </nav>
      <LineStateSign />
      <Button look="quiet" size="small" shortcut="?" onPress={openShortcutHelp}>
        <span className="wide-only">{t('keys.open')}</span>
      </Button>
      <Suspense>
        <NotificationBell />
      </Suspense>
      <OwnMenu />
    </header>
  );
}

function OwnMenu() {
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
        <span className="wide-only">{official.name}</span>
        <svg className="narrow-only" viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
          <path
            d="M8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm-6 6c.5-3 3-4.5 6-4.5s5.5 1.5 6 4.5Z"
            fill="currentColor"
          />
        </svg>
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
