/** PURE. The idempotency key of a line of an import file: its content, so that a longer file can be imported again. */
import { sha256 } from '../../platform/secrets.js';

export const IMPORT_KEY_PREFIX = 'import:';

/** Gives each line its key; a line that stands in the file twice is two reports. */
export class LineKeys {
  private readonly seen = new Map<string, number>();

  keyOf(line: string): string {
    const hash = sha256(line);
    const occurrence = (this.seen.get(hash) ?? 0) + 1;
    this.seen.set(hash, occurrence);
    return `${IMPORT_KEY_PREFIX}${hash}:${occurrence}`;
  }
}
