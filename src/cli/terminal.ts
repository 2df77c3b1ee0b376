/** The terminal of this process. */
import { text } from 'node:stream/consumers';
import type { Terminal } from '../platform/commands.js';

export const terminal: Terminal = {
  say: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
  readInput: () => text(process.stdin),
};
