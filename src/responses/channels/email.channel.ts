/**
 * Mail over SMTP. The Message-ID is made of the delivery's id, so that a mail that had to be sent again, because the
 * line broke before its receipt came, is recognised as the same one.
 */
import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/config.js';
import { SECONDS } from '../../platform/time.js';
import type { Channel, Outcome, Parcel } from './channel.js';
import { channelState } from './channel-state.js';
import type { ChannelState } from './channels.contract.js';
import { off, refused, wrongCredentials } from './http-outcome.js';
import { MailLine, MailNotBegun } from './mail-line.js';
import { mailHtml, mailText } from './message-forms.js';

const LAST_TEMPORARY = 499;
/** Fewer than there are lanes: while some mails are sent, others are made and recorded. */
const CONNECTIONS = 8;

@Injectable()
export class EmailChannel implements Channel {
  readonly name = 'email';
  readonly repeatableFor = Infinity;
  readonly width = 32;

  private line: MailLine | undefined;

  constructor(private readonly config: Config) {}

  state(): ChannelState {
    return channelState(this.config, this.config.channels.email);
  }

  async send({ id, to, message, signal }: Parcel): Promise<Outcome> {
    const settings = this.config.channels.email;
    if (settings === undefined) return off();
    this.line ??= new MailLine({
      url: settings.url,
      timeLimit: this.config.channels.timeLimitSeconds * SECONDS,
      connections: CONNECTIONS,
    });
    try {
      const mail = {
        from: settings.from,
        to: { name: '', address: to.address },
        subject: message.headline,
        messageId: `<${id}@${domainOf(settings.from)}>`,
        text: mailText(message),
        html: mailHtml(message).markup,
        headers: headersOf(message),
      };
      await this.line.send(mail, signal);
      return { outcome: 'sent' };
    } catch (error) {
      return outcomeOfSmtp(error);
    }
  }
}

function headersOf({ language, unsubscribe }: Parcel['message']): Record<string, string> {
  return {
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
    'Content-Language': language,
    ...(unsubscribe === null
      ? {}
      : {
          'List-Unsubscribe': `<${unsubscribe.url}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        }),
  };
}

function domainOf(from: string): string {
  return /@([^\s<>@]+)>?$/.exec(from)?.[1] ?? 'localhost';
}

interface SmtpFault {
  code: string;
  /** Reply code of the server, 0 when it gave none. */
  reply: number;
  command: string;
}

const NOT_REACHED = ['EDNS', 'ECONNECTION', 'ETLS'];

/** The server's words are not kept: they often repeat the address. */
function outcomeOfSmtp(error: unknown): Outcome {
  if (error instanceof MailNotBegun) {
    return { outcome: 'again', code: 'no_time', reason: 'The mail server was too slow for all its mails.' };
  }
  const { code, reply, command } = faultOf(error);
  if (code === 'EAUTH') return wrongCredentials();
  if (reply > LAST_TEMPORARY) return refused('refused', `The mail server refused it with ${reply}.`);
  if (reply > 0) {
    return { outcome: 'again', code: 'busy', reason: `The mail server answered ${reply}: not now.` };
  }
  if (command === 'CONN' || NOT_REACHED.includes(code)) {
    const reason = 'The mail server could not be reached.';
    return { outcome: 'again', code: 'no_connection', reason, holdsLane: true };
  }
  return { outcome: 'unknown', code: 'no_answer', reason: 'The line to the mail server broke.' };
}

function faultOf(error: unknown): SmtpFault {
  const fault: Partial<Record<string, unknown>> =
    typeof error === 'object' && error !== null ? { ...error } : {};
  return {
    code: typeof fault['code'] === 'string' ? fault['code'] : '',
    reply: typeof fault['responseCode'] === 'number' ? fault['responseCode'] : 0,
    command: typeof fault['command'] === 'string' ? fault['command'] : '',
  };
}
