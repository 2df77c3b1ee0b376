/** Whether notifications also sound and show as messages of the browser: a person's own choice on this device. */
import { useSyncExternalStore } from 'react';

export type NotificationWay = 'sound' | 'browser';

const KEPT = 'desk.notify.';
const ON = 'on';
const listeners = new Set<() => void>();

export function isOn(way: NotificationWay): boolean {
  return localStorage.getItem(KEPT + way) === ON;
}

export function setOn(way: NotificationWay, on: boolean): void {
  if (on) localStorage.setItem(KEPT + way, ON);
  else localStorage.removeItem(KEPT + way);
  for (const listener of listeners) listener();
}

export function useIsOn(way: NotificationWay): boolean {
  return useSyncExternalStore(subscribe, () => isOn(way));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}
