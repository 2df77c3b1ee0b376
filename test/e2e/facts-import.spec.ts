import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FactChanged } from '../../src/facts/index.js';
import { FactVersionEntity } from '../../src/facts/fact-version.entity.js';
import { FactEntity } from '../../src/facts/fact.entity.js';
import { Announcer } from '../../src/platform/announcer.js';
import { Commands } from '../../src/platform/commands.js';
import { ReadConnection } from '../../src/platform/database/index.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { aFact, type NewFact } from '../support/facts.js';
import { browserOf, signIn, type SignedInBrowser } from '../support/officials.js';

const CSV = { 'content-type': 'text/csv; charset=utf-8' };
const LARGER_THAN_ELSEWHERE = 600 * 1024;
const TOO_LARGE = 6 * 1024 * 1024;

const starterFact = {
  id: 'ladli-beti',
  department: 'Social Welfare',
  topic: 'Ladli Beti',
  kind: 'policy',
  statement: 'The government pays Rs 1,000 a month into the account.',
  details: '',
  figures: [{ what: 'monthly contribution', value: 1000, unit: 'INR/month' }],
  effective_from: null,
  valid_until: null,
  as_of: '2025-01-05',
  source: {
    title: 'Page',
    url: 'https://jk.example.gov.in/ladli',
    publisher: 'Department',
    read_extent: 'whole page',
    date: null,
    tier: 'official',
  },
  aliases: ['Ladli'],
  languages: { hi: 'सरकार हर महीने 1,000 रुपये जमा करती है।' },
};

const table = [
  'id,department,scheme,statement,slots,as_of,aliases,source_title,source_url,source_publisher,source_tier,source_read_extent,statement_hi',
  'ladli-beti,Social Welfare,Ladli Beti,"The government pays Rs 1,000 a month into the account.",monthly contribution=1000 INR/month,' +
    '2025-01-05,Ladli,Page,https://jk.example.gov.in/ladli,Department,official,whole page,"सरकार हर महीने 1,000 रुपये जमा करती है।"',
].join('\r\n');

