/** Who is looking at which case, in this process. */
import { Injectable } from '@nestjs/common';
import type { OfficialRef } from '../../officials/contract.js';

@Injectable()
export class Presence {
  /** Case id -> socket id -> official. */
  private readonly looking = new Map<string, Map<string, OfficialRef>>();

  open(caseId: string, socketId: string, official: OfficialRef): void {
    const sockets = this.looking.get(caseId) ?? new Map<string, OfficialRef>();
    this.looking.set(caseId, sockets.set(socketId, official));
  }

  leave(caseId: string, socketId: string): void {
    const sockets = this.looking.get(caseId);
    sockets?.delete(socketId);
    if (sockets?.size === 0) this.looking.delete(caseId);
  }

  /** Takes the socket off every case. Returns these cases. */
  leaveAll(socketId: string): string[] {
    const left = [...this.looking].filter(([, sockets]) => sockets.has(socketId)).map(([caseId]) => caseId);
    for (const caseId of left) this.leave(caseId, socketId);
    return left;
  }

  /** Each official once, however many windows they have open. */
  viewersOf(caseId: string): OfficialRef[] {
    const sockets = this.looking.get(caseId)?.values() ?? [];
    return [...new Map([...sockets].map((official) => [official.id, official])).values()];
  }
}
