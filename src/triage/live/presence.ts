/** Who is looking at which case, and what they write there, in this process. */
import { Injectable } from '@nestjs/common';
import type { OfficialRef } from '../../officials/contract.js';
import type { Viewer } from './contract.js';

@Injectable()
export class Presence {
  /** Case id -> socket id -> who, and what they write. */
  private readonly looking = new Map<string, Map<string, Viewer>>();

  open(caseId: string, socketId: string, official: OfficialRef): void {
    const sockets = this.looking.get(caseId) ?? new Map<string, Viewer>();
    const writing = sockets.get(socketId)?.writing ?? null;
    this.looking.set(caseId, sockets.set(socketId, { ...official, writing }));
  }

  /** @returns false where the socket has not opened the case, or nothing changed */
  write(caseId: string, socketId: string, writing: Viewer['writing']): boolean {
    const viewer = this.looking.get(caseId)?.get(socketId);
    if (viewer === undefined || viewer.writing === writing) return false;
    this.looking.get(caseId)?.set(socketId, { ...viewer, writing });
    return true;
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

  /** Each official once, however many windows they have open; the window in which they write counts. */
  viewersOf(caseId: string): Viewer[] {
    const viewers = new Map<string, Viewer>();
    for (const viewer of this.looking.get(caseId)?.values() ?? []) {
      const writing = viewers.get(viewer.id)?.writing ?? viewer.writing;
      viewers.set(viewer.id, { ...viewer, writing });
    }
    return [...viewers.values()];
  }
}
