import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { aNewClaim, asking, entries, settle } from '../support/deliveries.js';
import { FixedClock } from '../support/fixed-clock.js';
import { type MailServer, startMailServer } from '../support/mail-server.js';
import { publishReply, replyTeam } from '../support/responses.js';
import { type ServerProcess, startServer } from '../support/server-process.js';
import { type TestDatabase, testDatabase } from '../support/test-database.js';

const SENDERS = 20;
const POLL_MS = 20;
/** Connections to the mail server, each with a mail that it may just have taken, and as many that wait to be recorded. */
const ON_THEIR_WAY = 16;

/** A case in which so many people asked, answered by a desk whose mail is off: everything waits. */
async function answeredCase(database: TestDatabase, people: number): Promise<void> {
  // The servers that send later have the real clock.
  const desk = await bootDesk({ database, clock: new FixedClock(new Date().toISOString()) });
  try {
    const team = await replyTeam(desk);
    const text = aNewClaim();
    const ask = async (from: number): Promise<void> => {
      for (let person = from; person < people; person += SENDERS) {
        await asking(desk, text, { kind: 'email', value: `person${person}@citizen.test` });
      }
    };
    await asking(desk, text, { kind: 'email', value: 'person0@citizen.test' });
    await Promise.all(Array.from({ length: SENDERS }, (_, sender) => ask(sender)));
    const { items } = (await team.triager.get('/api/cases?sort=reports')).body;
    await team.triager.post(`/api/cases/${items[0].id}/claim`, { version: items[0].version });
    await publishReply(desk, items[0].id, { team });
  } finally {
    await desk.close();
  }
}

describe('deliveries by two processes of which one is killed with SIGKILL again and again', () => {
  /** `DELIVERIES=1000` for a longer run. */
  const people = Number(process.env['DELIVERIES'] ?? '200');
  const kills = Math.max(2, Math.floor(people / 125));
  let database: TestDatabase;
  let mail: MailServer;
  let repeated = 0;

  beforeAll(async () => {
    database = await testDatabase();
    mail = await startMailServer();
    await answeredCase(database, people);
    const settings = {
      NODE_ENV: 'test',
      DATABASE_URL: database.url,
      PICTURE_DIR: `${database.folder}/pictures`,
      STARTER_FACTS: 'false',
      LOG_LEVEL: 'error',
      SMTP_URL: mail.url,
      MAIL_FROM: 'desk@swd.test',
      DELIVERY_TIME_LIMIT_SECONDS: '4',
    };
    const start = (): Promise<ServerProcess> => startServer(['dist/server/main.js'], settings);
    const servers = await Promise.all([start(), start()]);
    for (let kill = 1; kill <= kills; kill += 1) {
      await until(() => mail.received.length >= (kill * people) / (kills + 1));
      const victim = servers.shift();
      await victim?.kill();
      servers.push(await start());
    }
    const url = servers[0]?.url ?? '';
    await until(async () => (await metricsOf(url)).includes(`channel="email",status="sent"} ${people}`));
    await Promise.all(servers.map((server) => server.stop()));
    repeated = mail.received.length - people;
    process.stderr.write(
      `${people} deliveries, ${kills} kills: ${repeated} repeated under their Message-ID\n`,
    );
  }, 300_000);
  afterAll(async () => {
    await mail.close();
    await database.drop();
  });

  it('loses none: every person has the answer', () => {
    expect(new Set(mail.received.flatMap(({ to }) => to)).size).toBe(people);
  });

  it('repeats only what was on its way at a kill, and under the same Message-ID, so nobody sees it twice', () => {
    const ids = new Map<string, Set<string>>();
    for (const { to, parsed } of mail.received) {
      const person = to[0] ?? '';
      ids.set(person, (ids.get(person) ?? new Set()).add(parsed.messageId ?? ''));
    }
    expect([...ids.values()].filter((seen) => seen.size > 1)).toEqual([]);
    expect(repeated).toBeLessThanOrEqual(kills * ON_THEIR_WAY);
  });
});

describe('two workers on one outbox', () => {
  const people = 120;
  let database: TestDatabase;
  let mail: MailServer;
  let desks: Desk[];

  beforeAll(async () => {
    database = await testDatabase();
    mail = await startMailServer();
    await answeredCase(database, people);
    const settings = { SMTP_URL: mail.url, MAIL_FROM: 'desk@swd.test' };
    const clock = new FixedClock(new Date().toISOString());
    desks = [await bootDesk({ database, settings, clock }), await bootDesk({ database, settings, clock })];
    await Promise.all(desks.map(settle));
    await Promise.all(desks.map(settle));
  }, 120_000);
  afterAll(async () => {
    for (const desk of desks) await desk.close();
    await mail.close();
    await database.drop();
  });

  it('send everything once', async () => {
    const addresses = mail.received.flatMap(({ to }) => to);
    expect(addresses).toHaveLength(people);
    expect(new Set(addresses).size).toBe(people);
  });

  it('share the work', async () => {
    const [desk] = desks;
    if (desk === undefined) throw new Error('There is no desk.');
    const sent = (await entries(desk, 'email')).filter(({ status }) => status === 'sent');
    expect(sent).toHaveLength(people);
    const counts = await Promise.all(desks.map((each) => metricsOf(each.url)));
    const tried = counts.map((text) =>
      Number(/attempts_total\{channel="email",outcome="sent"\} (\d+)/.exec(text)?.[1]),
    );
    expect(Math.min(...tried)).toBeGreaterThan(0);
    expect(tried.reduce((sum, each) => sum + each, 0)).toBe(people);
  });
});

async function metricsOf(url: string): Promise<string> {
  return (await fetch(`${url}/metrics`)).text();
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await pause(POLL_MS);
}
