/** PURE. The report form: what came in as strings, as the report that intake takes, and what to say at which field. */
import { LONGEST_TEXT } from '../ingest/contract.js';
import type { FieldError } from '../platform/errors.js';
import { startOfDay } from './dates.js';
import type { Words } from './words/index.js';

export const LARGEST_PICTURE_MB = 8;

export const CONTACT_KINDS = ['email', 'phone', 'telegram'] as const;

export const FORM_FIELDS = [
  'text',
  'link',
  'picture',
  'channel',
  'seenOn',
  'district',
  'language',
  'contactKind',
  'contactValue',
  'consent',
] as const;
export type FormField = (typeof FORM_FIELDS)[number];

/** Every field as it was typed; empty when it was left alone. `key` makes a second sending of the same form harmless. */
export type ReportForm = Readonly<Record<Exclude<FormField, 'picture'> | 'key', string>>;

export interface FormProblem {
  field: FormField;
  message: string;
}

const EMPTY: ReportForm = {
  key: '',
  text: '',
  link: '',
  channel: '',
  seenOn: '',
  district: '',
  language: '',
  contactKind: '',
  contactValue: '',
  consent: '',
};

/** Unknown fields are left out, missing ones are empty. */
export function reportFormOf(values: Readonly<Record<string, unknown>>): ReportForm {
  const given = Object.keys(EMPTY).map((name) => [name, textOf(values[name])]);
  return { ...EMPTY, ...Object.fromEntries(given) };
}

/** The fields as `POST /api/reports` takes them, not yet validated. */
export function reportFieldsOf(form: ReportForm): Record<string, unknown> {
  const seenOn = form.seenOn.trim();
  const fields = {
    text: form.text.trim() === '' ? '' : form.text,
    link: webAddress(form.link),
    channel: form.channel,
    district: form.district,
    language: form.language,
    seenAt: seenOn === '' ? '' : startOfDay(seenOn),
    contact: contactOf(form),
  };
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== '' && value !== undefined),
  );
}

/** One sentence per field in the reader's language, in the order of the form. */
export function problemsOf(form: ReportForm, errors: readonly FieldError[], words: Words): FormProblem[] {
  const wrong = new Set(errors.map(({ field }) => FIELDS[field] ?? 'text'));
  return FORM_FIELDS.filter((field) => wrong.has(field)).map((field) => ({
    field,
    message: problemSentence(field, form, words),
  }));
}

/** Names in the contract, and where the form asks for them. */
const FIELDS: Readonly<Record<string, FormField>> = {
  text: 'text',
  link: 'link',
  picture: 'picture',
  channel: 'channel',
  seenAt: 'seenOn',
  district: 'district',
  language: 'language',
  'contact.kind': 'contactKind',
  'contact.value': 'contactValue',
  'contact.consent': 'consent',
};

function problemSentence(field: FormField, form: ReportForm, { errors }: Words): string {
  if (field === 'text' && form.text.length > LONGEST_TEXT) return errors.textTooLong(LONGEST_TEXT);
  return field === 'text' && form.text.trim() !== '' ? errors.other : errors[field];
}

/** A contact is meant as soon as a way is chosen or something is written. */
function contactOf({ contactKind, contactValue, consent }: ReportForm): Record<string, unknown> | undefined {
  if (contactKind === '' && contactValue.trim() === '') return undefined;
  const kind = contactKind === '' ? undefined : contactKind;
  return { kind, value: contactValue.trim(), consent: consent !== '' };
}

/** People write `www.example.com/post`; that is a web address all the same. */
function webAddress(link: string): string {
  const written = link.trim();
  const bare = /^[a-z0-9-]+(\.[a-z0-9-]+)+([/?#]|$)/i.test(written);
  return bare ? `https://${written}` : written;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '';
}
