import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DAYS, HOURS, instantOf } from '../../src/platform/clock.js';
import { ReleasePosts } from '../../src/responses/schedule/release-posts.round.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { settle } from '../support/deliveries.js';
import { addFact, aFact } from '../support/facts.js';
import { signIn } from '../support/officials.js';
import { aClaimedCase, act, PLACES, publishReply, type ReplyTeam, replyTeam } from '../support/responses.js';
import { startWebServer, type WebServer } from '../support/web-server.js';

describe('posts to the pages of a department', () => {
  let desk: Desk;
  let provider: WebServer;
  let team: ReplyTeam;

  beforeAll(async () => {
    provider = await startWebServer(({ path }) => ({
      status: 200,
      body: path.endsWith('/2/tweets')
        ? '{"data":{"id":"x-1"}}'
        : path.includes('/bot')
          ? '{"ok":true,"result":{"message_id":5}}'
          : '{"id":"post-1"}',
    }));
    desk = await bootDesk({
      settings: {
        TELEGRAM_BOT_TOKEN: '123:token',
        TELEGRAM_BOT_NAME: 'swd_desk_bot',
        TELEGRAM_WEBHOOK_SECRET: 'a-secret-for-updates',
        TELEGRAM_CHANNEL: '@swd_jk',
        TELEGRAM_API_URL: provider.url,
        FACEBOOK_PAGE_ID: '42',
        FACEBOOK_PAGE_TOKEN: 'page-token',
        FACEBOOK_API_URL: provider.url,
        X_API_KEY: 'k',
        X_API_SECRET: 'ks',
        X_ACCESS_TOKEN: 't',
        X_ACCESS_SECRET: 'ts',
        X_API_URL: provider.url,
        MASTODON_URL: provider.url,
        MASTODON_TOKEN: 'masto-token',
      },
    });
    team = await replyTeam(desk);
  });
  afterAll(async () => {
    await desk.close();
    await provider.close();
  });

  it('are suggested by a deadline, drafted, approved by somebody else, and go out once at their time', async () => {
    const day = instantOf(desk.clock.now() + 20 * DAYS).slice(0, 10);
    await addFact(desk, { slots: [{ kind: 'date', label: 'last day', value: day }] });
    const { items } = (await team.author.get('/api/posts/suggestions')).body;
    expect(items).toMatchObject([{ why: 'deadline', kind: 'pre_bunk', detail: { day } }]);
    const [suggestion] = items;
    const { occasion, department, kind, url, texts } = suggestion;
    const drafted = await team.author.post('/api/posts', {
      ...texts[0],
      occasion,
      department,
      kind,
      url,
      plannedAt: instantOf(desk.clock.now() + 2 * HOURS),
      channels: ['telegram_channel', 'facebook_page', 'x', 'mastodon'],
    });
    expect(drafted.status).toBe(201);
    expect((await team.author.get('/api/posts/suggestions')).body.items).toEqual([]);
    const path = `/api/posts/${drafted.body.id}`;
    const submitted = (await team.author.post(`${path}/submit`, { version: 1 })).body;
    expect((await team.author.post(`${path}/approve`, { version: submitted.version })).status).toBe(403);
    expect((await team.approver.post(`${path}/approve`, { version: submitted.version })).body.status).toBe(
      'approved',
    );
    await desk.app.get(ReleasePosts).round();
    await settle(desk);
    expect(provider.calls).toHaveLength(0);
    desk.clock.advance(2 * HOURS);
    for (let time = 0; time < 2; time += 1) await desk.app.get(ReleasePosts).round();
    await settle(desk);
    expect(provider.calls.map((call) => call.path).sort()).toEqual([
      '/2/tweets',
      '/42/feed',
      '/api/v1/statuses',
      '/bot123:token/sendMessage',
    ]);
    const byPath = (part: string) => provider.calls.find((call) => call.path.includes(part));
    expect(byPath('/2/tweets')?.headers.authorization).toMatch(/^OAuth .*oauth_signature="/);
    expect(byPath('/statuses')?.headers['idempotency-key']).toMatch(/\S/);
    expect(JSON.parse(byPath('/bot')?.body ?? '')).toMatchObject({ chat_id: '@swd_jk' });
    const shown = (await team.approver.get(path)).body;
    expect(shown.status).toBe('released');
    expect(shown.targets.map((target: { status: string }) => target.status)).toEqual(
      Array.from({ length: 4 }, () => 'sent'),
    );
  });

  it('are not released late nor twice when the clock is moved', async () => {
    const approved = async (hours: number): Promise<string> => {
      team = await replyTeam(desk);
      const drafted = await team.author.post('/api/posts', {
        ...{ language: 'en', headline: 'The pension goes on', body: 'Nobody has to apply again.' },
        ...{ department: 'social-welfare', kind: 'notice', url: null, channels: ['mastodon'] },
        plannedAt: instantOf(desk.clock.now() + hours * HOURS),
      });
      expect(drafted.status).toBe(201);
      const path = `/api/posts/${drafted.body.id}`;
      const { version } = (await team.author.post(`${path}/submit`, { version: 1 })).body;
      expect((await team.approver.post(`${path}/approve`, { version })).body.status).toBe('approved');
      return path;
    };
    const round = async (): Promise<void> => {
      await desk.app.get(ReleasePosts).round();
      await settle(desk);
    };
    provider.calls.length = 0;
    const missed = await approved(2);
    // The machine slept, or its clock jumped, past the planned time: what was right then may be wrong now.
    desk.clock.set(12 * HOURS);
    await round();
    team = await replyTeam(desk);
    expect((await team.author.get(missed)).body).toMatchObject({
      status: 'draft',
      returnComment: expect.stringContaining('planned time'),
    });
    expect(provider.calls).toHaveLength(0);
    const kept = await approved(2);
    desk.clock.advance(2 * HOURS);
    await round();
    desk.clock.set(-1 * DAYS);
    await round();
    desk.clock.set(1 * DAYS + 1 * HOURS);
    await round();
    expect(provider.calls).toHaveLength(1);
    team = await replyTeam(desk);
    expect((await team.author.get(kept)).body.status).toBe('released');
  });

  it('go back to their author when what they tell of was corrected, withdrawn or changed meanwhile', async () => {
    team = await replyTeam(desk);
    provider.calls.length = 0;
    const approved = async (fields: Record<string, unknown>): Promise<string> => {
      const drafted = await team.author.post('/api/posts', {
        ...{
          language: 'en',
          headline: 'The pension goes on',
          department: 'social-welfare',
          kind: 'fact_check',
        },
        ...{
          url: null,
          channels: ['mastodon'],
          plannedAt: instantOf(desk.clock.now() + 2 * HOURS),
          ...fields,
        },
      });
      expect(drafted.status).toBe(201);
      const path = `/api/posts/${drafted.body.id}`;
      const { version } = (await team.author.post(`${path}/submit`, { version: 1 })).body;
      await team.approver.post(`${path}/approve`, { version });
      return path;
    };
    const publish = async () => publishReply(desk, await aClaimedCase(desk, team), { team });
    const [stands, corrected, withdrawn] = [await publish(), await publish(), await publish()];
    const fact = await addFact(desk, { id: 'told-of' });
    const occasion = `myth ${fact.id} 2026-11`;
    const posts = [];
    for (const { pages } of [stands, corrected, withdrawn])
      posts.push(await approved({ url: pages[0]?.url }));
    posts.push(await approved({ kind: 'pre_bunk', occasion }));
    desk.clock.advance(1 * HOURS);
    await publishReply(desk, corrected.caseId, { team });
    await act(team.approver, withdrawn.id, 'withdraw', { reason: 'The order was recalled.' });
    const admin = await signIn(desk, 'admin', ...PLACES);
    const changed = { ...aFact({ statement: 'The pension is Rs 1,500 a month.' }), version: fact.version };
    expect((await admin.put('/api/facts/told-of', changed)).status).toBe(200);
    desk.clock.advance(1 * HOURS);
    await desk.app.get(ReleasePosts).round();
    await settle(desk);
    const shown = await Promise.all(posts.map(async (path) => (await team.author.get(path)).body));
    expect(shown.map(({ status, returnComment }) => [status, returnComment])).toEqual([
      ['released', null],
      ['draft', expect.stringMatching(/corrected/)],
      ['draft', expect.stringMatching(/withdrawn/)],
      ['draft', expect.stringMatching(/has changed since/)],
    ]);
    expect(provider.calls).toHaveLength(1);
  });

  it('show how steadily a page was posted on against its plan', async () => {
    const plan = { department: 'social-welfare', channel: 'x', postsPerWeek: 1 };
    const { items } = (await team.approver.put('/api/posting-plans', plan)).body;
    const x = items.find((each: { channel: string }) => each.channel === 'x');
    expect(x).toMatchObject({ postsPerWeek: 1, longestPause: 0 });
    expect(x.weeks.at(-1).posted).toBe(1);
  });
});
