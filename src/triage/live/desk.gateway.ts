/**
 * The live doorbell: Socket.IO namespace `/desk`. The handshake carries the session cookie; each official stands in
 * the rooms of their departments. Events hold ids and versions only: clients fetch the rest over HTTP, where it is
 * decided what they may see.
 */
import { type OnApplicationShutdown } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  type OnGatewayConnection,
  type OnGatewayDisconnect,
  type OnGatewayInit,
  SubscribeMessage,
  WebSocketGateway,
} from '@nestjs/websockets';
import { SessionsEnded } from '../../officials/index.js';
import { Announcer } from '../../platform/announcer.js';
import { SECONDS } from '../../platform/clock.js';
import { Rounds } from '../../platform/rounds.js';
import { CaseClaims } from '../case-claims.service.js';
import { CaseHasChanged, type CommittedChange } from '../case-changed.js';
import { CaseDetails } from '../case-detail.service.js';
import { acknowledge } from './acknowledge.js';
import {
  type Acknowledgement,
  type CaseChanged,
  caseRefSchema,
  caseWritingSchema,
  LIVE_NAMESPACE,
  queueWatchSchema,
} from './contract.js';
import { type DeskNamespace, type DeskSocket, Doorkeeper } from './doorkeeper.service.js';
import { Doorbell } from './doorbell.js';
import { Presence } from './presence.js';
import { NotificationBell } from './notification-bell.service.js';
import { departmentRoom, officialRoom, roomsOf } from './rooms.js';

const SESSIONS_ASKED_EVERY = 60 * SECONDS;

@WebSocketGateway({ namespace: LIVE_NAMESPACE })
export class DeskGateway
  implements OnGatewayInit, OnGatewayConnection, OnGatewayDisconnect, OnApplicationShutdown
{
  private namespace: DeskNamespace | undefined;
  private readonly doorbell = new Doorbell((change) => this.ring(change));
  /** Department of each case that somebody looks at: who is told about the viewers. */
  private readonly departments = new Map<string, string>();

  constructor(
    private readonly announcer: Announcer,
    private readonly claims: CaseClaims,
    private readonly details: CaseDetails,
    private readonly doorkeeper: Doorkeeper,
    private readonly notifications: NotificationBell,
    private readonly presence: Presence,
    private readonly rounds: Rounds,
  ) {}

  afterInit(namespace: DeskNamespace): void {
    this.namespace = namespace;
    namespace.use((socket, next) => void this.doorkeeper.admit(socket, next));
    this.announcer.on(CaseHasChanged, ({ change }) => this.doorbell.hear(change));
    this.notifications.start(namespace);
    const work = () => this.doorkeeper.askSessions(namespace);
    // In a later turn: by then the sessions themselves have heard of it too.
    this.announcer.on(SessionsEnded, () => void Promise.resolve().then(work));
    this.rounds.start({ name: 'sessions of sockets', every: SESSIONS_ASKED_EVERY, work });
  }

  onApplicationShutdown(): void {
    this.doorbell.stop();
  }

  async handleConnection(socket: DeskSocket): Promise<void> {
    const { official } = socket.data;
    await socket.join([officialRoom(official.id), ...official.departmentsAs('viewer').map(departmentRoom)]);
  }

  handleDisconnect(socket: DeskSocket): void {
    for (const caseId of this.presence.leaveAll(socket.id)) this.tellViewers(caseId);
  }

  @SubscribeMessage('queue.watch')
  watch(@ConnectedSocket() socket: DeskSocket, @MessageBody() message: unknown): Promise<Acknowledgement> {
    return acknowledge(queueWatchSchema, message ?? {}, async ({ departments }) => {
      const all = socket.data.official.departmentsAs('viewer');
      const wanted = departments ?? all;
      for (const department of all) {
        if (wanted.includes(department)) await socket.join(departmentRoom(department));
        else await socket.leave(departmentRoom(department));
      }
    });
  }

  @SubscribeMessage('case.open')
  open(@ConnectedSocket() socket: DeskSocket, @MessageBody() message: unknown): Promise<Acknowledgement> {
    return acknowledge(caseRefSchema, message, async ({ caseId }) => {
      const { official } = socket.data;
      const { id, department } = await this.details.visible(caseId, official);
      if (!socket.connected) return;
      this.departments.set(id, department);
      this.presence.open(id, socket.id, official.ref);
      this.tellViewers(id);
    });
  }

  @SubscribeMessage('case.leave')
  leave(@ConnectedSocket() socket: DeskSocket, @MessageBody() message: unknown): Promise<Acknowledgement> {
    return acknowledge(caseRefSchema, message, ({ caseId }) => {
      this.presence.leave(caseId, socket.id);
      this.tellViewers(caseId);
    });
  }

  @SubscribeMessage('case.writing')
  writing(@ConnectedSocket() socket: DeskSocket, @MessageBody() message: unknown): Promise<Acknowledgement> {
    return acknowledge(caseWritingSchema, message, async ({ caseId, what }) => {
      const { id } = await this.details.visible(caseId, socket.data.official);
      if (this.presence.write(id, socket.id, what)) this.tellViewers(id);
    });
  }

  @SubscribeMessage('claim.renew')
  renew(@ConnectedSocket() socket: DeskSocket, @MessageBody() message: unknown): Promise<Acknowledgement> {
    return acknowledge(caseRefSchema, message, async ({ caseId }) => {
      await this.claims.renew(caseId, socket.data.official);
    });
  }

  /** One broadcast to all rooms at once: the adapter encodes the packet once, however many sockets hear it. */
  private ring(change: CommittedChange): void {
    const { seq, caseId, version, status, priority, title, kind, department } = change;
    if (this.departments.has(caseId)) this.departments.set(caseId, department);
    const event: CaseChanged = { seq, caseId, version, status, priority, title, kind };
    this.namespace?.to(roomsOf(change)).emit('case.changed', event);
  }

  private tellViewers(caseId: string): void {
    const department = this.departments.get(caseId);
    if (department === undefined) return;
    const viewers = this.presence.viewersOf(caseId);
    if (viewers.length === 0) this.departments.delete(caseId);
    this.namespace?.to(departmentRoom(department)).emit('presence.changed', { caseId, viewers });
  }
}
