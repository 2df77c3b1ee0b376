/** The list of keys, opened with ? from anywhere. */
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/dialog';
import { useShortcuts } from './use-shortcuts';
import './shortcut-help.css';

const KEYS = [
  ['j', 'next'],
  ['k', 'previous'],
  ['Enter', 'enter'],
  ['c', 'claim'],
  ['r', 'reply'],
  ['/', 'search'],
  ['?', 'help'],
  ['Esc', 'escape'],
] as const;

let isOpen = false;
const listeners = new Set<() => void>();

function setOpen(open: boolean): void {
  isOpen = open;
  for (const listener of listeners) listener();
}

export function openShortcutHelp(): void {
  setOpen(true);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function ShortcutHelp() {
  const { t } = useTranslation();
  const open = useSyncExternalStore(subscribe, () => isOpen);
  useShortcuts({ '?': openShortcutHelp });
  return (
    <Dialog title={t('keys.title')} isOpen={open} onClose={() => setOpen(false)}>
      <dl className="keys">
        {KEYS.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`keys.${meaning}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
