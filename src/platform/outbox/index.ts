export type { Outcome } from './carrier.js';
export { OutboxModule } from './outbox.module.js';
export { OutboxWorker } from './outbox-worker.js';
export { type NewEntry, Outbox, type OutboxEntry } from './outbox.service.js';
