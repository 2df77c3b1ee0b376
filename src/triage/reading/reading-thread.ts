/** A thread of its own that reads posts against the facts, beside the one that answers requests and writes. */
import { parentPort } from 'node:worker_threads';
import { FactReader, type PostReading, type ReadableFact, workedOut } from './fact-reader.js';

/** What the main thread says; handled in the order in which it comes. */
export type ToThread =
  | { kind: 'build'; facts: ReadableFact[] }
  | { kind: 'learn'; fact: ReadableFact }
  | { kind: 'forget'; factId: string }
  | { kind: 'read'; posts: { ticket: number; text: string; at: string }[] };

/** `reading` is null where the text could not be read; the main thread reads it then. */
export interface FromThread {
  ticket: number;
  reading: PostReading | null;
}

const reader = new FactReader();

parentPort?.on('message', (message: ToThread) => {
  switch (message.kind) {
    case 'build':
      return reader.build(message.facts);
    case 'learn':
      return reader.learn(message.fact);
    case 'forget':
      return reader.forget(message.factId);
    case 'read':
      for (const { ticket, text, at } of message.posts) {
        const answer: FromThread = { ticket, reading: readingOf(text, at) };
        parentPort?.postMessage(answer);
      }
  }
});

function readingOf(text: string, at: string): PostReading | null {
  try {
    return workedOut(reader.read(text, at));
  } catch {
    return null;
  }
}
