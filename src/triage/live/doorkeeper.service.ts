/** Lets sockets in by their session, and asks them out when the session has ended or roles have changed. */
import { Injectable } from '@nestjs/common';
import type { Namespace, Socket } from 'socket.io';
import { type Official, Sessions } from '../../officials/index.js';
import { Config } from '../../platform/config.js';
import { isOurs } from '../../platform/http/same-origin.js';
import type { ClientToServer, ServerToClient } from './contract.js';
import { departmentRoom } from './rooms.js';

export interface SocketContent {
  official: Official;
}

export type DeskSocket = Socket<ClientToServer, ServerToClient, Record<string, never>, SocketContent>;

export type DeskNamespace = Namespace<ClientToServer, ServerToClient, Record<string, never>, SocketContent>;

/** Thrown at the handshake; Socket.IO carries `data` to the client's `connect_error`. */
class NotAdmitted extends Error {
  readonly data: { code: string; detail: string };

  constructor(code: string, detail: string) {
    super(code);
    this.data = { code, detail };
  }
}

@Injectable()
export class Doorkeeper {
  constructor(
    private readonly config: Config,
    private readonly sessions: Sessions,
  ) {}

  /** A namespace middleware: refuses with `session/none`, or `request/cross-site` for pages of other sites. */
  async admit(socket: DeskSocket, next: (error?: Error) => void): Promise<void> {
    const { origin, host, cookie } = socket.handshake.headers;
    if (origin !== undefined && !isOurs(origin, host, this.config.publicUrl)) {
      return next(new NotAdmitted('request/cross-site', 'This connection came from another site.'));
    }
    try {
      const official = await this.sessions.resolve(cookie);
      if (official === undefined) return next(new NotAdmitted('session/none', 'Please log in first.'));
      socket.data.official = official;
      next();
    } catch (cause) {
      next(new Error('service/unexpected', { cause }));
    }
  }

  /** Closes sockets whose session has ended; the others get the roles that their official has now. */
  async askSessions(namespace: DeskNamespace): Promise<void> {
    for (const socket of namespace.sockets.values()) {
      const official = await this.sessions.resolve(socket.handshake.headers.cookie);
      if (official === undefined) socket.disconnect(true);
      else await refreshRoles(socket, official);
    }
  }
}

/** A department that was lost is no longer heard; one that was gained is heard, and the client starts anew. */
async function refreshRoles(socket: DeskSocket, official: Official): Promise<void> {
  const before = socket.data.official;
  socket.data.official = official;
  const had = before.departmentsAs('viewer');
  const has = official.departmentsAs('viewer');
  const lost = had.filter((department) => !has.includes(department));
  const gained = has.filter((department) => !had.includes(department));
  for (const department of lost) await socket.leave(departmentRoom(department));
  await socket.join(gained.map(departmentRoom));
  if (lost.length + gained.length > 0) socket.emit('resync');
}
