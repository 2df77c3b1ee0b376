/** Sends the lines of a file to their destination, several at a time, and counts what became of them. */
import { Conflict, DomainError, type FieldError } from '../../platform/errors.js';
import type { Arrival, Destination } from './destination.js';
import { LineKeys } from './line-key.js';
import type { ImportLine } from './read-lines.js';
import { ServerRefusal } from './running-desk.js';

/** Reports that wait together share one commit. */
const IN_FLIGHT = 32;

export interface FailedLine {
  number: number;
  errors: readonly FieldError[];
}

export interface ImportCount {
  imported: number;
  alreadyThere: number;
  failed: number;
}

export interface ImportWatcher {
  onLine(count: Readonly<ImportCount>): void;
  onFailure(line: FailedLine): void;
}

/** A line that fails stops no other. */
export async function importReports(
  lines: AsyncIterable<ImportLine>,
  destination: Destination,
  watcher: ImportWatcher,
): Promise<ImportCount> {
  const count: ImportCount = { imported: 0, alreadyThere: 0, failed: 0 };
  const keys = new LineKeys();
  const flying = new Set<Promise<void>>();
  for await (const line of lines) {
    const landing = importLine(line, keys.keyOf(line.content), destination).then((outcome) => {
      tally(outcome, count, watcher);
      flying.delete(landing);
    });
    flying.add(landing);
    if (flying.size >= IN_FLIGHT) await Promise.race(flying);
  }
  await Promise.all(flying);
  return count;
}

type Outcome = Arrival | FailedLine;

async function importLine(line: ImportLine, key: string, destination: Destination): Promise<Outcome> {
  try {
    return await destination.send(line.read(), key);
  } catch (error) {
    // The key is made of the line itself: it came in before, with other options of the import.
    if (error instanceof Conflict && error.code === 'report/idempotency-key-reused') return 'already there';
    return { number: line.number, errors: faultsOf(error) };
  }
}

function tally(outcome: Outcome, count: ImportCount, watcher: ImportWatcher): void {
  if (outcome === 'imported') count.imported += 1;
  else if (outcome === 'already there') count.alreadyThere += 1;
  else {
    count.failed += 1;
    watcher.onFailure(outcome);
  }
  watcher.onLine(count);
}

function faultsOf(error: unknown): readonly FieldError[] {
  if (error instanceof SyntaxError) return [{ field: 'line', message: 'This is no JSON.' }];
  const known = error instanceof DomainError || error instanceof ServerRefusal;
  if (known && error.errors.length > 0) return error.errors;
  return [{ field: 'line', message: error instanceof Error ? error.message : String(error) }];
}
