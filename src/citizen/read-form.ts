/** The report form as a browser sends it: urlencoded, or multipart with a picture. */
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { UnsupportedType } from '../platform/errors.js';
import { LARGEST_PICTURE_MB, type ReportForm, reportFormOf } from './report-form.js';

const BYTES_PER_MB = 1024 * 1024;
const LARGEST_FIELD = 256 * 1024;
const MOST_FIELDS = 20;

export interface SentForm {
  form: ReportForm;
  picture?: { bytes: Buffer; type: string };
  /** The picture was cut off because it is larger than LARGEST_PICTURE_MB. */
  pictureTooLarge: boolean;
}

/** @throws UnsupportedType for anything that no form of ours sends */
export async function readForm(request: FastifyRequest): Promise<SentForm> {
  if (request.isMultipart()) return readMultipart(request);
  const { body } = request;
  if (typeof body !== 'object' || body === null) {
    throw new UnsupportedType('request/unsupported-type', 'Please send the form of the page.');
  }
  return { form: reportFormOf({ ...body }), pictureTooLarge: false };
}

async function readMultipart(request: FastifyRequest): Promise<SentForm> {
  const values: Record<string, unknown> = {};
  let picture: SentForm['picture'];
  let pictureTooLarge = false;
  const limits = {
    fields: MOST_FIELDS,
    fieldSize: LARGEST_FIELD,
    files: 1,
    fileSize: LARGEST_PICTURE_MB * BYTES_PER_MB,
  };
  // The plugin reads `throwFileSizeLimit` here, though its types do not name it.
  const options = { limits, throwFileSizeLimit: false };
  for await (const part of request.parts(options)) {
    if (part.type === 'field') {
      values[part.fieldname] = part.value;
      continue;
    }
    const bytes = await bytesOf(part);
    pictureTooLarge ||= part.file.truncated;
    // Browsers send an empty file for a file field that was left alone.
    if (bytes.length > 0 && !part.file.truncated) picture = { bytes, type: part.mimetype };
  }
  return { form: reportFormOf(values), picture, pictureTooLarge };
}

/** What exceeds the limit is read and dropped, so that the fields after it arrive too. */
async function bytesOf(part: MultipartFile): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of part.file) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
