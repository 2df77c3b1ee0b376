/** The bar on every screen: where we are, whether we are live, and the official's own settings. */
import { Suspense } from 'react';
import { useTranslation } from './i18n/use-translation';
import { LineStateSign } from './live/line-state';
import { Link } from './router/link';
import { usePlace } from './router/router';
import { pathTo } from './router/routes';
import { OwnMenuFace } from './own-menu-face';
import { useSession } from './session/session';
import { openShortcutHelp } from './shortcuts/shortcuts';
import { BrandMark } from './ui/brand-mark';
import { Button } from './ui/button';
import { lazyPart } from './ui/lazy-part';
import './top-bar.css';

const IN_THE_BAR = { face: 'sign', later: true } as const;
const NotificationBell = lazyPart(
  async () => (await import('./live/notification-bell')).NotificationBell,
  IN_THE_BAR,
);
const OwnMenu = lazyPart(async () => (await import('./own-menu')).OwnMenu, IN_THE_BAR);

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
      <Suspense fallback={<span className="bell-coming" aria-hidden="true" />}>
        <NotificationBell />
      </Suspense>
      <Suspense fallback={<OwnMenuComing />}>
        <OwnMenu />
      </Suspense>
    </header>
  );
}

/** Holds the place of the menu until it is here. */
function OwnMenuComing() {
  const { official } = useSession();
  return (
    <span className="button button-plain button-small" aria-hidden="true">
      <OwnMenuFace name={official.name} />
    </span>
  );
}
