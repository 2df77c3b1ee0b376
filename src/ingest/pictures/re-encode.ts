/** The one door to `sharp`: decodes what a stranger sent and makes a plain new picture of it. */
import sharp from 'sharp';
import { Invalid, UnsupportedType } from '../../platform/errors.js';
import { differenceHash, HASH_HEIGHT, HASH_WIDTH } from './perceptual-hash.js';

const READABLE = new Set(['jpeg', 'png', 'webp']);
/** Against small files that unpack to gigabytes. */
const MOST_PIXELS = 40_000_000;
const LONGEST_SIDE = 1600;
const QUALITY = 80;

export interface ReEncoded {
  /** A WebP picture without metadata, at most 1600 pixels on each side. */
  bytes: Buffer;
  hash: string;
}

/** @throws UnsupportedType when it is no JPEG, PNG or WebP; Invalid when it is broken or too large to unpack */
export async function reEncode(bytes: Buffer): Promise<ReEncoded> {
  const options = { limitInputPixels: MOST_PIXELS, pages: 1 } as const;
  const format = await sharp(bytes, options)
    .metadata()
    .then((metadata) => metadata.format)
    .catch((cause: unknown) => {
      throw isTooManyPixels(cause) ? unreadable(cause) : unsupported(cause);
    });
  if (!READABLE.has(format)) throw unsupported();
  try {
    const webp = await sharp(bytes, options)
      .rotate()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: QUALITY })
      .toBuffer();
    return { bytes: webp, hash: await hashOf(webp) };
  } catch (cause) {
    throw unreadable(cause);
  }
}

async function hashOf(picture: Buffer): Promise<string> {
  const grey = await sharp(picture)
    .flatten({ background: 'white' })
    .greyscale()
    .resize({ width: HASH_WIDTH, height: HASH_HEIGHT, fit: 'fill' })
    .toColourspace('b-w')
    .raw()
    .toBuffer();
  return differenceHash(grey);
}

function isTooManyPixels(error: unknown): boolean {
  return error instanceof Error && error.message.includes('pixel limit');
}

function unsupported(cause?: unknown): UnsupportedType {
  return new UnsupportedType('report/picture-type', 'Please send the picture as JPEG, PNG or WebP.', {
    errors: [{ field: 'picture', message: 'This is no JPEG, PNG or WebP picture.' }],
    cause,
  });
}

function unreadable(cause: unknown): Invalid {
  const message = isTooManyPixels(cause)
    ? 'This picture has too many pixels.'
    : 'This picture cannot be opened.';
  return new Invalid('report/picture-unreadable', message, {
    errors: [{ field: 'picture', message }],
    cause,
  });
}
