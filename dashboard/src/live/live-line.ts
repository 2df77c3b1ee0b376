/** The socket to the desk: its state, the cases that are open here, and the promise-like calls on it. */
import { io, type Socket } from 'socket.io-client';
import type {
  Acknowledgement,
  CaseChanged,
  ClientToServer,
  NotificationRung,
  PresenceChanged,
  ServerToClient,
  Viewer,
} from '../../../src/triage/live/contract';

export type LineState = 'connecting' | 'live' | 'reconnecting' | 'offline';

interface LiveLineParts {
  onState: (state: LineState) => void;
  onConnect: () => void;
  onCaseChanged: (change: CaseChanged) => void;
  onPresence: (presence: PresenceChanged) => void;
  onNotification: (notification: NotificationRung) => void;
  onNotificationsRead: (state: { unread: number }) => void;
  onResync: () => void;
  /** The server refused the handshake or ended the connection: the session may be over. */
  onRefused: () => void;
}

const ANSWER_WITHIN = 8_000;
const LONGEST_PAUSE = 5_000;

export class LiveLine {
  private readonly socket: Socket<ServerToClient, ClientToServer>;
  private readonly openCases = new Map<string, number>();

  constructor(private readonly parts: LiveLineParts) {
    this.socket = io('/desk', {
      transports: ['websocket', 'polling'],
      reconnectionDelayMax: LONGEST_PAUSE,
      autoConnect: false,
    });
    this.socket.on('connect', () => this.connected());
    this.socket.on('disconnect', (why) => this.lost(why === 'io server disconnect'));
    this.socket.on('connect_error', () => this.lost(!this.socket.active));
    this.socket.on('case.changed', parts.onCaseChanged);
    this.socket.on('presence.changed', parts.onPresence);
    this.socket.on('notification', parts.onNotification);
    this.socket.on('notifications.read', parts.onNotificationsRead);
    this.socket.on('resync', parts.onResync);
  }

  start(): void {
    window.addEventListener('online', this.wake);
    window.addEventListener('offline', this.noLine);
    this.socket.connect();
  }

  stop(): void {
    window.removeEventListener('online', this.wake);
    window.removeEventListener('offline', this.noLine);
    this.socket.disconnect();
  }

  /** Tries again now, e.g. after a new log-in. */
  reconnect(): void {
    if (!this.socket.connected) this.socket.connect();
  }

  /** Shows us among the viewers of a case until the returned function is called. */
  openCase(caseId: string): () => void {
    this.openCases.set(caseId, (this.openCases.get(caseId) ?? 0) + 1);
    if (this.socket.connected) this.socket.emit('case.open', { caseId }, ignore);
    return () => {
      const left = (this.openCases.get(caseId) ?? 1) - 1;
      if (left > 0) return void this.openCases.set(caseId, left);
      this.openCases.delete(caseId);
      if (this.socket.connected) this.socket.emit('case.leave', { caseId }, ignore);
    };
  }

  /** What we write in an open case; null when we stopped. */
  tellWriting(caseId: string, what: Viewer['writing']): void {
    if (this.socket.connected) this.socket.emit('case.writing', { caseId, what }, ignore);
  }

  async renewClaim(caseId: string): Promise<Acknowledgement> {
    return this.socket.timeout(ANSWER_WITHIN).emitWithAck('claim.renew', { caseId });
  }

  private readonly wake = (): void => {
    this.parts.onState('reconnecting');
    this.reconnect();
  };

  private readonly noLine = (): void => {
    this.parts.onState('offline');
    this.socket.disconnect();
  };

  private connected(): void {
    this.socket.emit('queue.watch', {}, () => {
      this.parts.onState('live');
      this.parts.onConnect();
    });
    for (const caseId of this.openCases.keys()) this.socket.emit('case.open', { caseId }, ignore);
  }

  private lost(refused: boolean): void {
    this.parts.onState(navigator.onLine ? 'reconnecting' : 'offline');
    if (refused) this.parts.onRefused();
  }
}

/** Presence is a courtesy: a refused or lost answer needs no action. */
function ignore(): void {}
