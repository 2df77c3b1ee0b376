/** Work on many cases at once: preview, partial failures, undo. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { QueueItem } from '../../src/triage/queue/contract.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { postReport } from '../support/ingest.js';
import { signIn, type SignedInBrowser } from '../support/officials.js';
import { inventedWords } from '../support/invented-words.js';
import { seeded } from '../support/seeded.js';
import { act, detailOf } from '../support/triage.js';

describe('work on many cases', () => {
  let desk: Desk;
  let triager: SignedInBrowser;
  let colleague: SignedInBrowser;
  const random = seeded(7);
  /** Three new cases of this test alone. */
  let cases: QueueItem[];

  const list = async (): Promise<QueueItem[]> => {
    const ids = cases.map(({ id }) => id).join(',');
    return (await triager.get(`/api/cases?sort=oldest&ids=${ids}`)).body.items;
  };
  const bulk = async (work: object, chosen: readonly QueueItem[], more: object = {}) =>
    (
      await triager.post('/api/cases/bulk', {
        work,
        cases: chosen.map(({ id, version }) => ({ id, version })),
        ...more,
      })
    ).body;
  const statuses = async (): Promise<string[]> => (await list()).map((each) => each.status);

  beforeAll(async () => {
    desk = await bootDesk();
    const places = { general: 'triager', 'social-welfare': 'triager' } as const;
    triager = await signIn(desk, { name: 'Meena Kumari', roles: places });
    colleague = await signIn(desk, { name: 'Farooq Khan', roles: places });
  });
  beforeEach(async () => {
    for (let at = 0; at < 3; at += 1) {
      await postReport(desk, { text: inventedWords(random, 9), channel: 'telegram' });
    }
    cases = (await triager.get('/api/cases?sort=newest&limit=3')).body.items.reverse();
  });
  afterAll(() => desk.close());

  it('previews without changing anything, also for all cases of a filter', async () => {
    const before = await list();
    const close = { action: 'close', reason: 'opinion' };
    const filtered = await triager.post('/api/cases/bulk', {
      work: close,
      filter: { channel: 'telegram', status: 'new', sort: 'oldest' },
      dryRun: true,
    });
    expect(filtered.body).toMatchObject({ dryRun: true, bulkId: null, done: 3, refused: 0, leftOut: 0 });
    expect(filtered.body.items.map((item: { id: string }) => item.id)).toEqual(cases.map(({ id }) => id));
    expect(await list()).toEqual(before);
    const unnamed = await triager.post('/api/cases/bulk', { work: close, filter: { channel: 'telegram' } });
    expect([unnamed.status, unnamed.body.errors[0].field]).toEqual([400, 'cases']);
  });

  it('does what it can, lists what it cannot case by case, and takes it back', async () => {
    const [first, second, third] = cases as [QueueItem, QueueItem, QueueItem];
    await act(colleague, second.id, 'claim', { version: second.version });
    await act(triager, third.id, 'close', { version: third.version, reason: 'opinion' });
    const preview = await bulk({ action: 'close', reason: 'opinion' }, cases, { dryRun: true });
    expect(preview.items.map((each: { outcome: string }) => each.outcome)).toEqual([
      'done',
      'refused',
      'already',
    ]);
    const answer = await bulk({ action: 'close', reason: 'opinion', note: 'All alike' }, cases);
    expect(answer).toMatchObject({ done: 1, refused: 1, already: 1 });
    expect(answer.items[1]).toMatchObject({ id: second.id, code: 'case/stale-version' });
    expect(await statuses()).toEqual(['closed', 'in_review', 'closed']);
    expect((await colleague.post('/api/cases/bulk/undo', { bulkId: answer.bulkId })).status).toBe(404);
    const undone = await triager.post('/api/cases/bulk/undo', { bulkId: answer.bulkId });
    expect(undone.body).toMatchObject({ done: 1, refused: 0 });
    expect(await statuses()).toEqual(['new', 'in_review', 'closed']);
    const again = await triager.post('/api/cases/bulk/undo', { bulkId: answer.bulkId });
    expect([again.status, again.body.code]).toEqual([409, 'bulk/undone']);
    const { events } = await detailOf(triager, first.id);
    expect(events.map((event) => event.kind)).toEqual(['opened', 'closed', 'reopened']);
  });

  it('warns in the preview that a colleague works on a case', async () => {
    const [first] = cases as [QueueItem];
    await act(colleague, first.id, 'claim', { version: first.version });
    const preview = await bulk({ action: 'close', reason: 'spam' }, await list(), { dryRun: true });
    expect(preview.items[0]).toMatchObject({
      outcome: 'done',
      detail: 'Farooq Khan is working on this case now.',
    });
  });

  it('takes nothing back that somebody changed meanwhile', async () => {
    const [first, second] = cases as [QueueItem, QueueItem];
    const until = new Date(desk.clock.now() + 3_600_000).toISOString();
    const answer = await bulk({ action: 'snooze', until }, [first, second]);
    await act(colleague, first.id, 'claim', { version: first.version + 1 });
    const undone = (await triager.post('/api/cases/bulk/undo', { bulkId: answer.bulkId })).body;
    expect(undone).toMatchObject({ done: 1 });
    expect((await list()).map((each) => each.snoozedUntil)).toEqual([null, null, null]);
    expect(undone.items[0].outcome).not.toBe('done');
  });

  it('assigns, routes and merges, each with its way back', async () => {
    const [first, second, third] = cases as [QueueItem, QueueItem, QueueItem];
    const assigned = await bulk({ action: 'assign', to: colleague.official.id }, cases);
    expect(assigned).toMatchObject({ done: 3 });
    expect((await list()).map((each) => each.assignedTo?.name)).toEqual(Array(3).fill('Farooq Khan'));
    await triager.post('/api/cases/bulk/undo', { bulkId: assigned.bulkId });
    expect((await list()).map((each) => each.assignedTo)).toEqual([null, null, null]);

    const route = { action: 'route', department: 'social-welfare', reason: 'It is theirs' };
    const routed = await bulk(route, (await list()).slice(0, 2));
    expect((await list()).map((each) => each.department)).toEqual([
      'social-welfare',
      'social-welfare',
      'general',
    ]);
    await triager.post('/api/cases/bulk/undo', { bulkId: routed.bulkId });
    expect((await list()).map((each) => each.department)).toEqual(Array(3).fill('general'));

    const merged = await bulk({ action: 'merge', into: third.id }, await list());
    expect(merged).toMatchObject({ done: 2, already: 1, refused: 0 });
    expect((await detailOf(triager, first.id)).case).toMatchObject({ id: third.id, reportCount: 3 });
    await triager.post('/api/cases/bulk/undo', { bulkId: merged.bulkId });
    expect((await detailOf(triager, second.id)).case).toMatchObject({ id: second.id, reportCount: 1 });
  });

  it('refuses work that is wrong for every case once, and cases that are not yours one by one', async () => {
    const wrong = await triager.post('/api/cases/bulk', {
      work: { action: 'assign', to: 'nobody' },
      cases: cases.map(({ id, version }) => ({ id, version })),
    });
    expect([wrong.status, wrong.body.errors[0].field]).toEqual([400, 'to']);
    const stranger = await signIn(desk, 'triager', 'handicrafts-handloom');
    const answer = await stranger.post('/api/cases/bulk', {
      work: { action: 'close', reason: 'spam' },
      cases: cases.map(({ id, version }) => ({ id, version })),
    });
    expect(answer.body).toMatchObject({ done: 0, refused: 3, bulkId: null });
    expect(answer.body.items[0]).toMatchObject({ code: 'case/not-found', title: '' });
    const reader = await signIn(desk, 'viewer', 'general');
    const read = await reader.post('/api/cases/bulk', {
      work: { action: 'close', reason: 'spam' },
      cases: cases.map(({ id, version }) => ({ id, version })),
    });
    expect(read.body.items[0]).toMatchObject({ outcome: 'refused', code: 'official/role-needed' });
    expect(await statuses()).toEqual(['new', 'new', 'new']);
  });
});
