import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { factCheckFormsSchema } from '../../src/responses/contract.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { signIn } from '../support/officials.js';
import {
  aClaimedCase,
  aReplyBody,
  ENGLISH,
  publishReply,
  type ReplyTeam,
  replyTeam,
  URDU,
} from '../support/responses.js';

describe('the forms of an answer', () => {
  let desk: Desk;
  let team: ReplyTeam;
  let caseId: string;
  beforeAll(async () => {
    desk = await bootDesk({ settings: { PUBLIC_URL: 'https://desk.example.gov.in' } });
    team = await replyTeam(desk);
    caseId = await aClaimedCase(desk, team);
  });
  afterAll(() => desk.close());

  it('are shown while the text is being written, complete or not', async () => {
    const draft = { caseId, verdict: 'false', text: { language: 'ur', headline: URDU.headline } };
    const { status, body } = await team.author.post('/api/replies/preview', draft);
    expect(status).toBe(200);
    const forms = factCheckFormsSchema.parse(body);
    expect(forms.sms).toMatchObject({ encoding: 'UCS-2', segments: 2 });
    expect(forms.shortMessage.text).toContain(URDU.headline);
  });

  it('draw the picture of a draft', async () => {
    const response = await fetch(`${desk.url}/api/replies/preview/picture`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: team.author.cookie },
      body: JSON.stringify({ caseId, verdict: 'false', text: ENGLISH, form: 'square' }),
    });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
    const { width, height } = await sharp(Buffer.from(await response.arrayBuffer())).metadata();
    expect([width, height]).toEqual([1080, 1080]);
  });

  it('are previewed in departments of one’s own only', async () => {
    const stranger = await signIn(desk, 'author', 'handicrafts-handloom');
    const draft = { caseId, verdict: 'false', text: ENGLISH };
    expect((await stranger.post('/api/replies/preview', draft)).body.code).toBe('case/not-found');
  });

  it('of what is published are the same for everybody', async () => {
    const { pages } = await publishReply(desk, caseId, { body: aReplyBody(), team });
    for (const page of pages) {
      const answer = await fetch(`${desk.url}/api/fact-checks/${page.slug}/forms`);
      const forms = factCheckFormsSchema.parse(await answer.json());
      expect(forms.shortMessage.length).toBeLessThanOrEqual(600);
      expect(forms.sms.length).toBeLessThanOrEqual(160);
      expect(forms.sms.text).toContain(forms.shortUrl);
      expect(forms.pictures.card).toMatch(/\/card\.png\?v=[0-9a-f]{12}$/);
    }
  });
});
