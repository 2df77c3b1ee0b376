/** Appends to the log of cases: gives each event its `seq` and its place in the hash chain, inside the unit of work. */
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  insertRow,
  selectRows,
  type SharedCommit,
  type Unit,
  updateRow,
} from '../platform/database/index.js';
import { ONLY_ROW } from './change-counter.entity.js';
import { chainHash, type ChainedEvent } from './event-chain.js';

const headSchema = z.object({ seq: z.number(), hash: z.string(), caseNumber: z.number() });

export type LogHead = z.infer<typeof headSchema>;

/** The head is read once for each commit, handed from unit to unit, and stored at the end of the commit. */
@Injectable()
export class ChangeLog {
  private readonly heads = new WeakMap<SharedCommit, LogHead>();

  /** The head of the log as this unit sees it. */
  async head(unit: Unit): Promise<LogHead> {
    const known = this.heads.get(unit.commit);
    if (known !== undefined) return known;
    const key = ['id', ONLY_ROW] as const;
    const [row] = await selectRows(unit.manager, 'change_counter', key, ['seq', 'hash', 'caseNumber']);
    const head = headSchema.optional().parse(row);
    if (head === undefined) throw new Error('The change counter has no row.');
    this.heads.set(unit.commit, head);
    return head;
  }

  /** A number for a new case. */
  async nextCaseNumber(unit: Unit): Promise<number> {
    const head = await this.head(unit);
    const caseNumber = head.caseNumber + 1;
    this.move(unit, head, { ...head, caseNumber });
    return caseNumber;
  }

  async append(unit: Unit, event: Omit<ChainedEvent, 'seq'>): Promise<number> {
    const head = await this.head(unit);
    const seq = head.seq + 1;
    const hash = chainHash(head.hash, { ...event, seq });
    this.move(unit, head, { seq, hash, caseNumber: head.caseNumber });
    await insertRow(unit.manager, 'case_events', {
      seq,
      caseId: event.caseId,
      kind: event.kind,
      version: event.version,
      status: event.status,
      at: event.at,
      actorId: event.actorId,
      actorName: event.actorName,
      summary: event.summary,
      data: event.data,
      department: event.department,
      formerDepartment: event.formerDepartment,
      previousHash: head.hash,
      hash,
    });
    return seq;
  }

  private move(unit: Unit, from: LogHead, to: LogHead): void {
    const { commit, manager } = unit;
    this.heads.set(commit, to);
    unit.onRollback(() => this.heads.set(commit, from));
    commit.atTheEnd('head of the log', async () => {
      const { seq, hash, caseNumber } = this.heads.get(commit) ?? to;
      await updateRow(manager, 'change_counter', ['id', ONLY_ROW], { seq, hash, caseNumber });
    });
  }
}
