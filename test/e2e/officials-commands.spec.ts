import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCommandLine } from '../../src/cli/run-command-line.js';
import { totpCode } from '../../src/officials/totp.js';
import { Commands } from '../../src/platform/commands.js';
import { MINUTES, SECONDS } from '../../src/platform/clock.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { browserOf } from '../support/officials.js';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

describe('the command line', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await bootDesk();
  });
  afterAll(() => desk.close());

  async function run(line: string[], input = '') {
    const said: string[] = [];
    const complained: string[] = [];
    const code = await runCommandLine(desk.app.get(Commands), line, {
      say: (text) => said.push(text),
      complain: (text) => complained.push(text),
      readInput: async () => input,
    });
    return { code, said, complained };
  }

  const logIn = (email: string, password: string, totp?: string) =>
    browserOf(desk).post('/api/session', { email, password, totp });

  const add = (email: string, input?: string, ...more: string[]) =>
    run(
      [
        ...['officials:add', '--name', 'Asha Devi', '--email', email],
        ...['--role', 'social-welfare:triager', 'General desk:viewer', ...more],
      ],
      input,
    );

  it('adds an official with a password that it makes and shows once', async () => {
    const { code, said } = await add('made@desk.test');
    const password = /shown this once: (\S{20})$/.exec(said[1] ?? '')?.[1] ?? '';
    expect([code, said[0]]).toEqual([0, 'Added Asha Devi <made@desk.test>.']);
    const answer = await logIn('made@desk.test', password);
    expect(answer.body.official.roles).toEqual([
      { department: 'general', role: 'viewer' },
      { department: 'social-welfare', role: 'triager' },
    ]);
  });

  it('reads a password from standard input, and does not show it', async () => {
    const { code, said } = await add('given@desk.test', 'a long given password\n', '--password-stdin');
    expect([code, said.join().includes('a long given')]).toEqual([0, false]);
    expect((await logIn('given@desk.test', 'a long given password')).status).toBe(200);
  });

  it('says in one line what is wrong, with exit code 1', async () => {
    await add('twice@desk.test');
    expect(await add('twice@desk.test')).toEqual({
      code: 1,
      said: [],
      complained: ['There is already an account with this e-mail address.'],
    });
    const weak = await add('weak@desk.test', 'short', '--password-stdin');
    expect([weak.code, weak.complained]).toEqual([1, [expect.stringContaining('at least 10 characters')]]);
    const role = await run([
      'officials:add',
      '--name',
      'A',
      '--email',
      'a@desk.test',
      '--role',
      'general:king',
    ]);
    expect([role.code, role.complained]).toEqual([1, [expect.stringContaining('Please take one of viewer')]]);
  });

  it('answers a command that it does not know with the list, and exit code 2', async () => {
    for (const line of [['officials:promote'], []]) {
      const { code, complained } = await run(line);
      expect([code, complained.join('\n')]).toEqual([
        2,
        expect.stringMatching(/officials:add[\s\S]*officials:list/),
      ]);
    }
    expect((await run(['officials:add', '--name', 'A'])).code).toBe(2);
    expect((await run(['officials:list', '--password', 'x'])).code).toBe(2);
  });

  it('shows the list when it is asked for help, with exit code 0', async () => {
    const { code, said } = await run(['--help']);
    expect([code, said.join('\n')]).toEqual([0, expect.stringContaining('officials:disable')]);
  });

  it('lists officials, disables one, and says so in the list', async () => {
    await add('leaver@desk.test');
    const line = async () =>
      (await run(['officials:list'])).said.find((each) => each.startsWith('leaver@desk.test'));
    expect(await line()).toBe('leaver@desk.test\tAsha Devi\tgeneral:viewer social-welfare:triager\topen');
    expect((await run(['officials:disable', 'Leaver@desk.test'])).code).toBe(0);
    expect(await line()).toMatch(/\tclosed$/);
    const unknown = await run(['officials:disable', 'nobody@desk.test']);
    expect(unknown).toEqual({
      code: 1,
      said: [],
      complained: ['There is no account with this e-mail address.'],
    });
  });

  it('changes a password', async () => {
    await add('change@desk.test');
    await run(['officials:password', 'change@desk.test', '--password-stdin'], 'a changed password');
    expect((await logIn('change@desk.test', 'a changed password')).status).toBe(200);
  });

  it('gives an account a second factor, which is then needed, each code once', async () => {
    const [email, password] = ['factor@desk.test', 'a long given password'];
    await add(email, password, '--password-stdin');
    const { said } = await run(['officials:totp', email]);
    const secret = fromBase32(new URL(said[0] ?? '').searchParams.get('secret') ?? '');
    const code = () => totpCode(secret, Math.floor(desk.clock.now() / (30 * SECONDS)));
    const outcome = async (totp?: string) => {
      const { status, body } = await logIn(email, password, totp);
      return [status, body.code];
    };
    for (let attempt = 0; attempt < 6; attempt += 1)
      expect(await outcome()).toEqual([401, 'session/totp-needed']);
    expect(await outcome('000000')).toEqual([401, 'session/wrong-credentials']);
    expect(await outcome(code())).toEqual([200, undefined]);
    expect(await outcome(code())).toEqual([401, 'session/wrong-credentials']);
    desk.clock.advance(MINUTES);
    expect(await outcome(code())).toEqual([200, undefined]);
    await run(['officials:totp', email, '--remove']);
    expect(await outcome()).toEqual([200, undefined]);
  });
});

function fromBase32(text: string): Buffer {
  const bits = [...text].map((letter) => BASE32.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
