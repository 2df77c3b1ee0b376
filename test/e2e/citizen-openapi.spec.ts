import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import { bootDesk, type Desk } from '../support/boot-desk.js';

/** The calls of the outside contract. */
const CASE_ACTIONS = [
  'claim',
  'release',
  'assess',
  'route',
  'monitor',
  'close',
  'reopen',
  'merge',
  'split',
  'note',
  'snooze',
  'escalate',
];
const REPLY_ACTIONS = ['submit', 'approve', 'return', 'publish', 'withdraw'];
const CALLS = [
  'post /api/reports',
  'get /api/reports/{trackingCode}',
  'get /api/fact-checks',
  'get /api/fact-checks/{slug}',
  ...['post', 'delete', 'get'].map((method) => `${method} /api/session`),
  'get /api/cases',
  'get /api/cases/{id}',
  'get /api/cases/changes',
  ...CASE_ACTIONS.map((action) => `post /api/cases/{id}/${action}`),
  'post /api/cases/{id}/replies',
  'put /api/replies/{id}',
  ...REPLY_ACTIONS.map((action) => `post /api/replies/{id}/${action}`),
  'get /api/facts',
  'post /api/facts',
  'put /api/facts/{id}',
  'get /api/facts/{id}/versions',
  'post /api/facts/import',
  'get /health/live',
  'get /health/ready',
  'get /metrics',
];

interface Operation {
  operationId: string;
  parameters: { name: string; in: string; required?: boolean }[];
  responses: Record<string, { description: string }>;
  requestBody?: { content: Record<string, { schema?: object }> };
  summary?: string;
}
interface Document {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, Record<string, Operation>>;
}

describe('the OpenAPI document', () => {
  let desk: Desk;
  let document: Document;
  let operations: [string, Operation][];

  beforeAll(async () => {
    desk = await bootDesk();
    document = (await (await fetch(`${desk.url}/api/openapi.json`)).json()) as Document;
    operations = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]): [string, Operation] => [
        `${method} ${path}`,
        operation,
      ]),
    );
  });
  afterAll(() => desk.close());

  it('is valid by the schema of the OpenAPI Initiative', async () => {
    const { valid, errors } = await new Validator().validate({ ...document });
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  it('names every call of the outside contract', () => {
    const named = operations.map(([call]) => call);
    expect(CALLS.filter((call) => !named.includes(call))).toEqual([]);
  });

  it('has what OpenAPI 3.0 asks of it', () => {
    expect(document).toMatchObject({
      openapi: expect.stringMatching(/^3\.0\./),
      info: { title: 'Rumour Desk' },
    });
    const ids = operations.map(([, { operationId }]) => operationId);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    const incomplete = operations.filter(([, { responses }]) => {
      const answers = Object.values(responses);
      return answers.length === 0 || answers.some(({ description }) => typeof description !== 'string');
    });
    expect(incomplete.map(([call]) => call)).toEqual([]);
  });

  it('declares every parameter of a path', () => {
    const wrong = operations.filter(([call, { parameters }]) => {
      const inPath = [...call.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
      const declared = parameters.filter((each) => each.in === 'path' && each.required === true);
      return String(declared.map(({ name }) => name).sort()) !== String(inPath);
    });
    expect(wrong.map(([call]) => call)).toEqual([]);
  });

  it('has no reference that leads nowhere', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(
      ([, path]) => path ?? '',
    );
    const lost = references.filter((path) => {
      const found = path.split('/').reduce<unknown>((at, part) => {
        // A JSON pointer walks through whatever stands there.
        return (at as Record<string, unknown> | undefined)?.[part];
      }, document);
      return found === undefined;
    });
    expect(lost).toEqual([]);
  });

  it('shows the fields of a report as they are validated', () => {
    const body = document.paths['/api/reports']?.['post']?.requestBody?.content['application/json']?.schema;
    expect(body).toMatchObject({
      properties: { text: { type: 'string' }, channel: { enum: expect.arrayContaining(['whatsapp']) } },
    });
  });

  it('is listed for people', async () => {
    const answer = await fetch(`${desk.url}/api/docs`);
    const text = await answer.text();
    expect(answer.status).toBe(200);
    expect(
      operations.filter(([call]) => !text.includes(call.split(' ')[1] ?? '')).map(([call]) => call),
    ).toEqual([]);
  });
});
