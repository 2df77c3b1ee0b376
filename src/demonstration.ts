/**
 * Fills an empty desk for a demonstration: marked reports, and one case that is answered the way officials do it,
 * through the same HTTP calls. Never runs in production.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { z } from 'zod';
import { Intake, Reports } from './ingest/index.js';
import { CHANNELS, DISTRICTS, REPORT_LANGUAGES } from './ingest/contract.js';
import { Clock, instantOf, MINUTES } from './platform/clock.js';
import { Config } from './platform/config.js';
import { newReplySchema } from './responses/contract.js';
import { caseItemSchema } from './triage/contract.js';

const TRIAGER = 'triager@desk.example';
const AUTHOR = 'author@desk.example';
const APPROVER = 'approver@desk.example';

const reportLineSchema = z.object({
  text: z.string(),
  language: z.enum(REPORT_LANGUAGES),
  channel: z.enum(CHANNELS),
  district: z.enum(DISTRICTS),
  minutesAgo: z.number(),
});
const answerFileSchema = z.object({ about: z.string(), reply: newReplySchema });
const queueSchema = z.object({ items: z.array(caseItemSchema) });
const replyAnswerSchema = z.object({ reply: z.object({ id: z.string(), version: z.number() }) });

/** Does nothing unless the desk is in demonstration mode and has no report yet. */
export async function loadDemonstration(app: NestFastifyApplication): Promise<void> {
  if (!app.get(Config).demonstration || (await app.get(Reports).count()) > 0) return;
  await sendReports(app);
  await answerOneCase(app);
}

async function sendReports(app: NestFastifyApplication): Promise<void> {
  const intake = app.get(Intake);
  const now = app.get(Clock).now();
  const lines = (await demonstrationFile(app, 'reports.jsonl')).split('\n').filter((line) => line !== '');
  for (const line of lines) {
    const { minutesAgo, ...fields } = reportLineSchema.parse(JSON.parse(line));
    const receivedAt = instantOf(now - minutesAgo * MINUTES);
    await intake.submit(fields, { demonstration: true, receivedAt });
  }
}

async function answerOneCase(app: NestFastifyApplication): Promise<void> {
  const { about, reply } = answerFileSchema.parse(JSON.parse(await demonstrationFile(app, 'reply.json')));
  const triager = await logIn(app, TRIAGER);
  const queue = queueSchema.parse(await triager('GET', '/api/cases?sort=reports&limit=200'));
  const chosen = queue.items.find((item) => item.topMatch?.factId === about);
  if (chosen === undefined) return;
  await triager('POST', `/api/cases/${chosen.id}/claim`, { version: chosen.version });
  const author = await logIn(app, AUTHOR);
  const sources = [{ factId: about, factVersion: 1 }, ...reply.sources];
  const drafted = replyAnswerSchema.parse(
    await author('POST', `/api/cases/${chosen.id}/replies`, { ...reply, sources }),
  ).reply;
  const path = `/api/replies/${drafted.id}`;
  const submitted = replyAnswerSchema.parse(
    await author('POST', `${path}/submit`, { version: drafted.version }),
  ).reply;
  const approver = await logIn(app, APPROVER);
  const approved = replyAnswerSchema.parse(
    await approver('POST', `${path}/approve`, { version: submitted.version }),
  ).reply;
  await approver('POST', `${path}/publish`, { version: approved.version });
}

type Call = (method: 'GET' | 'POST', url: string, body?: object) => Promise<unknown>;

async function logIn(app: NestFastifyApplication, email: string): Promise<Call> {
  const payload = { email, password: app.get(Config).demoPassword };
  const answer = await app.inject({ method: 'POST', url: '/api/session', payload });
  const cookie = answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
  return async (method, url, body) => {
    const { statusCode, json } = await app.inject({
      method,
      url,
      headers: { cookie },
      ...(body ? { payload: body } : {}),
    });
    if (statusCode >= 400)
      throw new Error(`The demonstration failed at ${method} ${url}: ${JSON.stringify(json())}`);
    return json();
  };
}

function demonstrationFile(app: NestFastifyApplication, name: string): Promise<string> {
  return readFile(join(app.get(Config).dataDir, 'demonstration', name), 'utf8');
}
