/** PURE. The lines of an import as it comes in by HTTP or from a file. */
import { Invalid, UnsupportedType } from '../../platform/errors.js';
import { csvLines } from './csv-format.js';
import { type ImportLine, jsonLines } from './import-line.js';

/** @throws UnsupportedType when the body is neither JSON nor a table, Invalid when it is no list */
export function linesOfBody(body: unknown, contentType = ''): ImportLine[] {
  const type = contentType.split(';')[0]?.trim().toLowerCase();
  if (type === 'text/csv') return csvLines(typeof body === 'string' ? body : '');
  if (type === 'application/json') return listLines(body);
  throw new UnsupportedType('request/unsupported-type', 'Please send facts as application/json or text/csv.');
}

/** @throws Invalid when the text is not what the ending of the file's name promises */
export function linesOfFile(name: string, text: string): ImportLine[] {
  if (name.toLowerCase().endsWith('.csv')) return csvLines(text);
  try {
    return listLines(JSON.parse(text));
  } catch (cause) {
    if (cause instanceof Invalid) throw cause;
    throw noList(`${name} is not JSON: ${String(cause)}`, cause);
  }
}

function listLines(body: unknown): ImportLine[] {
  if (!Array.isArray(body)) throw noList('Please send a list of facts.');
  return jsonLines(body);
}

function noList(message: string, cause?: unknown): Invalid {
  return new Invalid('request/invalid', message, { errors: [{ field: 'body', message }], cause });
}
