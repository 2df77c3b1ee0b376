/** PURE. Rows as CSV (RFC 4180) that no spreadsheet takes for formulas. */

/** Where a spreadsheet sees the beginning of a formula, in narrow and in wide letters. */
const FORMULA = /^[\s\0]*[=+\-@＝＋－＠]/;
const NEEDS_QUOTES = /["\r\n,]/;
/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

export type CsvCell = string | number | boolean | null;

export function csvFile(heading: readonly string[]): string {
  return BYTE_ORDER_MARK + csvRow(heading);
}

export function csvRow(cells: readonly CsvCell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: CsvCell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
