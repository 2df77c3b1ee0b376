import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { EXIT, runCommandLine } from '../../src/cli/run-command-line.js';
import type { StoredReport } from '../../src/ingest/index.js';
import { Commands, type Terminal } from '../../src/platform/commands.js';
import { DAYS } from '../../src/platform/clock.js';
import { Purge } from '../../src/ingest/purge.round.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { placeWith } from '../support/ingest.js';

/** Nothing listens there: without `--url`, reports go into the own intake. */
const NO_DESK = 'http://127.0.0.1:1';

describe('reports:import', () => {
  let desk: Desk;
  let folder: string;
  let placed: StoredReport[];
  beforeAll(async () => {
    desk = await bootDesk({ settings: { PUBLIC_URL: NO_DESK } });
  });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rumour-desk-import-'));
    placed = placeWith(desk);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  afterAll(() => desk.close());

  const fileOf = (name: string, lines: readonly unknown[]): string => {
    const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const run = async (...line: string[]): Promise<{ exit: number; said: string[]; complained: string[] }> => {
    const [said, complained]: [string[], string[]] = [[], []];
    const terminal: Terminal = {
      say: (words) => void said.push(words),
      complain: (words) => void complained.push(words),
      readInput: async () => '',
    };
    const exit = await runCommandLine(desk.app.get(Commands), ['reports:import', ...line], terminal);
    return { exit, said, complained };
  };

  it('imports labelled messages, with the channel of the file and the language of their label', async () => {
    const file = fileOf('a.jsonl', [
      {
        id: 'm-1',
        synthetic: true,
        text: 'Labelled one',
        lang: 'hi-Latn',
        claim_group: 'g',
        relation: 'agrees',
      },
      { id: 'm-2', text: 'Labelled two', lang: 'gojri', fact_id: null },
    ]);
    expect(await run(file, '--channel', 'telegram', '--demonstration')).toEqual({
      exit: EXIT.done,
      said: ['Imported 2, already there 0, failed 0.'],
      complained: [],
    });
    expect(
      placed.map(({ text, language, channel, demonstration }) => [text, language, channel, demonstration]),
    ).toEqual([
      ['Labelled one', 'hi-Latn', 'telegram', true],
      ['Labelled two', 'other', 'telegram', true],
    ]);
  });

  it('skips what is in already, also when lines were added and after the keys of clients were forgotten', async () => {
    const lines = Array.from({ length: 100 }, (_, n) => ({ text: `Resumed ${n}`, channel: 'sms' }));
    const file = fileOf('b.jsonl', [...lines.slice(0, 60), { text: 'Resumed 0', channel: 'sms' }]);
    expect((await run(file)).said).toEqual(['Imported 61, already there 0, failed 0.']);
    appendFileSync(
      file,
      `\n${lines
        .slice(60)
        .map((line) => JSON.stringify(line))
        .join('\n')}\n`,
    );
    desk.clock.advance(3 * DAYS);
    await desk.app.get(Purge).purge();
    expect((await run(file)).said).toEqual(['Imported 40, already there 61, failed 0.']);
    expect((await run(file, '--channel', 'x')).said).toEqual(['Imported 0, already there 101, failed 0.']);
    expect(placed).toHaveLength(101);
  });

  it('names line and field of what it cannot take, imports the rest, and ends with 1', async () => {
    const file = fileOf('c.jsonl', [
      { text: 'Mixed one' },
      '{"text": "broken',
      '',
      { text: ' ', district: 'Atlantis' },
      { text: ' ' },
      '7',
      { text: 'Mixed two' },
    ]);
    const { exit, said, complained } = await run(file);
    expect(exit).toBe(EXIT.failed);
    expect(said).toEqual(['Imported 2, already there 0, failed 4.']);
    expect(complained).toEqual([
      'line 2: line: This is no JSON.',
      expect.stringMatching(/^line 4: district: /),
      expect.stringMatching(/^line 5: text: /),
      expect.stringMatching(/^line 6: body: /),
      '4 lines were not imported.',
    ]);
  });

  it('reads CSV with quoted line breaks and a contact in columns of its own', async () => {
    const file = fileOf('d.csv', [
      '\ufefftext,channel,district,seenAt,contact.kind,contact.value,contact.consent,notes',
      '"Comma, and',
      'a new line",whatsapp,Doda,2026-11-20T10:00:00Z,email,a@b.in,true,whatever',
      'पेंशन बंद,sms,,,,,,',
      'Wrong,fax,,,,,,',
    ]);
    const { exit, said, complained } = await run(file);
    expect([exit, said]).toEqual([EXIT.failed, ['Imported 2, already there 0, failed 1.']]);
    expect(complained[0]).toMatch(/^line 5: channel: /);
    expect(placed.map(({ text, district, seenAt, language }) => [text, district, seenAt, language])).toEqual([
      ['Comma, and\na new line', 'Doda', '2026-11-20T10:00:00.000Z', 'en'],
      ['पेंशन बंद', null, null, 'hi'],
    ]);
  });

  it('goes through a running desk, which then knows the reports at once', async () => {
    const file = fileOf('e.jsonl', [
      { text: 'Through one' },
      { text: 'Through two', channel: 'fax' },
      { text: 'Through three' },
    ]);
    const first = await run(file, '--url', `${desk.url}/`, '--demonstration');
    expect(first.said).toEqual(['Imported 2, already there 0, failed 1.']);
    expect(first.complained).toContain(`Importing through the running desk at ${desk.url}.`);
    expect(first.complained.join('\n')).toContain('line 2: channel: ');
    expect((await run(file, '--url', desk.url)).said).toEqual(['Imported 0, already there 2, failed 1.']);
    expect(placed.map(({ text, demonstration }) => [text, demonstration])).toEqual([
      ['Through one', false],
      ['Through three', false],
    ]);
  });

  it.each([
    ['a channel that nobody knows', ['--channel', 'fax'], 'channel'],
    ['an address that is none', ['--url', 'desk'], 'url'],
  ])('refuses %s', async (_, options, field) => {
    const { exit, complained } = await run(fileOf('g.jsonl', []), ...options);
    expect([exit, complained.join()]).toEqual([EXIT.failed, expect.stringContaining(field)]);
  });

  it('says so when there is no such file, and wants one', async () => {
    expect((await run(join(folder, 'none.jsonl'))).complained.join()).toContain('none.jsonl');
    expect((await run()).exit).toBe(EXIT.notUnderstood);
  });
});
