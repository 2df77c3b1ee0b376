/** Reads and writes replies together with their texts. */
import { type EntityManager, type FindOptionsWhere, In } from 'typeorm';
import type { NewReply, ReplyText } from './contract.js';
import { ReplyEntity } from './reply.entity.js';
import { ReplyTextEntity } from './reply-text.entity.js';

/** Where one language version stands; its text is in the content. */
export type LanguageVersion = Readonly<
  Pick<
    ReplyTextEntity,
    | 'language'
    | 'status'
    | 'writers'
    | 'contentHash'
    | 'submittedAt'
    | 'approverId'
    | 'approvedAt'
    | 'publishedAt'
    | 'returnComment'
  >
>;

/** A reply with everything that its approval freezes. */
export interface StoredReply {
  row: Readonly<ReplyEntity>;
  content: NewReply;
  versions: readonly LanguageVersion[];
}

export async function findReply(manager: EntityManager, id: string): Promise<StoredReply | undefined> {
  const row = await manager.findOneBy(ReplyEntity, { id });
  return row === null ? undefined : (await withTexts(manager, [row]))[0];
}

/** Of a case and of those merged into it, newest first. */
export async function repliesOfCases(
  manager: EntityManager,
  caseIds: readonly string[],
): Promise<StoredReply[]> {
  const rows = await manager.find(ReplyEntity, {
    where: { caseId: In(caseIds) },
    order: { createdAt: 'DESC', id: 'DESC' },
  });
  return withTexts(manager, rows);
}

/**
 * What is public for these cases, newest first: a case, and those that were merged into it. Two where two answered
 * cases were merged.
 */
export async function publishedReplies(
  manager: EntityManager,
  caseIds: readonly string[],
): Promise<ReplyEntity[]> {
  const where: FindOptionsWhere<ReplyEntity> = { caseId: In([...caseIds]), status: 'published' };
  return manager.find(ReplyEntity, { where, order: { publishedAt: 'DESC', id: 'DESC' } });
}

export async function withTexts(
  manager: EntityManager,
  rows: readonly ReplyEntity[],
): Promise<StoredReply[]> {
  if (rows.length === 0) return [];
  const texts = await manager.find(ReplyTextEntity, {
    where: { replyId: In(rows.map((row) => row.id)) },
    order: { language: 'ASC' },
  });
  return rows.map((row) => ({
    row,
    content: {
      verdict: row.verdict,
      texts: texts.filter((text) => text.replyId === row.id).map(textOf),
      sources: row.sources,
    },
    versions: texts.filter((text) => text.replyId === row.id).map(versionOf),
  }));
}

/** A language version as a draft; what an approval had fixed is gone. */
export async function putDraftText(
  manager: EntityManager,
  replyId: string,
  { text, writers }: { text: ReplyText; writers: readonly string[] },
): Promise<void> {
  const fresh = { contentHash: null, submittedAt: null, approverId: null, approvedAt: null };
  await manager.delete(ReplyTextEntity, { replyId, language: text.language });
  const row = {
    replyId,
    ...textOf(text),
    ...fresh,
    status: 'draft' as const,
    writers: [...new Set(writers)],
  };
  await manager.insert(ReplyTextEntity, row);
}

export async function dropTexts(
  manager: EntityManager,
  replyId: string,
  languages: readonly ReplyText['language'][],
): Promise<void> {
  if (languages.length > 0) await manager.delete(ReplyTextEntity, { replyId, language: In([...languages]) });
}

function textOf({ language, headline, fact, myth, explanation, closing }: ReplyText): ReplyText {
  return { language, headline, fact, myth, explanation, closing };
}

function versionOf(row: ReplyTextEntity): LanguageVersion {
  const { language, status, writers, contentHash, submittedAt } = row;
  const { approverId, approvedAt, publishedAt, returnComment } = row;
  return {
    ...{ language, status, writers, contentHash, submittedAt },
    ...{ approverId, approvedAt, publishedAt, returnComment },
  };
}
