/** The lines of an import file, one after another: JSON lines, or CSV with a header row. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parse as csvParser } from 'csv-parse';
import { z } from 'zod';
import type { ReportFields } from '../contract.js';
import { type LineDefaults, reportOfLine, reportOfRow } from './report-of-line.js';

export interface ImportLine {
  /** Line of the file, from 1; of a row of several lines, the last. */
  number: number;
  /** What the line says, for its idempotency key. */
  content: string;
  /** @throws Invalid, SyntaxError */
  read: () => ReportFields;
}

export interface ImportFile {
  path: string;
  defaults: LineDefaults;
  /** Told how many bytes were read so far. */
  onRead: (bytes: number) => void;
}

export function readLines(file: ImportFile): AsyncGenerator<ImportLine> {
  return file.path.toLowerCase().endsWith('.csv') ? csvLines(file) : jsonLines(file);
}

async function* jsonLines({ path, defaults, onRead }: ImportFile): AsyncGenerator<ImportLine> {
  const source = createReadStream(path);
  let number = 0;
  for await (const content of createInterface({ input: source, crlfDelay: Infinity })) {
    number += 1;
    onRead(source.bytesRead);
    if (content.trim() === '') continue;
    yield { number, content, read: () => reportOfLine(JSON.parse(content), defaults) };
  }
}

const rowSchema = z.object({
  record: z.record(z.string(), z.string()),
  info: z.object({ lines: z.number() }),
});

async function* csvLines({ path, defaults, onRead }: ImportFile): AsyncGenerator<ImportLine> {
  const source = createReadStream(path);
  const rows = source.pipe(
    csvParser({ bom: true, columns: true, info: true, relax_column_count: true, skip_empty_lines: true }),
  );
  source.on('error', (error) => rows.destroy(error));
  for await (const row of rows) {
    const { record, info } = rowSchema.parse(row);
    onRead(source.bytesRead);
    yield { number: info.lines, content: JSON.stringify(record), read: () => reportOfRow(record, defaults) };
  }
}
