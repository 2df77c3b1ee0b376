/** Ten facts change in every way in which facts change: the recall list holds exactly the replies that rest on them. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { factDuePageSchema } from '../../src/facts/contract.js';
import { FactWatch } from '../../src/facts/fact-watch.service.js';
import { DAYS, MINUTES } from '../../src/platform/clock.js';
import { type RecallView, recallSchema, type ReplyView } from '../../src/responses/contract.js';
import { RecallPlaces } from '../../src/responses/recalls/recall-places.service.js';
import { RecallWatch } from '../../src/responses/recalls/recall-watch.service.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { addFact, aFact, type NewFact } from '../support/facts.js';
import { signIn, type SignedInBrowser } from '../support/officials.js';
import {
  aClaimedCase,
  act,
  englishOnly,
  PLACES,
  publishReply,
  type ReplyTeam,
  replyTeam,
} from '../support/responses.js';

const RAISED = 'The old age pension is Rs 1,500 a month from 1 April 2026.';
const RAISED_SLOTS: NewFact['slots'] = [
  { kind: 'amount', label: 'monthly pension', value: 1500, unit: 'INR', period: 'month' },
];
const HINDI = 'वृद्धावस्था पेंशन 1,250 रुपये महीना है।';
const ELSEWHERE = 'rural-development';

describe('the recall list after ten facts have changed', () => {
  let desk: Desk;
  let team: ReplyTeam;
  let admin: SignedInBrowser;
  let elsewhere: SignedInBrowser;
  const replies = new Map<string, ReplyView>();
  const facts = new Map<string, Partial<NewFact>>();

  beforeAll(async () => {
    desk = await bootDesk();
    await enter();
    await publishAll();
    await changeAll();
  }, 180_000);
  afterAll(() => desk.close());

  async function enter(): Promise<void> {
    team = await replyTeam(desk);
    admin = await signIn(desk, 'admin', ...PLACES, ELSEWHERE);
    elsewhere = await signIn(desk, 'approver', ELSEWHERE);
  }

  async function cite(name: string, ids: readonly string[], caseId?: string): Promise<void> {
    desk.clock.advance(1 * MINUTES);
    const sources = ids.map((factId) => ({ factId, factVersion: 1 }));
    const home = caseId ?? (await aClaimedCase(desk, team));
    replies.set(name, await publishReply(desk, home, { team, body: { ...englishOnly(), sources } }));
  }

  async function publishAll(): Promise<void> {
    const tomorrow = new Date(desk.clock.now() + 1 * DAYS).toISOString().slice(0, 10);
    const soon = new Date(desk.clock.now() + 5 * DAYS).toISOString().slice(0, 10);
    const special: Record<string, Partial<NewFact>> = {
      ending: { validUntil: tomorrow },
      'to-review': { reviewOn: soon },
      translated: { translations: { hi: HINDI } },
    };
    const ids = [
      'raised',
      'noted',
      'recalled',
      'ending',
      'twice',
      'restored',
      'to-review',
      'moved',
      'over',
      'translated',
      'untouched',
    ];
    for (const id of ids) {
      facts.set(id, special[id] ?? {});
      await addFact(desk, { id, ...special[id] });
      await cite(id, [id]);
    }
    await cite('both', ['raised', 'translated']);
    await cite('none', ['untouched']);
    await cite('taken-back', ['over']);
    await cite('merged', ['moved']);
  }

  async function change(id: string, fact: Partial<NewFact>): Promise<void> {
    const { version } = (await admin.get(`/api/facts/${id}`)).body;
    const known = { ...facts.get(id), ...fact };
    facts.set(id, known);
    expect((await admin.put(`/api/facts/${id}`, { ...aFact(known), version })).status).toBe(200);
    await desk.app.get(RecallWatch).sweep(id);
  }
  const replyOf = (name: string): ReplyView => {
    const reply = replies.get(name);
    if (reply === undefined) throw new Error(`No reply is called ${name}.`);
    return reply;
  };
  const versionOf = async (caseId: string): Promise<number> =>
    (await team.triager.get(`/api/cases/${caseId}`)).body.case.version;

  async function changeAll(): Promise<void> {
    await act(team.approver, replyOf('taken-back').id, 'withdraw', { reason: 'It says too much.' });
    const { caseId } = replyOf('over');
    await change('raised', { statement: RAISED, slots: RAISED_SLOTS });
    await change('noted', { aliases: ['budhapa pension'], reviewOn: '2027-06-01' });
    const { version } = (await admin.get('/api/facts/recalled')).body;
    await admin.post('/api/facts/recalled/withdraw', { version, reason: 'Never issued' });
    await change('twice', { statement: RAISED });
    await change('twice', { statement: RAISED, slots: RAISED_SLOTS, orderNumber: '77-SWD of 2026' });
    await change('restored', { statement: RAISED });
    await change('restored', { statement: aFact().statement });
    await change('over', { statement: RAISED });
    await publishReply(desk, caseId, {
      team,
      body: { ...englishOnly(), sources: [{ factId: 'over', factVersion: 2 }] },
    });
    await change('translated', { translations: { hi: HINDI.replace('1,250', '1,500') } });
    await change('moved', { validUntil: '2027-03-31' });
    const moved = replyOf('moved').caseId;
    const merged = replyOf('merged').caseId;
    const into = { version: await versionOf(merged), into: moved };
    expect((await team.triager.post(`/api/cases/${merged}/merge`, into)).status).toBe(200);
    // An answered case is taken up again before it can be transferred.
    await team.triager.post(`/api/cases/${moved}/claim`, { version: await versionOf(moved) });
    const route = { version: await versionOf(moved), department: ELSEWHERE, reason: 'It is theirs.' };
    expect((await admin.post(`/api/cases/${moved}/route`, route)).status).toBe(200);
    desk.clock.advance(2 * DAYS);
    await desk.app.get(FactWatch).round();
    for (let times = 0; times < 2; times += 1) await desk.app.get(RecallWatch).sweep();
    await desk.app.get(RecallPlaces).follow();
    await enter();
  }

  const listOf = async (browser: SignedInBrowser): Promise<RecallView[]> =>
    (await browser.get('/api/recalls?limit=200')).body.items.map((item: unknown) => recallSchema.parse(item));
  const nameOf = ({ replyId }: RecallView): string | undefined =>
    [...replies].find(([, reply]) => reply.id === replyId)?.[0];
  const named = (recalls: RecallView[]): string[] =>
    recalls.map((each) => `${nameOf(each)}: ${each.fact.id} ${each.reason}`).sort();

  it('holds exactly the replies that rest on what has changed, each once for each fact', async () => {
    expect(named(await listOf(team.approver))).toEqual([
      'both: raised new_version',
      'both: translated new_version',
      'ending: ending expired',
      'raised: raised new_version',
      'recalled: recalled withdrawn',
      'translated: translated new_version',
      'twice: twice new_version',
    ]);
  });

  it('follows cases that were merged and transferred to the department that has them now', async () => {
    const theirs = await listOf(elsewhere);
    expect(named(theirs)).toEqual(['merged: moved new_version', 'moved: moved new_version']);
    for (const recall of theirs) {
      expect(recall).toMatchObject({
        caseId: replyOf('moved').caseId,
        department: ELSEWHERE,
        mayDecide: true,
      });
    }
  });

  it('shows what is different, and nothing that is not', async () => {
    const shown = new Map((await listOf(team.approver)).map((each) => [nameOf(each), each]));
    const before = aFact().statement;
    const slot = {
      field: 'slot',
      label: 'monthly pension',
      before: '1250 INR / month',
      after: '1500 INR / month',
    };
    const statement = { field: 'statement', label: '', before, after: RAISED };
    expect(shown.get('raised')).toMatchObject({ fact: { fromVersion: 1, toVersion: 2 } });
    expect(shown.get('raised')?.difference).toEqual([statement, slot]);
    expect(shown.get('twice')).toMatchObject({ fact: { fromVersion: 1, toVersion: 3 } });
    expect(shown.get('twice')?.difference).toEqual([
      statement,
      slot,
      { field: 'orderNumber', label: '', before: '', after: '77-SWD of 2026' },
    ]);
    expect(shown.get('translated')?.difference).toEqual([
      { field: 'translation', label: 'hi', before: HINDI, after: HINDI.replace('1,250', '1,500') },
    ]);
    expect(shown.get('recalled')).toMatchObject({
      fact: { withdrawnReason: 'Never issued' },
      difference: [],
    });
    expect(shown.get('ending')?.difference).toEqual([]);
    const [moved] = await listOf(elsewhere);
    expect(moved?.difference).toEqual([{ field: 'validUntil', label: '', before: '', after: '2027-03-31' }]);
  });

  it('says of a fact that came back to what it was that the reply is right again', async () => {
    const { body } = await team.approver.get('/api/recalls?status=decided&limit=200');
    const settled = body.items.find((item: RecallView) => item.replyId === replyOf('restored').id);
    expect(settled).toMatchObject({ status: 'decided', decision: 'still_right', decidedBy: null });
  });

  it('leaves a fact near its review date to the list of facts that need a look', async () => {
    const due = factDuePageSchema.parse((await team.author.get('/api/facts/due?days=10')).body);
    expect(due.items.map(({ id, due: { kind } }) => [id, kind])).toContainEqual(['to-review', 'review']);
    const metrics = await (await fetch(`${desk.url}/metrics`)).text();
    expect(metrics).toMatch(/^desk_recalls_open 9$/m);
  });
});
