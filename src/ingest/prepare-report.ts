/** PURE. What a report will be stored as, from what was sent: cleaned, normalised, fingerprinted. */
import { type FieldError, Invalid } from '../platform/errors.js';
import { instantOf, MINUTES } from '../platform/clock.js';
import type { ReportFields } from './contract.js';
import type { StoredReport } from './report-placement.js';
import { canonicalLink } from './text/canonical-link.js';
import { clean } from './text/clean.js';
import { fingerprint } from './text/fingerprint.js';
import { guessLanguage } from './text/guess-language.js';
import { linksInText } from './text/links-in-text.js';
import { normalise } from './text/normalise.js';

/** Clocks of phones run a little fast. */
const CLOCK_TOLERANCE = 5 * MINUTES;

/** A picture that was already decoded, written to disk and hashed. */
export interface KeptPicture {
  file: string;
  hash: string;
}

export interface Circumstances {
  id: string;
  trackingCode: string;
  /** Milliseconds since the epoch. */
  now: number;
  receivedAt?: string | undefined;
  picture?: KeptPicture | undefined;
  demonstration?: boolean | undefined;
  idempotencyKey?: string | undefined;
}

/** A whole row of `reports`. */
export interface PreparedReport extends StoredReport {
  link: string | null;
  pictureFile: string | null;
  idempotencyKey: string | null;
}

/** @throws Invalid naming `text` when nothing was reported, `seenAt` when it is still to come */
export function prepareReport(fields: ReportFields, circumstances: Circumstances): PreparedReport {
  refuseFaults(faultsOf(fields, circumstances));
  const text = presentText(fields.text);
  const link = fields.link === undefined ? null : clean(fields.link);
  const post = {
    normalised: text === null ? '' : normalise(text),
    canonicalLink: canonicalOf(link, text),
    pictureHash: circumstances.picture?.hash ?? null,
  };
  return {
    id: circumstances.id,
    trackingCode: circumstances.trackingCode,
    text,
    ...post,
    fingerprint: fingerprint(post),
    link,
    pictureFile: circumstances.picture?.file ?? null,
    channel: fields.channel,
    language: fields.language ?? guessLanguage(post.normalised),
    district: fields.district ?? null,
    seenAt: fields.seenAt === undefined ? null : instantOf(Date.parse(fields.seenAt)),
    receivedAt: circumstances.receivedAt ?? instantOf(circumstances.now),
    idempotencyKey: circumstances.idempotencyKey ?? null,
    demonstration: circumstances.demonstration ?? false,
  };
}

function faultsOf(fields: ReportFields, { now, picture }: Circumstances): FieldError[] {
  const faults: FieldError[] = [];
  if (presentText(fields.text) === null && fields.link === undefined && picture === undefined) {
    faults.push({ field: 'text', message: 'Please paste the message, or give its link or a picture of it.' });
  }
  if (fields.seenAt !== undefined && Date.parse(fields.seenAt) > now + CLOCK_TOLERANCE) {
    faults.push({ field: 'seenAt', message: 'This lies in the future.' });
  }
  return faults;
}

function refuseFaults(faults: readonly FieldError[]): void {
  if (faults.length === 0) return;
  const named = faults.map((fault) => fault.field).join(', ');
  throw new Invalid('request/invalid', `Please correct: ${named}.`, { errors: faults });
}

/** Blank and invisible characters alone are no text. */
function presentText(text: string | undefined): string | null {
  if (text === undefined) return null;
  const safe = clean(text);
  return /[^\s\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(safe) ? safe : null;
}

function canonicalOf(link: string | null, text: string | null): string | null {
  if (link !== null) return canonicalLink(link) ?? null;
  if (text === null) return null;
  for (const found of linksInText(text)) {
    const canonical = canonicalLink(found.link);
    if (canonical !== undefined) return canonical;
  }
  return null;
}
