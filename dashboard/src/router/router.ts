/** Where the official is: a path under /desk and its query, on the browser's history. */
import { useSyncExternalStore } from 'react';

const BASE = '/desk';
const listeners = new Set<() => void>();

export interface Place {
  /** Below /desk, e.g. `/cases/01J…`. */
  path: string;
  search: string;
}

export function navigate(to: string, how: 'push' | 'replace' = 'push'): void {
  const address = addressOf(to);
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  for (const listener of listeners) listener();
}

/** Whether the official is still there: after an answer has come, they may have gone on. */
export function isAt(to: string): boolean {
  return bare(location.pathname) === bare(addressOf(to));
}

function bare(address: string): string {
  return address.replace(/\/+$/, '');
}

export function addressOf(to: string): string {
  return to === '/' ? `${BASE}/` : BASE + to.replace(/^\/\?/, '/?');
}

export function usePlace(): Place {
  const address = useSyncExternalStore(subscribe, () => location.pathname + location.search);
  const [path = '', search = ''] = address.split('?', 2);
  return { path: bare(path.slice(BASE.length)) || '/', search };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}
