/** A build step that prints how much JavaScript the first view needs, compressed, and refuses a build above the budget. */
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const KILOBYTE = 1000;
const BUDGET = 200 * KILOBYTE;

interface Chunk {
  type: 'chunk';
  code: string;
  imports: string[];
  isEntry: boolean;
}

export function firstViewSize(): Plugin {
  return {
    name: 'first-view-size',
    apply: 'build',
    writeBundle(_, bundle) {
      const chunks = new Map(
        Object.entries(bundle).filter(
          (entry): entry is [string, (typeof entry)[1] & Chunk] => entry[1].type === 'chunk',
        ),
      );
      const first = new Set<string>();
      const follow = (name: string): void => {
        const chunk = chunks.get(name);
        if (chunk === undefined || first.has(name)) return;
        first.add(name);
        chunk.imports.forEach(follow);
      };
      for (const [name, chunk] of chunks) if (chunk.isEntry) follow(name);

      const sizeOf = (name: string): number => gzipSync(chunks.get(name)?.code ?? '').length;
      const sum = (names: Iterable<string>): number =>
        [...names].reduce((total, name) => total + sizeOf(name), 0);
      const size = sum(first);
      const rest = sum(chunks.keys()) - size;
      const say = (bytes: number): string => `${(bytes / KILOBYTE).toFixed(1)} kB`;
      this.info(
        `first view: ${say(size)} of compressed JavaScript (budget ${say(BUDGET)}), later: ${say(rest)}`,
      );
      if (size > BUDGET) this.error(`the first view needs ${say(size)} of compressed JavaScript`);
    },
  };
}
