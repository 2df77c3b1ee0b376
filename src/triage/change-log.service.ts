/** Appends to the log of cases: gives each event its `seq` and its place in the hash chain, inside the unit of work. */
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { insertRow, selectRows, type Unit, updateRow } from '../platform/database/index.js';
import { ONLY_ROW } from './change-counter.entity.js';
import { chainHash, type ChainedEvent } from './event-chain.js';

const headSchema = z.object({ seq: z.number(), hash: z.string(), caseNumber: z.number() });

export type LogHead = z.infer<typeof headSchema>;

@Injectable()
export class ChangeLog {
  private readonly heads = new WeakMap<Unit, LogHead>();

  /** The head of the log as this unit sees it; read once per unit. */
  async head(unit: Unit): Promise<LogHead> {
    const known = this.heads.get(unit);
    if (known !== undefined) return known;
    const key = ['id', ONLY_ROW] as const;
    const [row] = await selectRows(unit.manager, 'change_counter', key, ['seq', 'hash', 'caseNumber']);
    const head = headSchema.optional().parse(row);
    if (head === undefined) throw new Error('The change counter has no row.');
    this.heads.set(unit, head);
    return head;
  }

  /** A number for a new case; stored with the next event of the unit. */
  async nextCaseNumber(unit: Unit): Promise<number> {
    const head = await this.head(unit);
    this.heads.set(unit, { ...head, caseNumber: head.caseNumber + 1 });
    return head.caseNumber + 1;
  }

  async append(unit: Unit, event: Omit<ChainedEvent, 'seq'>): Promise<number> {
    const { seq: lastSeq, hash: previousHash, caseNumber } = await this.head(unit);
    const seq = lastSeq + 1;
    const hash = chainHash(previousHash, { ...event, seq });
    this.heads.set(unit, { seq, hash, caseNumber });
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
      previousHash,
      hash,
    });
    await updateRow(unit.manager, 'change_counter', ['id', ONLY_ROW], { seq, hash, caseNumber });
    return seq;
  }
}
