/** The frame of every screen, and which screen stands in it. */
import { Suspense, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { isScreenLanguage, LOCALES } from './i18n';
import { useTranslation } from './i18n/use-translation';
import { LiveProvider } from './live/live';
import { OfflineBanner } from './live/line-state';
import { QueueScreen } from './queue/queue-screen';
import { ViewCommands } from './queue/view-commands';
import { usePlace } from './router/router';
import { type Screen, screenAt } from './router/routes';
import { SessionGate } from './session/session-gate';
import { Shortcuts } from './shortcuts/shortcuts';
import { CrashGuard } from './ui/crash-guard';
import { Messages } from './ui/messages';
import { Skeleton } from './ui/states';
import { TopBar } from './top-bar';
import { Nowhere } from './nowhere';
import { fetchParts, lazyPart } from './ui/lazy-part';

const NoteSender = lazyPart(async () => (await import('./notes/note-sender')).NoteSender, {
  face: 'none',
  later: true,
});
const CaseScreen = lazyPart(async () => (await import('./case/case-screen')).CaseScreen);
const ReplyScreen = lazyPart(async () => (await import('./reply/reply-screen')).ReplyScreen);
const DeliveriesScreen = lazyPart(
  async () => (await import('./deliveries/deliveries-screen')).DeliveriesScreen,
);
const PublishingScreen = lazyPart(
  async () => (await import('./publishing/publishing-screen')).PublishingScreen,
);
const FactsScreen = lazyPart(async () => (await import('./facts/facts-screen')).FactsScreen);
const FactScreen = lazyPart(async () => (await import('./facts/fact-screen')).FactScreen);
const FactEditScreen = lazyPart(async () => (await import('./facts/fact-edit-screen')).FactEditScreen);
const PeopleScreen = lazyPart(async () => (await import('./people/people-screen')).PeopleScreen);
const SettingsScreen = lazyPart(async () => (await import('./settings/settings-screen')).SettingsScreen);
const OverviewScreen = lazyPart(async () => (await import('./overview/overview-screen')).OverviewScreen);
const ImportScreen = lazyPart(async () => (await import('./facts/import-screen')).ImportScreen);

const RecallScreen = lazyPart(async () => (await import('./facts/facts-screen')).RecallScreen);

const LINES_WHILE_LOADING = 6;

export function App() {
  const { i18n } = useTranslation();
  return (
    <I18nProvider locale={isScreenLanguage(i18n.language) ? LOCALES[i18n.language] : LOCALES.en}>
      <SessionGate>
        <LiveProvider>
          <Frame />
        </LiveProvider>
      </SessionGate>
      <Messages />
    </I18nProvider>
  );
}

function Frame() {
  const { t } = useTranslation();
  const { path } = usePlace();
  useEffect(() => void fetchParts(), []);
  return (
    <>
      <a className="skip-link" href="#content">
        {t('desk.skip')}
      </a>
      <TopBar />
      <OfflineBanner />
      <Suspense>
        <NoteSender />
      </Suspense>
      <main id="content" tabIndex={-1}>
        <CrashGuard key={path}>
          <Suspense fallback={<Skeleton lines={LINES_WHILE_LOADING} />}>{elementOf(screenAt(path))}</Suspense>
        </CrashGuard>
      </main>
      <Shortcuts />
      <ViewCommands />
    </>
  );
}

function elementOf(screen: Screen) {
  switch (screen.name) {
    case 'queue':
      return <QueueScreen />;
    case 'case':
      return <CaseScreen key={screen.caseId} caseId={screen.caseId} />;
    case 'reply':
      return (
        <ReplyScreen
          key={`${screen.caseId}/${screen.replyId ?? ''}`}
          caseId={screen.caseId}
          replyId={screen.replyId}
        />
      );
    case 'facts':
      return <FactsScreen />;
    case 'fact':
      return <FactScreen key={screen.factId} factId={screen.factId} />;
    case 'factEdit':
      return <FactEditScreen key={screen.factId} factId={screen.factId} />;
    case 'factImport':
      return <ImportScreen />;
    case 'people':
      return <PeopleScreen />;
    case 'settings':
      return <SettingsScreen />;
    case 'overview':
      return <OverviewScreen />;
    case 'deliveries':
      return <DeliveriesScreen />;
    case 'publishing':
      return <PublishingScreen />;
    case 'recall':
      return <RecallScreen />;
    case 'nowhere':
      return <Nowhere />;
    default:
      return screen satisfies never;
  }
}
