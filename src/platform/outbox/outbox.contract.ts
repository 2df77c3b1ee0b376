/** The life of a message that leaves the desk. Browser code may import this file. */

/**
 * `waiting` -> `sending` -> `sent`; back to `waiting` for another try; `parked` when only a person can help;
 * `dropped` when there is nothing left to send, e.g. the contact was purged.
 */
export const OUTBOX_STATUSES = ['waiting', 'sending', 'sent', 'parked', 'dropped'] as const;
export type OutboxStatus = (typeof OUTBOX_STATUSES)[number];
