/** Whether keys without Ctrl or Cmd act; a person's own choice on this device. */
import { useSyncExternalStore } from 'react';

const KEPT = 'desk.keys';
const OFF = 'off';
const listeners = new Set<() => void>();

export function keysOn(): boolean {
  return localStorage.getItem(KEPT) !== OFF;
}

export function setKeysOn(on: boolean): void {
  if (on) localStorage.removeItem(KEPT);
  else localStorage.setItem(KEPT, OFF);
  for (const listener of listeners) listener();
}

export function useKeysOn(): boolean {
  return useSyncExternalStore(subscribe, keysOn);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}
