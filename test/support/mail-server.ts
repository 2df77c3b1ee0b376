/** A real SMTP server of this machine that keeps what it is sent and behaves as a test tells it. */
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  to: string[];
  parsed: ParsedMail;
}

/** What the server does with the next mails. `drop`: it takes the mail and hangs up without a word. */
export type Mood = 'take' | 'refuse-recipient' | 'busy' | 'full-after-data' | 'drop' | 'silent';

export interface MailServer {
  url: string;
  received: ReceivedMail[];
  mood: Mood;
  /** Sessions that were begun. */
  connections: number;
  close: () => Promise<void>;
}

export async function startMailServer(): Promise<MailServer> {
  const state: MailServer = {
    url: '',
    received: [],
    mood: 'take',
    connections: 0,
    close: async () => undefined,
  };
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 100,
    onConnect: (_session, done) => {
      state.connections += 1;
      if (state.mood !== 'silent') done();
    },
    onRcptTo: (_address, _session, done) => {
      if (state.mood === 'refuse-recipient') return done(reply(550, 'No such user here'));
      if (state.mood === 'busy') return done(reply(451, 'Greylisted, try again later'));
      return done();
    },
    onData: (stream, session, done) => {
      const to = session.envelope.rcptTo.map(({ address }) => address);
      const parsing = simpleParser(stream).then((parsed) => {
        if (state.mood === 'full-after-data') return done(reply(452, 'Insufficient storage'));
        state.received.push({ to, parsed });
        if (state.mood !== 'drop') return done();
        for (const connection of server.connections) connection.close();
      });
      // A sender that died in the middle has sent nothing.
      parsing.catch(done);
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on TCP has an address with a port.
  const { port } = server.server.address() as AddressInfo;
  state.url = `smtp://127.0.0.1:${port}`;
  state.close = () => new Promise((resolve) => server.close(() => resolve()));
  return state;
}

function reply(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
