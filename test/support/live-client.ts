/** A real Socket.IO client of the namespace `/desk`; waits for events, never for time. */
import { io, type Socket } from 'socket.io-client';
import {
  type Acknowledgement,
  type ClientToServer,
  LIVE_NAMESPACE,
  type ServerToClient,
} from '../../src/triage/live/contract.js';
import type { Desk } from './boot-desk.js';

type EventName = keyof ServerToClient;
type Payload<Name extends EventName> = Parameters<ServerToClient[Name]>[0];

export class LiveClient {
  /** Every `case.changed` so far. */
  readonly heard: Payload<'case.changed'>[] = [];

  constructor(readonly socket: Socket<ServerToClient, ClientToServer>) {
    socket.on('case.changed', (change) => this.heard.push(change));
  }

  /** The next event of this kind that fits; ask before doing what causes it. */
  next<Name extends EventName>(
    name: Name,
    fits: (payload: Payload<Name>) => boolean = () => true,
  ): Promise<Payload<Name>> {
    return new Promise((resolve) => {
      const listen = (payload: Payload<Name>): void => {
        if (!fits(payload)) return;
        this.socket.off(name, listen as never); // the listener takes this event's own payload
        resolve(payload);
      };
      this.socket.on(name, listen as never); // as above
    });
  }

  ask(name: keyof ClientToServer, body: unknown): Promise<Acknowledgement> {
    return this.socket.emitWithAck(name, body as never); // tests also send what the contract refuses
  }

  disconnected(): Promise<string> {
    return new Promise((resolve) => this.socket.on('disconnect', resolve));
  }

  close(): void {
    this.socket.disconnect();
  }
}

/** Connects with a session cookie; rejects with what the server refused. */
export function connect(
  desk: Desk,
  cookie: string | undefined,
  headers: Readonly<Record<string, string>> = {},
): Promise<LiveClient> {
  const socket: Socket<ServerToClient, ClientToServer> = io(desk.url + LIVE_NAMESPACE, {
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    extraHeaders: { ...(cookie === undefined ? {} : { cookie }), ...headers },
  });
  const client = new LiveClient(socket);
  return new Promise((resolve, reject) => {
    socket.once('connect', () => resolve(client));
    socket.once('connect_error', (error) => {
      socket.disconnect();
      reject(error);
    });
  });
}
