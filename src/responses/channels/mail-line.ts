/**
 * The connections to the mail server. Mails that go out together share a few of them: greeting and handshake take longer
 * than the mail. Nothing stays open when no mail is on its way, so that no mail meets a line that was closed meanwhile,
 * and nothing is repeated here: what was perhaps taken is for the outbox to decide.
 */
import { createTransport, type SendMailOptions } from 'nodemailer';
import { SECONDS } from '../../platform/time.js';

const CONNECTING = 10 * SECONDS;
/** Servers hang up after some number of mails, often a hundred. */
const MAILS_OF_A_CONNECTION = 50;

export interface MailLineSettings {
  url: string;
  /** Milliseconds without a word from the server. */
  timeLimit: number;
  connections: number;
}

/** There was no time left to begin. */
export class MailNotBegun extends Error {}

export class MailLine {
  private transport: ReturnType<typeof openTransport> | undefined;
  private onTheirWay = 0;
  /** Mails for which no connection is free yet. */
  private readonly queue: (() => void)[] = [];

  constructor(private readonly settings: MailLineSettings) {}

  /**
   * @param signal a mail whose time is over before a connection is free is not sent at all
   * @throws whatever the server or the line says; `MailNotBegun`
   */
  async send(mail: SendMailOptions, signal: AbortSignal): Promise<void> {
    if (this.onTheirWay < this.settings.connections) this.onTheirWay += 1;
    else await new Promise<void>((resolve) => this.queue.push(resolve));
    try {
      if (signal.aborted) throw new MailNotBegun();
      this.transport ??= openTransport(this.settings);
      await this.transport.sendMail({ ...mail, signal });
    } finally {
      this.leave();
    }
  }

  /** The connection goes to whoever waits for one. */
  private leave(): void {
    const next = this.queue.shift();
    if (next !== undefined) return next();
    this.onTheirWay -= 1;
    if (this.onTheirWay === 0) this.hangUp();
  }

  private hangUp(): void {
    this.transport?.close();
    this.transport = undefined;
  }
}

function openTransport({ url, timeLimit, connections }: MailLineSettings) {
  return createTransport({
    url,
    pool: true,
    maxConnections: connections,
    maxMessages: MAILS_OF_A_CONNECTION,
    maxRequeues: 0,
    connectionTimeout: CONNECTING,
    greetingTimeout: CONNECTING,
    socketTimeout: timeLimit,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}
