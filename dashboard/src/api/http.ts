/** The one door to the server's HTTP interface. Types come from the contracts; the server validates them. */
import { offline, problemOf } from './problem';

type Query = Readonly<Record<string, string | number | undefined>>;

const endings = new Set<() => void>();

/** Calls the listener when the server no longer knows our session. */
export function onSessionEnd(listener: () => void): () => void {
  endings.add(listener);
  return () => endings.delete(listener);
}

export function get<Answer>(path: string, query: Query = {}, signal?: AbortSignal): Promise<Answer> {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') parameters.set(name, String(value));
  }
  const search = parameters.size > 0 ? `?${parameters}` : '';
  return send<Answer>('GET', path + search, undefined, signal);
}

export function post<Answer>(path: string, body: unknown = {}): Promise<Answer> {
  return send<Answer>('POST', path, body);
}

/** Sends a text as it is, e.g. a table. */
export function postText<Answer>(path: string, text: string, contentType: string): Promise<Answer> {
  return send<Answer>('POST', path, new Text(text, contentType));
}

/** For answers that are no JSON, such as a drawn picture. */
export async function postForBlob(path: string, body: unknown): Promise<Blob> {
  return (await ask('POST', path, body)).blob();
}

export function put<Answer>(path: string, body: unknown): Promise<Answer> {
  return send<Answer>('PUT', path, body);
}

export function remove(path: string): Promise<void> {
  return send<void>('DELETE', path);
}

/** A body that is sent as it is; every other body is sent as JSON. */
class Text {
  constructor(
    readonly text: string,
    readonly contentType: string,
  ) {}
}

/** @throws Problem */
async function send<Answer>(
  method: string,
  path: string,
  body?: unknown,
  signal?: AbortSignal,
): Promise<Answer> {
  const text = await (await ask(method, path, body, signal)).text();
  // The server answers by the contract; its own schemas are tested there.
  return (text === '' ? undefined : JSON.parse(text)) as Answer;
}

/** @throws Problem */
async function ask(method: string, path: string, body?: unknown, signal?: AbortSignal): Promise<Response> {
  const { text: sent, contentType } =
    body instanceof Text ? body : { text: JSON.stringify(body), contentType: 'application/json' };
  const answer = await fetch(path, {
    method,
    headers: body === undefined ? {} : { 'content-type': contentType },
    body: sent,
    credentials: 'same-origin',
    signal,
  }).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw offline(cause);
  });
  if (!answer.ok) {
    const problem = await problemOf(answer);
    if (problem.status === 401 && path !== '/api/session') for (const listener of endings) listener();
    throw problem;
  }
  return answer;
}
