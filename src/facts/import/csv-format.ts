/**
 * PURE. Facts as a table (CSV, UTF-8, comma, first line names the columns). Lists stand in one cell: aliases and other
 * sources are divided by ` | `, slots by `;`. The statement in another language stands in `statement_<code>`.
 */
import { CsvError, parse } from 'csv-parse/sync';
import type { FieldError } from '../../platform/errors.js';
import { slotsOf } from './csv-slots.js';
import { type ImportLine, importLine } from './import-line.js';

/** Columns of the table and the fields that they fill; `*` must be there. */
export const CSV_COLUMNS = {
  id: 'id',
  department: 'department*',
  scheme: 'scheme*',
  statement: 'statement*',
  details: 'details',
  slots: 'slots',
  order_number: 'orderNumber',
  valid_from: 'validFrom',
  valid_until: 'validUntil',
  as_of: 'asOf',
  review_on: 'reviewOn',
  source_title: 'source.title*',
  source_url: 'source.url*',
  source_publisher: 'source.publisher',
  source_tier: 'source.tier',
  source_date: 'source.date',
  source_read_extent: 'source.readExtent',
  source_other_urls: 'source.otherSources',
  aliases: 'aliases',
} as const;

const REQUIRED_COLUMNS = Object.entries(CSV_COLUMNS).flatMap(([name, field]) =>
  field.endsWith('*') ? [name] : [],
);
const TRANSLATION = /^statement_([a-z]{2,3}(?:-[A-Z][a-z]{3})?)$/;
const DIVIDER = '|';
const HEADER_LINE = 1;

type Cells = Readonly<Record<string, string>>;
interface Row {
  cells: readonly string[];
  /** Line of the file on which the record begins. */
  line: number;
}

export function csvLines(text: string): ImportLine[] {
  const read = rowsOf(text);
  if ('fault' in read) return [failed(read.line, [{ field: 'file', message: read.fault }])];
  const [header, ...rows] = read.rows;
  if (header === undefined) return [failed(HEADER_LINE, [{ field: 'file', message: 'This file is empty.' }])];
  const names = header.cells.map((name) => name.trim());
  const faults = headerFaults(names);
  if (faults.length > 0) return [failed(header.line, faults)];
  return rows.map((row) => lineOf(row, names));
}

function lineOf({ cells, line }: Row, names: readonly string[]): ImportLine {
  if (cells.length !== names.length) {
    const message = `This line has ${cells.length} cells, the first line names ${names.length} columns.`;
    return failed(line, [{ field: 'file', message }]);
  }
  const named: Cells = Object.fromEntries(names.map((name, place) => [name, cells[place]?.trim() ?? '']));
  const slots = slotsOf(named['slots'] ?? '');
  const faults = [
    ...emptyCells(named),
    ...('fault' in slots ? [{ field: 'slots', message: slots.fault }] : []),
  ];
  const read = importLine(line, { ...plainFields(named), ...('slots' in slots ? slots : {}) });
  if (read.fact !== null && faults.length === 0) return read;
  const others = read.errors
    .map(inWordsOfTheTable)
    .filter((error) => !faults.some(({ field }) => field === error.field));
  return failed(line, [...faults, ...others], read.id);
}

function emptyCells(cells: Cells): FieldError[] {
  const empty = REQUIRED_COLUMNS.filter((name) => cells[name] === '');
  return empty.map((field) => ({ field, message: 'This cell must not be empty.' }));
}

function plainFields(cells: Cells): Record<string, unknown> {
  return withoutEmpty({
    id: cells['id'],
    department: cells['department'],
    scheme: cells['scheme'],
    statement: cells['statement'],
    details: cells['details'],
    orderNumber: cells['order_number'],
    validFrom: cells['valid_from'],
    validUntil: cells['valid_until'],
    asOf: cells['as_of'],
    reviewOn: cells['review_on'],
    source: withoutEmpty({
      title: cells['source_title'],
      url: cells['source_url'],
      publisher: cells['source_publisher'],
      tier: cells['source_tier'],
      date: cells['source_date'],
      readExtent: cells['source_read_extent'],
      otherSources: listOf(cells['source_other_urls']),
    }),
    aliases: listOf(cells['aliases']),
    translations: translationsOf(cells),
  });
}

function translationsOf(cells: Cells): Record<string, string> {
  const written = Object.entries(cells).flatMap(([name, cell]) => {
    const language = TRANSLATION.exec(name)?.[1];
    return language === undefined || cell === '' ? [] : [[language, cell] as const];
  });
  return Object.fromEntries(written);
}

function listOf(cell = ''): string[] {
  return cell
    .split(DIVIDER)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** An empty cell is an absent field. */
function withoutEmpty(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== '' && value !== undefined),
  );
}

function headerFaults(names: readonly string[]): FieldError[] {
  const known = (name: string): boolean => Object.hasOwn(CSV_COLUMNS, name) || TRANSLATION.test(name);
  const unknown = names.filter((name) => !known(name));
  const twice = names.filter((name, place) => names.indexOf(name) < place);
  const missing = REQUIRED_COLUMNS.filter((name) => !names.includes(name));
  return [
    ...unknown.map((field) => ({ field, message: 'This column is not known.' })),
    ...twice.map((field) => ({ field, message: 'This column is there twice.' })),
    ...missing.map((field) => ({ field, message: 'This column is missing.' })),
  ];
}

function inWordsOfTheTable({ field, message }: FieldError): FieldError {
  if (field.startsWith('translations.'))
    return { field: field.replace('translations.', 'statement_'), message };
  const column = Object.entries(CSV_COLUMNS).find(([, known]) => {
    const path = known.replace('*', '');
    return field === path || field.startsWith(`${path}.`);
  });
  return { field: column?.[0] ?? field, message };
}

function rowsOf(text: string): { rows: Row[] } | { fault: string; line: number } {
  try {
    const records = parse(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true });
    return { rows: withFirstLines(records as unknown as Parsed[]) }; // the types of csv-parse leave `info` out
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : HEADER_LINE;
    return { fault: `This is not a readable table: ${error.message}`, line };
  }
}

interface Parsed {
  record: string[];
  /** `lines` counts to the end of the record. */
  info: { lines: number };
}

/** A record with line breaks inside quotes begins as many lines before its end. */
function withFirstLines(records: readonly Parsed[]): Row[] {
  return records.map(({ record, info }) => {
    const breaks = record.join('').split('\n').length - 1;
    return { cells: record, line: info.lines - breaks };
  });
}

function failed(line: number, errors: readonly FieldError[], id: string | null = null): ImportLine {
  return { line, id, fact: null, errors };
}
