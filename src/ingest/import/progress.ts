/** How far an import is: a bar for a person at a terminal, a line now and then for a log. */
import { SingleBar } from 'cli-progress';
import type { Terminal } from '../../platform/commands.js';
import type { ImportCount } from './import-reports.js';

const LINES_BETWEEN_WORDS = 1000;

export interface Progress {
  /** @param bytes of the file that were read */
  read(bytes: number): void;
  counted(count: Readonly<ImportCount>): void;
  end(): void;
}

export function progressOn(terminal: Terminal, totalBytes: number): Progress {
  return process.stderr.isTTY ? new BarProgress(totalBytes) : new PlainProgress(terminal);
}

class BarProgress implements Progress {
  private readonly bar = new SingleBar({
    stream: process.stderr,
    format:
      '{bar} {percentage}% | {imported} imported, {alreadyThere} already there, {failed} failed | {eta_formatted}',
    hideCursor: true,
    clearOnComplete: true,
  });

  constructor(totalBytes: number) {
    this.bar.start(Math.max(1, totalBytes), 0, { imported: 0, alreadyThere: 0, failed: 0 });
  }

  read(bytes: number): void {
    this.bar.update(bytes);
  }

  counted(count: Readonly<ImportCount>): void {
    this.bar.update({ ...count });
  }

  end(): void {
    this.bar.stop();
  }
}

class PlainProgress implements Progress {
  constructor(private readonly terminal: Terminal) {}

  read(): void {
    // A log gets its words by lines, not by bytes.
  }

  counted({ imported, alreadyThere, failed }: Readonly<ImportCount>): void {
    const done = imported + alreadyThere + failed;
    if (done % LINES_BETWEEN_WORDS === 0) this.terminal.complain(`${done} lines done.`);
  }

  end(): void {
    // Nothing to tidy up.
  }
}
