/** Officials for tests: accounts with the roles a test needs, and their signed-in browsers. */
import { randomUUID } from 'node:crypto';
import type { Role } from '../../src/officials/contract.js';
import { Official, Officials, Sessions } from '../../src/officials/index.js';
import type { Desk } from './boot-desk.js';

export const TEST_PASSWORD = 'correct horse battery';

export interface OfficialWish {
  name?: string;
  email?: string;
  /** Role by department, e.g. `{ 'social-welfare': 'triager' }`. */
  roles: Readonly<Record<string, Role>>;
}

export interface Answer {
  status: number;
  /** Parsed JSON, the text of anything else, undefined when empty. Tests know what they asked for. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each test compares the body with what it expects
  body: any;
  headers: Headers;
}

export interface SignedInBrowser {
  official: Official;
  /** The `Cookie` header, also for a socket handshake. */
  cookie: string;
  get: (path: string) => Promise<Answer>;
  post: (path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;
  put: (path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;
  delete: (path: string) => Promise<Answer>;
}

/** Adds an account with `TEST_PASSWORD`. */
export function anOfficial(desk: Desk, wish: OfficialWish): Promise<Official> {
  return desk.app.get(Officials).add({
    name: wish.name ?? 'Asha Devi',
    email: wish.email ?? `${randomUUID()}@desk.test`,
    password: TEST_PASSWORD,
    roles: Object.entries(wish.roles).map(([department, role]) => ({ department, role })),
  });
}

/**
 * Signs in an official, or a new one: `signIn(desk, official)`, `signIn(desk, { name, roles })`,
 * `signIn(desk, 'triager', 'social-welfare', 'general')`.
 */
export async function signIn(
  desk: Desk,
  who: Official | OfficialWish | Role,
  ...departments: string[]
): Promise<SignedInBrowser> {
  const official = await officialFor(desk, who, departments);
  const cookie = `desk_session=${await desk.app.get(Sessions).begin(official.id)}`;
  return { official, cookie, ...browserOf(desk, { cookie }) };
}

/** Calls as somebody without a session, or with other headers. */
export function browserOf(
  desk: Desk,
  always: Record<string, string> = {},
): Pick<SignedInBrowser, 'get' | 'post' | 'put' | 'delete'> {
  const send = (method: string) => (path: string, body?: unknown, headers?: Record<string, string>) =>
    call(desk.url + path, { method, body, headers: { ...always, ...headers } });
  return { get: send('GET'), post: send('POST'), put: send('PUT'), delete: send('DELETE') };
}

async function officialFor(
  desk: Desk,
  who: Official | OfficialWish | Role,
  departments: readonly string[],
): Promise<Official> {
  if (who instanceof Official) return who;
  if (typeof who !== 'string') return anOfficial(desk, who);
  const places = departments.length > 0 ? departments : ['social-welfare'];
  return anOfficial(desk, {
    name: `Asha Devi, ${who}`,
    roles: Object.fromEntries(places.map((department) => [department, who])),
  });
}

async function call(
  url: string,
  request: { method: string; body: unknown; headers: Record<string, string> },
): Promise<Answer> {
  const { method, body } = request;
  const headers =
    body === undefined ? request.headers : { 'content-type': 'application/json', ...request.headers };
  const answer = await fetch(url, {
    method,
    headers,
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await answer.text();
  const isJson = answer.headers.get('content-type')?.includes('json') === true;
  return {
    status: answer.status,
    body: isJson ? JSON.parse(text) : text || undefined,
    headers: answer.headers,
  };
}
