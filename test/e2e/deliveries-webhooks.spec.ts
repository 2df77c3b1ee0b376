import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { MINUTES } from '../../src/platform/clock.js';
import { isGenuine } from '../../src/responses/channels/webhook-signature.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { aNewClaim, asking, entries, pass, settle } from '../support/deliveries.js';
import { signIn, type SignedInBrowser } from '../support/officials.js';
import { aClaimedCase, publishReply, type ReplyTeam, replyTeam } from '../support/responses.js';
import { startWebServer, type WebServer } from '../support/web-server.js';

describe('webhooks', () => {
  let desk: Desk;
  let provider: WebServer;
  let team: ReplyTeam;
  let admin: SignedInBrowser;
  const hook = { name: 'District newsroom', department: null };
  beforeAll(async () => {
    provider = await startWebServer();
    desk = await bootDesk({ settings: { WEBHOOKS_TO_PRIVATE_HOSTS: 'true' } });
    team = await replyTeam(desk);
    admin = await signIn(desk, 'admin', 'social-welfare', 'general');
  });
  afterAll(async () => {
    await desk.close();
    await provider.close();
  });
  afterEach(() => {
    provider.calls.length = 0;
    provider.answering = () => ({ status: 200 });
  });

  it('are managed by administrators alone, and their secret is shown once', async () => {
    const body = { ...hook, url: `${provider.url}/news` };
    expect((await team.author.post('/api/webhooks', body)).status).toBe(403);
    const created = await admin.post('/api/webhooks', body);
    expect(created.status).toBe(201);
    expect(created.body.secret).toMatch(/^whsec_/);
    const { items } = (await admin.get('/api/webhooks')).body;
    expect(JSON.stringify(items)).not.toContain('whsec_');
    expect((await admin.delete(`/api/webhooks/${created.body.id}`)).status).toBe(204);
    expect((await admin.delete(`/api/webhooks/${created.body.id}`)).status).toBe(404);
  });

  it('are called with a signature that holds for five minutes, and again under the same id', async () => {
    const created = (await admin.post('/api/webhooks', { ...hook, url: `${provider.url}/news` })).body;
    const caseId = await aClaimedCase(desk, team);
    provider.answering = () => ({ status: 503 });
    await publishReply(desk, caseId, { team });
    await settle(desk);
    provider.answering = () => ({ status: 204 });
    await pass(desk, 1 * MINUTES);
    const calls = provider.calls.filter(({ path }) => path === '/news');
    expect(calls).toHaveLength(2);
    expect(calls[0]?.headers['webhook-id']).toBe(calls[1]?.headers['webhook-id']);
    const { headers = {}, body = '' } = calls[1] ?? {};
    const given = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
    const now = desk.clock.now();
    expect(isGenuine(given, { body, now }, created.secret)).toBe(true);
    expect(isGenuine(given, { body: body.replace('false', 'true'), now }, created.secret)).toBe(false);
    expect(isGenuine(given, { body, now: now + 6 * MINUTES }, created.secret)).toBe(false);
    expect(JSON.parse(body)).toMatchObject({ type: 'fact_check.published' });
    expect(JSON.parse(body).data.factChecks.map((each: { language: string }) => each.language)).toEqual([
      'en',
      'hi',
      'ur',
    ]);
    await admin.delete(`/api/webhooks/${created.id}`);
  });

  it('follow no redirect', async () => {
    const created = (await admin.post('/api/webhooks', { ...hook, url: `${provider.url}/news` })).body;
    provider.answering = () => ({ status: 302, headers: { location: `${provider.url}/inside` } });
    const caseId = await aClaimedCase(desk, team);
    await publishReply(desk, caseId, { team });
    await settle(desk);
    expect(provider.calls.filter(({ path }) => path === '/inside')).toHaveLength(0);
    expect((await entries(desk, 'webhook')).filter(({ subject }) => subject === caseId)).toMatchObject([
      { status: 'parked', code: 'redirected' },
    ]);
    await admin.delete(`/api/webhooks/${created.id}`);
  });
});

describe('webhooks of a desk on the internet', () => {
  let desk: Desk;
  let provider: WebServer;
  beforeAll(async () => {
    provider = await startWebServer();
    desk = await bootDesk();
  });
  afterAll(async () => {
    await desk.close();
    await provider.close();
  });

  it('reach no private network, neither by number nor by name', async () => {
    const admin = await signIn(desk, 'admin', 'social-welfare', 'general');
    const team = await replyTeam(desk);
    const add = (url: string) => admin.post('/api/webhooks', { name: 'x', url, department: null });
    for (const url of [
      provider.url,
      'http://169.254.169.254/latest',
      'http://[::1]:80/',
      'http://localhost/',
    ]) {
      expect((await add(url)).body).toMatchObject({ code: 'request/invalid', errors: [{ field: 'url' }] });
    }
    // A name that leads to this machine is found out when it is called.
    const named = await add(`http://localhost.localdomain:${new URL(provider.url).port}/`);
    expect(named.status).toBe(201);
    await asking(desk, aNewClaim(), { kind: 'email', value: 'a@b.test' });
    const { items } = (await team.triager.get('/api/cases?sort=newest')).body;
    await team.triager.post(`/api/cases/${items[0].id}/claim`, { version: items[0].version });
    await publishReply(desk, items[0].id, { team });
    await settle(desk);
    expect(provider.calls).toHaveLength(0);
  });
});
