/** Servers in a process of their own, on a free port of this machine. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const START_LIMIT_MS = 180_000;
const POLL_MS = 100;
const READY = '/health/ready';

export interface ServerProcess {
  url: string;
  /** Resident memory in MB, now. */
  memory: () => number;
  stop: () => Promise<void>;
  /** SIGKILL: the process gets no chance to tidy up. */
  kill: () => Promise<void>;
}

export async function startServer(
  command: readonly string[],
  environment: Record<string, string>,
): Promise<ServerProcess> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [...command], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', PUBLIC_URL: url, ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await answering(child, url).catch((error: unknown) => {
    child.kill('SIGKILL');
    throw error;
  });
  return {
    url,
    memory: () => residentMb(child),
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
  };
}

/** @throws Error when the server ends or does not become ready; its own words are on the error output */
async function answering(child: ChildProcess, url: string): Promise<void> {
  const last = performance.now() + START_LIMIT_MS;
  let said = 'nothing listens';
  while (performance.now() < last) {
    if (child.exitCode !== null) throw new Error(`The server ended with code ${child.exitCode}.`);
    const answer = await fetch(`${url}${READY}`).catch((error: unknown) => void (said = String(error)));
    if (answer?.ok) return;
    if (answer) said = `it answers with ${answer.status}`;
    await pause(POLL_MS);
  }
  throw new Error(`The server at ${url} was not ready in ${START_LIMIT_MS / 1000} seconds: ${said}.`);
}

function residentMb(child: ChildProcess): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, 'exit');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address !== null && typeof address === 'object'
          ? resolve(address.port)
          : reject(new Error('no port')),
      );
    });
  });
}
