/** PURE. One line of an import file as a report: contract fields, or a labelled message (`lang`, `text`, others). */
import { parse } from '../../platform/validation.js';
import { fieldsOf } from '../channels/report-form.js';
import { type Channel, REPORT_LANGUAGES, type ReportFields, reportFieldsSchema } from '../contract.js';

const KNOWN_FIELDS = Object.keys(reportFieldsSchema.shape);

export interface LineDefaults {
  /** Where the posts of this file were seen, for lines that do not say it. */
  channel: Channel;
}

/**
 * Columns that are no field of a report are left out: files of messages carry labels and notes.
 * @throws Invalid naming each bad field
 */
export function reportOfLine(line: unknown, defaults: LineDefaults): ReportFields {
  if (typeof line !== 'object' || line === null || Array.isArray(line)) {
    return parse(reportFieldsSchema, line);
  }
  const given = new Map(Object.entries(line).filter(([, value]) => value !== null && value !== ''));
  const known = [...given].filter(([name]) => KNOWN_FIELDS.includes(name));
  return parse(reportFieldsSchema, {
    ...defaults,
    ...languageOf(given.get('lang')),
    ...Object.fromEntries(known),
  });
}

/** A row of a CSV file: every cell is text, a contact stands in columns `contact.kind` and so on. */
export function reportOfRow(row: Readonly<Record<string, string>>, defaults: LineDefaults): ReportFields {
  return reportOfLine(fieldsOf(Object.entries(row)), defaults);
}

/** Labelled messages may name languages that the desk has no word for. */
function languageOf(label: unknown): Pick<ReportFields, 'language'> {
  if (label === undefined) return {};
  return { language: REPORT_LANGUAGES.find((language) => language === label) ?? 'other' };
}
