/** A report as a form sends it: fields and at most one picture. */
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { Invalid, TooLarge } from '../../platform/errors.js';

export const LARGEST_FIELD = 64 * 1024;
export const LARGEST_PICTURE = 8 * 1024 * 1024;
const MOST_FIELDS = 20;

export interface ReportForm {
  /** Not yet validated. `contact.kind`, `contact.value` and `contact.consent` became an object. */
  fields: Record<string, unknown>;
  picture?: { bytes: Buffer; type: string };
}

/** @throws TooLarge, Invalid for a second file or one that is not called `picture` */
export async function readReportForm(request: FastifyRequest): Promise<ReportForm> {
  const entries: [string, string][] = [];
  let picture: ReportForm['picture'];
  const limits = { fields: MOST_FIELDS, fieldSize: LARGEST_FIELD, files: 1, fileSize: LARGEST_PICTURE };
  for await (const part of request.parts({ limits })) {
    if (part.type === 'file') picture = (await readPicture(part)) ?? picture;
    else if (part.valueTruncated) throw tooLarge(part.fieldname, 'This field is too long.');
    else entries.push([part.fieldname, String(part.value)]);
  }
  return { fields: fieldsOf(entries), ...(picture ? { picture } : {}) };
}

async function readPicture(part: MultipartFile): Promise<ReportForm['picture']> {
  const bytes = await part.toBuffer().catch((cause: unknown) => {
    throw tooLarge('picture', 'Pictures may have at most 8 MB.', cause);
  });
  // Browsers send an empty file for a file field that was left alone.
  if (bytes.length === 0) return undefined;
  if (part.fieldname !== 'picture') {
    const errors = [{ field: part.fieldname, message: 'This field is not known.' }];
    throw new Invalid('request/invalid', `Please correct: ${part.fieldname}.`, { errors });
  }
  return { bytes, type: part.mimetype };
}

/** Fields left empty in a form were not given; a ticked box says `on` or `true`. */
export function fieldsOf(entries: readonly (readonly [string, string])[]): Record<string, unknown> {
  const given = entries.filter(([, value]) => value.trim() !== '');
  const contact = given
    .filter(([name]) => name.startsWith('contact.'))
    .map(([name, value]) => [name.slice('contact.'.length), value] as const)
    .map(([name, value]) => [name, name === 'consent' ? value === 'on' || value === 'true' : value]);
  const fields = Object.fromEntries<unknown>(given.filter(([name]) => !name.startsWith('contact.')));
  return contact.length === 0 ? fields : { ...fields, contact: Object.fromEntries(contact) };
}

function tooLarge(field: string, message: string, cause?: unknown): TooLarge {
  return new TooLarge('request/too-large', message, { errors: [{ field, message }], cause });
}
