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
  width: number;
}

export class MailLine {
  private transport: ReturnType<typeof openTransport> | undefined;
  private onTheirWay = 0;

  constructor(private readonly settings: MailLineSettings) {}

  /** @throws whatever the server or the line says */
  async send(mail: SendMailOptions): Promise<void> {
    this.transport ??= openTransport(this.settings);
    this.onTheirWay += 1;
    try {
      await this.transport.sendMail(mail);
    } finally {
      this.onTheirWay -= 1;
      if (this.onTheirWay === 0) this.hangUp();
    }
  }

  private hangUp(): void {
    this.transport?.close();
    this.transport = undefined;
  }
}

function openTransport({ url, timeLimit, width }: MailLineSettings) {
  return createTransport({
    url,
    pool: true,
    maxConnections: width,
    maxMessages: MAILS_OF_A_CONNECTION,
    maxRequeues: 0,
    connectionTimeout: CONNECTING,
    greetingTimeout: CONNECTING,
    socketTimeout: timeLimit,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}
