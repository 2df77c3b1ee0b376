import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootDesk, type Desk } from '../support/boot-desk.js';

describe('the platform', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await bootDesk();
  });
  afterAll(() => desk.close());

  it('says that it lives and is ready', async () => {
    for (const path of ['/health/live', '/health/ready']) {
      const answer = await fetch(desk.url + path);
      expect([path, answer.status, await answer.json()]).toEqual([path, 200, { status: 'ok' }]);
    }
  });

  it('answers an unknown path with a problem document', async () => {
    const answer = await fetch(`${desk.url}/api/nothing-here`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await answer.json()).toMatchObject({ status: 404, code: 'request/not-found' });
  });

  it('sends a strict content security policy with every answer', async () => {
    const policy = (await fetch(`${desk.url}/health/live`)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-');
  });

  it('refuses a changing request that another site makes a browser send', async () => {
    const answer = await fetch(`${desk.url}/api/reports`, {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
    });
    expect([answer.status, await answer.json()]).toEqual([
      403,
      expect.objectContaining({ code: 'request/cross-site' }),
    ]);
  });
});
