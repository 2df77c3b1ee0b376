/** PURE. From the content of a fact to its two rows, and back to what clients see. */
import type { OfficialRef } from '../officials/contract.js';
import type { FactContent, FactView } from './contract.js';
import { factStatus } from './fact-status.js';
import type { FactVersionEntity } from './fact-version.entity.js';
import { factWords, schemeWords } from './fact-words.js';
import type { FactEntity } from './fact.entity.js';

export interface FactRows {
  fact: FactEntity;
  version: FactVersionEntity;
}

/** What a new version says, and who made it why. */
export interface VersionStep {
  content: FactContent;
  withdrawnReason: string | null;
  changeNote: string;
  /** Null for starter facts and commands. */
  by: OfficialRef | null;
  /** Instant. */
  at: string;
}

export function firstRows(id: string, step: VersionStep): FactRows {
  return { fact: factRow(id, 1, step, step.at), version: versionRow(id, 1, step) };
}

export function nextRows(fact: FactEntity, step: VersionStep): FactRows {
  const version = fact.version + 1;
  const next = factRow(fact.id, version, step, fact.createdAt);
  return {
    fact: { ...next, demonstration: fact.demonstration },
    version: versionRow(fact.id, version, step),
  };
}

export function contentOf(version: FactVersionEntity): FactContent {
  return {
    department: version.department,
    scheme: version.scheme,
    statement: version.statement,
    details: version.details,
    slots: version.slots,
    orderNumber: version.orderNumber,
    validFrom: version.validFrom,
    validUntil: version.validUntil,
    asOf: version.asOf,
    reviewOn: version.reviewOn,
    source: version.source,
    aliases: version.aliases,
    translations: version.translations,
  };
}

/** An old version shows the status that its own dates give, unless the fact is withdrawn by now. */
export function factView({ fact, version }: FactRows, today: string): FactView {
  const withdrawnReason = version.withdrawnReason ?? fact.withdrawnReason;
  const { validFrom, validUntil } = version;
  return {
    id: fact.id,
    version: version.version,
    status: factStatus({ validFrom, validUntil, withdrawnReason }, today),
    department: version.department,
    scheme: version.scheme,
    statement: version.statement,
    details: version.details,
    slots: version.slots,
    orderNumber: version.orderNumber,
    validFrom,
    validUntil,
    asOf: version.asOf,
    reviewOn: version.reviewOn,
    source: version.source,
    aliases: version.aliases,
    translations: version.translations,
    demonstration: fact.demonstration,
    withdrawnReason,
    changeNote: version.changeNote,
    changedBy: version.changedBy,
    changedAt: version.changedAt,
  };
}

function factRow(id: string, version: number, step: VersionStep, createdAt: string): FactEntity {
  const { content } = step;
  return {
    id,
    department: content.department,
    version,
    validFrom: content.validFrom,
    validUntil: content.validUntil,
    withdrawnReason: step.withdrawnReason,
    schemeWords: schemeWords(content.scheme),
    words: factWords(id, content),
    demonstration: false,
    createdAt,
    changedAt: step.at,
  };
}

function versionRow(factId: string, version: number, step: VersionStep): FactVersionEntity {
  const { content } = step;
  return {
    factId,
    version,
    department: content.department,
    scheme: content.scheme,
    statement: content.statement,
    details: content.details,
    slots: content.slots,
    orderNumber: content.orderNumber,
    validFrom: content.validFrom,
    validUntil: content.validUntil,
    asOf: content.asOf,
    reviewOn: content.reviewOn,
    source: content.source,
    aliases: content.aliases,
    translations: content.translations,
    withdrawnReason: step.withdrawnReason,
    changeNote: step.changeNote,
    changedById: step.by?.id ?? null,
    changedBy: step.by?.name ?? null,
    changedAt: step.at,
  };
}