describe('importing facts', () => {
  let desk: Desk;
  let author: SignedInBrowser;
  beforeAll(async () => {
    desk = await bootDesk();
    author = await signIn(desk, 'author', 'social-welfare');
  });
  afterAll(() => desk.close());
  beforeEach(() => desk.clock.advance(1));

  const IMPORT = '/api/facts/import';

  async function sendTable(text: string, path = IMPORT) {
    const headers = { ...CSV, cookie: author.cookie };
    const answer = await fetch(desk.url + path, { method: 'POST', headers, body: text });
    return { status: answer.status, body: JSON.parse(await answer.text()) };
  }

  async function everything(): Promise<unknown> {
    const database = desk.app.get(ReadConnection);
    return [
      await database.repository(FactEntity).find({ order: { id: 'ASC' } }),
      await database.repository(FactVersionEntity).find({ order: { factId: 'ASC', version: 'ASC' } }),
    ];
  }

  function counts({ created, changed, unchanged, failed }: Record<string, unknown>): unknown[] {
    return [created, changed, unchanged, failed];
  }

  it("reads the library's own shape and that of the starter files, and finds both unchanged the next time", async () => {
    const facts = [
      { ...aFact(), id: 'own-shape' },
      { ...starterFact, id: 'starter-shape' },
    ];
    const first = await author.post(IMPORT, facts);
    expect([first.status, counts(first.body)]).toEqual([200, [2, 0, 0, 0]]);
    expect(counts((await author.post(IMPORT, facts)).body)).toEqual([0, 0, 2, 0]);
    expect((await author.get('/api/facts/starter-shape')).body).toMatchObject({
      version: 1,
      scheme: 'Ladli Beti',
      changedBy: 'Asha Devi, author',
      slots: [{ kind: 'amount', label: 'monthly contribution', value: 1000, unit: 'INR', period: 'month' }],
    });
  });

  it('makes a new version of a fact that it finds changed', async () => {
    await author.post(IMPORT, [{ ...aFact(), id: 'to-change' }]);
    const { body } = await author.post(IMPORT, [{ ...aFact({ details: 'more' }), id: 'to-change' }]);
    expect([counts(body), body.lines]).toEqual([
      [0, 1, 0, 0],
      [{ line: 1, id: 'to-change', outcome: 'changed', errors: [] }],
    ]);
    expect((await author.get('/api/facts/to-change')).body).toMatchObject({ version: 2, details: 'more' });
  });

  it('finds a fact without id again by its scheme and statement', async () => {
    const facts = [
      aFact({ scheme: 'No id' }),
      aFact({ scheme: 'No id', statement: 'Another statement of it.' }),
    ];
    const first = await author.post(IMPORT, facts);
    expect(first.body.lines.map(({ id }: { id: string }) => id)).toEqual(['no-id', 'no-id-2']);
    expect(counts((await author.post(IMPORT, facts)).body)).toEqual([0, 0, 2, 0]);
  });

  it('reads from a table the very fact that it reads from JSON', async () => {
    const asTable = await sendTable(table);
    expect([asTable.status, counts(asTable.body), asTable.body.lines[0].line]).toEqual([
      200,
      [1, 0, 0, 0],
      2,
    ]);
    expect(counts((await author.post(IMPORT, [starterFact])).body)).toEqual([0, 0, 1, 0]);
  });

  it('changes nothing in a dry run, and tells line by line what would happen', async () => {
    const before = await everything();
    const facts = [
      { ...aFact(), id: 'dry' },
      { ...aFact({ details: 'new' }), id: 'own-shape' },
      { id: 'bad' },
    ];
    const { status, body } = await author.post(`${IMPORT}?dryRun=true`, facts);
    expect([status, body.dryRun, counts(body)]).toEqual([200, true, [1, 1, 0, 1]]);
    expect(body.lines.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'created',
      'changed',
      'failed',
    ]);
    expect(await everything()).toEqual(before);
  });

  it('writes nothing when one line is wrong, says so, and names line and field', async () => {
    const before = await everything();
    const announced: unknown[] = [];
    desk.app.get(Announcer).on(FactChanged, (event) => announced.push(event));
    const facts = [
      { ...aFact(), id: 'good' },
      { ...aFact({ validUntil: 'soon' }), id: 'bad' },
    ];
    const { status, body } = await author.post(IMPORT, facts);
    expect([status, body.code, counts(body)]).toEqual([422, 'fact/import-refused', [0, 0, 0, 1]]);
    expect(body.detail).toContain('Nothing was imported: 1 of 2 lines');
    expect(body.errors).toEqual([
      { field: 'line 2: validUntil', message: 'Please give a date as YYYY-MM-DD.' },
    ]);
    expect(body.lines).toMatchObject([{ line: 2, id: 'bad', outcome: 'failed' }]);
    expect([await everything(), announced]).toEqual([before, []]);
  });

  it.each<[string, unknown, string]>([
    ['a department in which the official is no author', aFact({ department: 'general' }), 'department'],
    ['an unknown department', aFact({ department: 'Fisheries' }), 'department'],
    ['a fact that stands in an earlier line', { ...aFact(), id: 'first-line' }, 'id'],
    ['an unknown field', { ...aFact(), colour: 'red' }, 'colour'],
    ['a wrong field of the starter shape', { ...starterFact, valid_until: 'soon' }, 'valid_until'],
    ['something that is no fact', 'a text', 'body'],
  ])('names %s', async (_, fact, field) => {
    const facts = [{ ...aFact(), id: 'first-line' }, fact];
    const { body } = await author.post(`${IMPORT}?dryRun=true`, facts);
    expect(body.lines[1]).toMatchObject({ line: 2, outcome: 'failed', errors: [{ field }] });
  });

  it('does not put a withdrawn fact back', async () => {
    const facts = [{ ...aFact(), id: 'withdrawn-fact' }];
    await author.post(IMPORT, facts);
    await author.post('/api/facts/withdrawn-fact/withdraw', { version: 1, reason: 'It is wrong.' });
    expect(counts((await author.post(IMPORT, facts)).body)).toEqual([0, 0, 1, 0]);
    const changed = await author.post(IMPORT, [{ ...aFact({ details: 'new' }), id: 'withdrawn-fact' }]);
    expect([changed.status, changed.body.errors[0].field]).toEqual([422, 'line 1: id']);
    expect((await author.get('/api/facts/withdrawn-fact')).body.status).toBe('withdrawn');
  });

  it('needs a session', async () => {
    expect((await browserOf(desk).post(IMPORT, [])).status).toBe(401);
  });

  it('takes larger bodies than other routes, up to its own limit', async () => {
    const large = (size: number): NewFact[] => {
      const fact = aFact({ id: 'large', details: 'x'.repeat(8000) });
      return Array.from({ length: Math.ceil(size / 8000) }, (_, n) => ({ ...fact, id: `large-${n}` }));
    };
    const dryRun = `${IMPORT}?dryRun=true`;
    expect((await author.post(dryRun, large(LARGER_THAN_ELSEWHERE))).status).toBe(200);
    expect((await author.post('/api/facts', large(LARGER_THAN_ELSEWHERE))).status).toBe(413);
    expect((await author.post(dryRun, large(TOO_LARGE))).status).toBe(413);
  });

  it('is the only route that reads tables', async () => {
    for (const path of ['/api/facts', '/api/reports', '/api/session']) {
      const answer = await sendTable(table, path);
      expect([path, answer.status, answer.body.code]).toEqual([path, 415, 'request/unsupported-type']);
    }
    const xml = await author.post(IMPORT, {}, { 'content-type': 'application/xml' });
    expect(xml.status).toBe(415);
  });

  it('says that a list is expected', async () => {
    const answer = await author.post(IMPORT, aFact());
    expect([answer.status, answer.body.errors[0].field]).toEqual([400, 'body']);
  });

  describe('by command', () => {
    let folder: string;
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'facts-'));
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    async function importFile(
      name: string,
      text: string,
      options: Record<string, unknown> = {},
    ): Promise<string[]> {
      const file = join(folder, name);
      writeFileSync(file, text);
      const command = desk.app
        .get(Commands)
        .all()
        .find((each) => each.name === 'facts:import');
      const lines: string[] = [];
      const say = (line: string) => void lines.push(line);
      const terminal = { say, complain: say, readInput: async () => '' };
      await command
        ?.run({ arguments: [file], options, terminal })
        .catch((error: unknown) => say(String(error)));
      return lines;
    }

    it('imports a file and counts', async () => {
      const text = JSON.stringify([{ ...aFact(), id: 'by-command' }]);
      expect(await importFile('facts.json', text, { dryRun: true })).toEqual([
        'Dry run, nothing was written: 1 created, 0 changed, 0 unchanged, 0 failed.',
      ]);
      expect(await importFile('facts.json', text)).toEqual([
        'Imported: 1 created, 0 changed, 0 unchanged, 0 failed.',
      ]);
      expect((await author.get('/api/facts/by-command')).body).toMatchObject({
        changeNote: 'Imported from facts.json',
        changedBy: null,
      });
    });

    it('names each bad line of a table', async () => {
      const lines = await importFile('facts.csv', `${table}\r\nx,Fisheries,,short,,,,,,,,,`);
      expect(lines[0]).toBe('line 3 (x): scheme: This cell must not be empty.');
      expect(lines.at(-1)).toContain('Nothing was imported: 1 of 2 lines');
    });
  });
});
