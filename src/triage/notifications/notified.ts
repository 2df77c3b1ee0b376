import type { NotificationEntity } from './notification.entity.js';

/** Announced after notifications were stored. */
export class Notified {
  constructor(readonly notifications: readonly Readonly<NotificationEntity>[]) {}
}

/** Announced after an official has read some, so that their other windows agree. */
export class NotificationsRead {
  constructor(readonly officialId: string) {}
}
