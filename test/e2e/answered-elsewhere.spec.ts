import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { type Tracking, trackingSchema } from '../../src/citizen/contract.js';
import type { Receipt } from '../../src/ingest/contract.js';
import { FactLibrary } from '../../src/facts/index.js';
import { MINUTES } from '../../src/platform/clock.js';
import type { ReplyView } from '../../src/responses/contract.js';
import { SpotClaims } from '../../src/responses/spot-answers/spot-claims.service.js';
import { Outbox } from '../../src/platform/outbox/index.js';
import { RecallWatch } from '../../src/responses/recalls/recall-watch.service.js';
import { measuredSchema } from '../../src/triage/settings/settings.contract.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { aFact } from '../support/facts.js';
import { postReport } from '../support/ingest.js';
import { signIn, type SignedInBrowser } from '../support/officials.js';
import {
  aClaimedCase,
  act,
  aReplyBody,
  ENGLISH,
  HINDI,
  publishReply,
  type ReplyTeam,
  replyTeam,
  URDU,
} from '../support/responses.js';

interface Message {
  id: string;
  text: string;
  claim_group: string;
  relation: string;
  fact_id: string | null;
}

/** Real sorts of messages, each labelled with the claim that it makes. */
const MESSAGES = readFileSync('data/reports/dev.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Message);
const FREE_BUS = 'g-13f5ecd6';
const PENSION = 'g-510bb72c';
const STAR_NOTES = 'g-5d61399b';
/** As officials write: no message has these words. */
const RUMOURS = [
  {
    group: FREE_BUS,
    fact: 'jk-free-bus-women-2025',
    myths: [
      'The government has made the travel of women free in all vehicles, also in minibuses and Sumo taxis.',
      'सरकार ने सभी गाड़ियों में, मिनी बस और सूमो में भी, महिलाओं की यात्रा मुफ़्त कर दी है।',
      'حکومت نے تمام گاڑیوں میں، منی بس اور سومو میں بھی، خواتین کا سفر مفت کر دیا ہے۔',
    ],
  },
  {
    group: PENSION,
    fact: 'jk-isss-continuing-dec-2025',
    myths: [
      'The Integrated Social Security Scheme has been wound up and all pensioners have been removed.',
      'एकीकृत सामाजिक सुरक्षा योजना बंद कर दी गई है और सभी पेंशनभोगी हटा दिए गए हैं।',
      'انٹیگریٹڈ سوشل سیکورٹی اسکیم بند کر دی گئی ہے اور تمام پنشنروں کے نام کاٹ دیے گئے ہیں۔',
    ],
  },
  {
    group: STAR_NOTES,
    fact: 'star-series-notes-valid',
    myths: [
      'Bank notes with a star in their number are fake.',
      'नंबर में तारे वाले नोट नकली हैं।',
      'نمبر میں ستارے والے نوٹ جعلی ہیں۔',
    ],
  },
] as const;

/** A little below the usual bar for answering, so that each rumour has messages that are answered. */
const BANDS = { suggest: 0.2, join: 0.4, answer: 0.5 };

/** Everything about these facts, and every eighth message about something else. */
const REPORTED = MESSAGES.filter(
  ({ fact_id }, place) => RUMOURS.some(({ fact }) => fact === fact_id) || place % 8 === 0,
);

describe('a published reply answers reports that do not join its case', () => {
  let desk: Desk;
  let team: ReplyTeam;
  let admin: SignedInBrowser;
  const replies = new Map<string, ReplyView>();
  const receipts = new Map<string, Receipt>();
  const caseOf = new Map<string, string>();

  beforeAll(async () => {
    desk = await bootDesk({ settings: { STARTER_FACTS: 'true' } });
    team = await replyTeam(desk);
    admin = await signIn(desk, 'admin', 'social-welfare', 'general');
    const bands = { version: 0, value: BANDS, note: 'Tried out on labelled messages.' };
    expect((await admin.put('/api/settings/thresholds/all', bands)).status).toBe(200);
    for (const rumour of RUMOURS) await publish(rumour);
    await desk.app.get(SpotClaims).refresh();
    desk.clock.advance(1 * MINUTES);
    for (const { id, text } of REPORTED) receipts.set(id, await postReport(desk, { text }));
  });
  afterAll(() => desk.close());

  /** The case is closed after its answer, so that nothing can join it. */
  const publish = async ({ group, fact, myths }: (typeof RUMOURS)[number]): Promise<void> => {
    const caseId = await aClaimedCase(desk, team);
    const factVersion = (await desk.app.get(FactLibrary).current(fact))?.version ?? 0;
    const texts = [ENGLISH, HINDI, URDU].map((text, place) => ({ ...text, myth: myths[place] ?? '' }));
    const body = aReplyBody({ texts, sources: [{ factId: fact, factVersion }] });
    replies.set(group, await publishReply(desk, caseId, { body, team }));
    caseOf.set(group, caseId);
    const { version } = (await team.approver.get(`/api/cases/${caseId}`)).body.case;
    const closed = { version, reason: 'not_checkable', note: 'Answered; nothing more is expected.' };
    expect((await team.approver.post(`/api/cases/${caseId}/close`, closed)).status).toBe(200);
  };
  const isAnswered = ({ id }: Message): boolean => Boolean(receipts.get(id)?.answer);
  const codeOf = (message: Message | undefined): string =>
    receipts.get(message?.id ?? '')?.trackingCode ?? '';
  const answeredOf = (group: string): Message[] =>
    REPORTED.filter((message) => message.claim_group === group && isAnswered(message));
  const track = async (code: string): Promise<Tracking> =>
    trackingSchema.parse(await (await fetch(`${desk.url}/api/reports/${code}`)).json());

  it('in the response itself, in every script, and no report of another claim', () => {
    const groups = new Set<string>(RUMOURS.map(({ group }) => group));
    expect(REPORTED.filter(isAnswered).filter(({ claim_group }) => !groups.has(claim_group))).toEqual([]);
    for (const { group } of RUMOURS) expect(answeredOf(group).length).toBeGreaterThan(0);
    const [first] = answeredOf(FREE_BUS);
    const receipt = receipts.get(first?.id ?? '');
    expect(receipt?.status).toBe('answered');
    const urls = replies.get(FREE_BUS)?.pages.map(({ url }) => url);
    expect(urls).toContain(receipt?.answer?.url);
  });

  it('but not a report that repeats the fact, however alike its words', () => {
    const repeats = REPORTED.filter(
      ({ fact_id, relation }) => fact_id === 'jk-free-bus-women-2025' && relation === 'supports',
    );
    expect(repeats.length).toBeGreaterThan(0);
    expect(repeats.filter(isAnswered)).toEqual([]);
  });

  it('on the tracking page, with the question, while its own case goes on', async () => {
    const [message] = answeredOf(FREE_BUS);
    const code = codeOf(message);
    const tracked = await track(code);
    expect(tracked).toMatchObject({ status: 'answered', answer: { verdict: 'false' } });
    expect(tracked.history.map(({ status }) => status)).toEqual(['received', 'answered']);
    const page = await (await fetch(`${desk.url}/r/${code}?lang=en&new=1`)).text();
    expect(page).toContain(ENGLISH.headline);
    expect(page.match(/name="feedback" value="(yes|no|not_about_this)"/g)).toHaveLength(3);
  });

  it('and tells those who left a contact at once, and of a correction later', async () => {
    const [message] = answeredOf(STAR_NOTES);
    const contact = { kind: 'email', value: 'reader@example.org', consent: true };
    const text = `${message?.text ?? ''} 🙏`;
    expect((await postReport(desk, { text, contact })).status).toBe('answered');
    const caseId = caseOf.get(STAR_NOTES) ?? '';
    const recorded = async (): Promise<string[]> =>
      (await desk.app.get(Outbox).find({ subject: caseId, channel: 'email' })).map(
        ({ payload }) => payload['replyId'] ?? '',
      );
    const older = replies.get(STAR_NOTES)?.id;
    expect(await recorded()).toEqual([older]);
    desk.clock.advance(1 * MINUTES);
    const { version } = (await team.approver.get(`/api/cases/${caseId}`)).body.case;
    await team.approver.post(`/api/cases/${caseId}/reopen`, { version, reason: 'A word was wrong.' });
    const again = (await team.triager.get(`/api/cases/${caseId}`)).body.case.version;
    await team.triager.post(`/api/cases/${caseId}/claim`, { version: again });
    const corrected = await publishReply(desk, caseId, { team });
    expect(await recorded()).toEqual([older, corrected.id]);
  });

  it('takes "not about this" back into triage, and counts it against its band', async () => {
    const [message] = answeredOf(FREE_BUS);
    const code = codeOf(message);
    const said = await fetch(`${desk.url}/r/${code}/feedback`, {
      method: 'POST',
      body: new URLSearchParams({ feedback: 'not_about_this' }),
      redirect: 'manual',
    });
    expect(said.status).toBe(303);
    const page = await (await fetch(`${desk.url}/r/${code}?lang=en&said=not_about_this`)).text();
    expect(page).toContain('an official looks at it anew');
    expect(page).not.toContain(ENGLISH.headline);
    expect(await track(code)).toMatchObject({ status: 'received', answer: null });
    const { answered } = measuredSchema.parse((await admin.get('/api/settings/thresholds/measured')).body);
    expect(answered.reduce((sum, band) => sum + band.rejected, 0)).toBe(1);
    expect(answered.filter(({ rejected }) => rejected > 0).every(({ from }) => from >= BANDS.answer)).toBe(
      true,
    );
  });

  it('only as long as it stands: not while its fact has changed, nor after it was withdrawn', async () => {
    const [message] = answeredOf(PENSION);
    const again = async (): Promise<unknown> =>
      (await postReport(desk, { text: `${message?.text ?? ''} !!` })).answer;
    expect(await again()).not.toBeNull();
    const fact = 'jk-isss-continuing-dec-2025';
    const current = await desk.app.get(FactLibrary).current(fact);
    const { version, scheme } = current ?? { version: 0, scheme: '' };
    const changed = { ...aFact({ scheme, statement: 'The scheme goes on until 2027.' }), version };
    expect((await admin.put(`/api/facts/${fact}`, changed)).status).toBe(200);
    await desk.app.get(RecallWatch).sweep(fact);
    expect(await again()).toBeNull();
    const reply = replies.get(PENSION);
    await act(team.approver, reply?.id ?? '', 'withdraw', { reason: 'The order was replaced.' });
    expect(await track(codeOf(message))).toMatchObject({ answer: null });
  });
});
