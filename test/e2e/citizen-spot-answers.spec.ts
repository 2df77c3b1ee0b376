import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MINUTES } from '../../src/platform/clock.js';
import { spotCountsSchema } from '../../src/responses/contract.js';
import {
  PublicationListeners,
  type SpotAnswerEvent,
} from '../../src/responses/publication-listeners.service.js';
import { SpotAnswers } from '../../src/responses/index.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { postReport } from '../support/ingest.js';
import { aClaimedCase, ENGLISH, publishReply, type ReplyTeam, replyTeam } from '../support/responses.js';

const CLAIM = 'The kerosene subsidy of ward 77 in Sopore ends tonight says the tehsildar';

describe('an answer on the spot', () => {
  let desk: Desk;
  let team: ReplyTeam;
  let caseId: string;
  const heard: SpotAnswerEvent[] = [];
  beforeAll(async () => {
    desk = await bootDesk();
    team = await replyTeam(desk);
    desk.app.get(PublicationListeners).connect({
      afterPublishing: () => Promise.resolve(),
      afterSpotAnswers: (_unit, event) => {
        heard.push(event);
        return Promise.resolve();
      },
    });
    caseId = await aClaimedCase(desk, team, CLAIM);
    await publishReply(desk, caseId, { team });
    desk.clock.advance(1 * MINUTES);
  });
  afterAll(() => desk.close());

  const page = async (code: string, query = ''): Promise<string> =>
    (await fetch(`${desk.url}/r/${code}${query}`)).text();
  const say = (code: string, feedback: string): Promise<Response> =>
    fetch(`${desk.url}/r/${code}/feedback`, {
      method: 'POST',
      body: new URLSearchParams({ feedback }),
      redirect: 'manual',
    });
  const reportCount = async (): Promise<number> =>
    (await team.triager.get(`/api/cases/${caseId}`)).body.case.reportCount;

  it('stands in the response page, with a question and no JavaScript', async () => {
    const { trackingCode } = await postReport(desk, { text: CLAIM });
    const text = await page(trackingCode, '?new=1');
    expect(text).toContain(ENGLISH.headline);
    expect(text).toContain(ENGLISH.fact);
    expect(text.match(/name="feedback" value="(yes|no|not_about_this)"/g)).toHaveLength(3);
  });

  it('is noted once for each report, and those who deliver are told', async () => {
    await Promise.all([1, 2, 3].map(() => postReport(desk, { text: CLAIM })));
    const spot = desk.app.get(SpotAnswers);
    for (let times = 0; times < 3; times += 1) await spot.round();
    const told = heard.flatMap((event) => event.reportIds);
    expect([told.length, new Set(told).size]).toEqual([4, 4]);
    expect(heard[0]?.pages.map((each) => each.language)).toEqual(['en', 'hi', 'ur']);
  });

  it('takes a yes and a no, and thanks for it', async () => {
    const { trackingCode } = await postReport(desk, { text: CLAIM });
    const answer = await say(trackingCode, 'yes');
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      expect.stringContaining('said=yes'),
    ]);
    expect(await page(trackingCode)).toContain('Thank you. This helps us');
    expect((await say(trackingCode, 'perhaps')).status).toBe(400);
    expect((await say('AAAA-BBBB-CCCC', 'yes')).status).toBe(404);
  });

  it('that is about something else sends the report back into triage, and counts against the band', async () => {
    const { trackingCode } = await postReport(desk, { text: CLAIM });
    const before = await reportCount();
    const answer = await say(trackingCode, 'not_about_this');
    expect(await reportCount()).toBe(before - 1);
    const text = await page(trackingCode, (answer.headers.get('location') ?? '').replace(/^[^?]*|#.*$/g, ''));
    expect(text).toContain('an official looks at it anew');
    expect(text).not.toContain(ENGLISH.headline);
    await desk.app.get(SpotAnswers).round();
    const counts = spotCountsSchema.parse((await team.triager.get('/api/replies/spot-answers?days=7')).body);
    expect(counts.feedback).toEqual({ yes: 1, no: 0, not_about_this: 1 });
    expect(counts.answered).toBe(6);
    const top = counts.bands.at(-1);
    expect([top?.to, top?.not_about_this, top?.precision]).toEqual([1, 1, 0.5]);
    const metrics = await (await fetch(`${desk.url}/metrics`)).text();
    expect(metrics).toMatch(/^desk_spot_answers 6/m);
    expect(metrics).toMatch(/^desk_answers_not_about 1/m);
  });

  it('is asked about also where people had waited for it', async () => {
    const claim = 'Every ration card of ward 9 in Handwara must be renewed for three hundred rupees';
    const waiting = await aClaimedCase(desk, team, claim);
    const { trackingCode } = await postReport(desk, { text: claim });
    expect((await say(trackingCode, 'yes')).status).toBe(404);
    await publishReply(desk, waiting, { team });
    expect((await say(trackingCode, 'no')).status).toBe(303);
  });

  it('is noted for reports of a case into which the answered one was merged', async () => {
    const other = 'All handpumps of ward 31 in Tral will be sealed by the jal board before winter';
    const survivor = await aClaimedCase(desk, team, other);
    const { version } = (await team.triager.get(`/api/cases/${caseId}`)).body.case;
    const merged = await team.triager.post(`/api/cases/${caseId}/merge`, { version, into: survivor });
    expect(merged.status).toBe(200);
    desk.clock.advance(1 * MINUTES);
    const before = heard.length;
    await postReport(desk, { text: other });
    await desk.app.get(SpotAnswers).round();
    expect(heard.slice(before).flatMap((event) => event.reportIds)).not.toEqual([]);
  });
});
