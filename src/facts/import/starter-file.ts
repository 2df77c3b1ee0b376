/** PURE. A whole file of starter facts; it is right in every line, or it stops the start with a clear message. */
import type { FieldError } from '../../platform/errors.js';
import type { FactContent } from '../contract.js';
import { type ImportLine, jsonLines } from './import-line.js';

/** Thrown when a file of starter facts cannot be read; the message names file, fact and field. */
export class BadStarterFile extends Error {}

export interface StarterEntry {
  id: string;
  content: FactContent;
  /** Name of the file. */
  file: string;
}

type FindDepartment = (name: string) => string | undefined;

/** @throws BadStarterFile */
export function readStarterFile(
  file: { name: string; text: string },
  departmentId: FindDepartment,
): StarterEntry[] {
  const seen = new Set<string>();
  return elementsOf(file).map((line) => {
    const entry = entryOf(line, file.name, departmentId);
    if (seen.has(entry.id)) refuse(file.name, line, [{ field: 'id', message: 'This id stands here twice.' }]);
    seen.add(entry.id);
    return entry;
  });
}

function elementsOf({ name, text }: { name: string; text: string }): ImportLine[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (cause) {
    throw new BadStarterFile(`${name}: this is not JSON (${String(cause)}).`, { cause });
  }
  if (!Array.isArray(parsed)) throw new BadStarterFile(`${name}: a list of facts is expected.`);
  return jsonLines(parsed);
}

function entryOf(line: ImportLine, file: string, departmentId: FindDepartment): StarterEntry {
  if (line.fact === null) return refuse(file, line, line.errors);
  const { id, department: name, ...rest } = line.fact;
  if (id === undefined) return refuse(file, line, [{ field: 'id', message: 'A starter fact needs an id.' }]);
  const department = departmentId(name);
  if (department === undefined)
    return refuse(file, line, [{ field: 'department', message: `"${name}" is not known.` }]);
  return { id, content: { department, ...rest }, file };
}

function refuse(file: string, { line, id }: ImportLine, errors: readonly FieldError[]): never {
  const faults = errors.map(({ field, message }) => `${field}: ${message}`).join(' ');
  throw new BadStarterFile(`${file}, fact ${line} (${id ?? 'without id'}): ${faults}`);
}
