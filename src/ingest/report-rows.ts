/** Writes and finds the rows of one submission inside its unit of work: as few statements as possible. */
import type { EntityManager } from 'typeorm';
import { insertRow } from '../platform/database/index.js';
import type { Receipt } from './contract.js';
import { IdempotencyKeyEntity } from './idempotency-key.entity.js';
import type { PreparedReport } from './prepare-report.js';

/** A contact as it lies in the table: its value is sealed. */
export interface SealedContact {
  kind: string;
  value: string;
  consentAt: string;
  purgeAfter: string;
}

export async function insertReport(manager: EntityManager, report: PreparedReport): Promise<void> {
  await insertRow(manager, 'reports', {
    id: report.id,
    trackingCode: report.trackingCode,
    text: report.text,
    normalised: report.normalised,
    fingerprint: report.fingerprint,
    link: report.link,
    canonicalLink: report.canonicalLink,
    pictureFile: report.pictureFile,
    pictureHash: report.pictureHash,
    channel: report.channel,
    language: report.language,
    district: report.district,
    seenAt: report.seenAt,
    receivedAt: report.receivedAt,
    idempotencyKey: report.idempotencyKey,
    demonstration: report.demonstration,
  });
}

export async function insertContact(
  manager: EntityManager,
  reportId: string,
  contact: SealedContact,
): Promise<void> {
  await insertRow(manager, 'report_contacts', {
    reportId,
    kind: contact.kind,
    value: contact.value,
    consentAt: contact.consentAt,
    purgeAfter: contact.purgeAfter,
  });
}

/** What a key stood for: a fingerprint of the request, and what was answered. */
export interface KeptReceipt {
  requestHash: string;
  receipt: Receipt;
}

export async function findReceipt(manager: EntityManager, key: string): Promise<KeptReceipt | undefined> {
  return (await manager.findOneBy(IdempotencyKeyEntity, { key })) ?? undefined;
}

export async function insertReceipt(
  manager: EntityManager,
  key: string,
  kept: KeptReceipt & { createdAt: string },
): Promise<void> {
  await insertRow(manager, 'idempotency_keys', {
    key,
    requestHash: kept.requestHash,
    receipt: JSON.stringify(kept.receipt),
    createdAt: kept.createdAt,
  });
}
