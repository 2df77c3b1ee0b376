/** A thread of its own that reads posts against the facts, beside the one that answers requests and writes. */
import { parentPort } from 'node:worker_threads';
import { FactReader, type PostReading, type ReadableFact, workedOut } from './fact-reader.js';

/** What the main thread says; handled in the order in which it comes. */
export type ToThread =
  | { kind: 'build'; facts: ReadableFact[] }
  | { kind: 'learn'; fact: ReadableFact }
  | { kind: 'forget'; factId: string }
  | { kind: 'read'; posts: { ticket: number; text: string; at: string }[] };

/**
 * `ready` when all facts of a `build` are known. `reading` is null where the text could not be read; the main thread
 * reads it then.
 */
export type FromThread = { kind: 'ready' } | { kind: 'reading'; ticket: number; reading: PostReading | null };

const reader = new FactReader();

parentPort?.on('message', (message: ToThread) => {
  switch (message.kind) {
    case 'build':
      reader.build(message.facts);
      return answer({ kind: 'ready' });
    case 'learn':
      return reader.learn(message.fact);
    case 'forget':
      return reader.forget(message.factId);
    case 'read':
      for (const { ticket, text, at } of message.posts) {
        answer({ kind: 'reading', ticket, reading: readingOf(text, at) });
      }
  }
});

function answer(message: FromThread): void {
  parentPort?.postMessage(message);
}

function readingOf(text: string, at: string): PostReading | null {
  try {
    return workedOut(reader.read(text, at));
  } catch {
    return null;
  }
}
