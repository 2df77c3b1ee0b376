/** The keyboard of every screen: the listener, the list of keys (?), the palette (Ctrl or Cmd with K), what may follow g. */
import { Suspense, useSyncExternalStore } from 'react';
import { useTranslation } from '../i18n/use-translation';
import { navigate } from '../router/router';
import { pathTo } from '../router/routes';
import type { Command } from './command-registry';
import { useKeyListener } from './key-listener';
import { setKeysOn, useKeysOn } from './keys-switch';
import { Keys } from './keys';
import { useCommands } from './use-commands';
import { lazyPart } from '../ui/lazy-part';
import './shortcuts.css';

const ShortcutHelp = lazyPart(async () => (await import('./shortcut-help')).ShortcutHelp);
const CommandPalette = lazyPart(async () => (await import('./command-palette')).CommandPalette);

type Opened = 'help' | 'palette' | undefined;
let opened: Opened;
const listeners = new Set<() => void>();

function open(which: Opened): void {
  opened = which;
  for (const listener of listeners) listener();
}

export function openShortcutHelp(): void {
  open('help');
}

export function openCommandPalette(): void {
  open('palette');
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function Shortcuts() {
  const { t } = useTranslation();
  const shown = useSyncExternalStore(subscribe, () => opened);
  const on = useKeysOn();
  const following = useKeyListener();
  useCommands([
    {
      id: 'keys.palette',
      name: t('keys.palette'),
      group: 'everywhere',
      keys: 'Mod+k',
      run: openCommandPalette,
    },
    { id: 'keys.help', name: t('keys.help'), group: 'everywhere', keys: '?', run: openShortcutHelp },
    {
      id: 'keys.switch',
      name: t(on ? 'keys.turnOff' : 'keys.turnOn'),
      group: 'everywhere',
      run: () => setKeysOn(!on),
    },
    { id: 'go.queue', name: t('nav.queue'), group: 'go', keys: 'g q', run: () => navigate(pathTo.queue()) },
    { id: 'go.facts', name: t('nav.facts'), group: 'go', keys: 'g f', run: () => navigate(pathTo.facts()) },
    {
      ...{ id: 'go.overview', name: t('nav.overview'), group: 'go', keys: 'g o' },
      run: () => navigate(pathTo.overview()),
    },
    {
      ...{ id: 'go.people', name: t('nav.people'), group: 'go', keys: 'g p' },
      run: () => navigate(pathTo.people()),
    },
    {
      ...{ id: 'go.settings', name: t('nav.settings'), group: 'go', keys: 'g ,' },
      run: () => navigate(pathTo.settings()),
    },
  ]);
  const close = (): void => open(undefined);
  return (
    <>
      <Following commands={following} />
      <Suspense>
        {shown === 'help' && <ShortcutHelp onClose={close} />}
        {shown === 'palette' && <CommandPalette onClose={close} />}
      </Suspense>
    </>
  );
}

/** What may follow the first stroke, so that nobody has to know it by heart. */
function Following({ commands }: { commands: readonly Command[] }) {
  const { t } = useTranslation();
  return (
    <div className="keys-following" role="status">
      {commands.length > 0 && (
        <>
          <p className="hidden-visually">{t('keys.following')}</p>
          <ul>
            {commands.map((command) => (
              <li key={command.id}>
                <Keys keys={command.keys ?? ''} /> {command.name}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
