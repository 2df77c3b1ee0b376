/** The number of unread notifications as the socket last said, and who wants to hear each new one. Free of React. */
import type { NotificationRung } from '../../../src/triage/live/contract';

let unread: number | undefined;
const onCount = new Set<() => void>();
const onRung = new Set<(rung: NotificationRung) => void>();

export function notificationRung(rung: NotificationRung): void {
  notificationsRead(rung.unread);
  for (const listener of onRung) listener(rung);
}

export function notificationsRead(now: number): void {
  unread = now;
  for (const listener of onCount) listener();
}

/** Undefined until the server has said it. */
export function unreadNow(): number | undefined {
  return unread;
}

export function onUnreadChanged(listener: () => void): () => void {
  onCount.add(listener);
  return () => onCount.delete(listener);
}

export function onNotification(listener: (rung: NotificationRung) => void): () => void {
  onRung.add(listener);
  return () => onRung.delete(listener);
}
