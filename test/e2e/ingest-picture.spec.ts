import { readdir, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp, { type Sharp } from 'sharp';
import { Reports } from '../../src/ingest/index.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { signIn } from '../support/officials.js';
import { placeWith } from '../support/ingest.js';

/** A picture with a gradient, so that its perceptual hash says something, and with a position in its metadata. */
function aPicture(width = 2000, height = 1000): Sharp {
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0; at < pixels.length; at++)
    pixels[at] = Math.floor(((at / 3) % width) * (200 / width)) + (at % 3);
  return sharp(pixels, { raw: { width, height, channels: 3 } }).withExif({
    IFD0: { Copyright: 'Asha Devi' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '34/1 5/1 0/1' },
  });
}

describe('a picture of a post', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await bootDesk();
  });
  afterAll(() => desk.close());

  const send = (fields: Record<string, string>, files: Record<string, Buffer> = {}): Promise<Response> => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    for (const [name, bytes] of Object.entries(files)) form.set(name, new Blob([bytes.slice()]), 'a.jpg');
    return fetch(`${desk.url}/api/reports`, { method: 'POST', body: form });
  };
  const refusal = async (answer: Response): Promise<unknown> => {
    const { code, errors } = (await answer.json()) as { code: string; errors?: { field: string }[] };
    return [answer.status, code, errors?.map(({ field }) => field)];
  };

  it('is stored anew as WebP of at most 1600 pixels, without what the camera wrote into it', async () => {
    const placed = placeWith(desk);
    const jpeg = await aPicture().jpeg().toBuffer();
    expect((await sharp(jpeg).metadata()).exif).toBeDefined();
    expect((await send({ channel: 'facebook' }, { picture: jpeg })).status).toBe(201);

    const files = await readdir(desk.config.pictureDir);
    expect(files).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.webp$/)]);
    const kept = await sharp(await readFile(`${desk.config.pictureDir}/${files[0]}`)).metadata();
    expect(kept).toMatchObject({ format: 'webp', width: 1600, height: 800 });
    expect([kept.exif, kept.xmp, kept.iptc]).toEqual([undefined, undefined, undefined]);
    expect(placed).toMatchObject([
      { text: null, normalised: '', pictureHash: expect.stringMatching(/^[0-9a-f]{16}$/) },
    ]);
    const [view] = await desk.app.get(Reports).byIds([placed[0]?.id ?? '']);
    expect(view?.pictureUrl).toBe(`/api/reports/${placed[0]?.id}/picture`);
  });

  it('has the same perceptual hash when it was made smaller and stored in another format', async () => {
    const placed = placeWith(desk);
    await send({ channel: 'x' }, { picture: await aPicture().jpeg({ quality: 60 }).toBuffer() });
    await send({ channel: 'x' }, { picture: await aPicture(1000, 500).png().toBuffer() });
    expect(placed[0]?.pictureHash).toBe(placed[1]?.pictureHash);
  });

  it('comes with fields as a form sends them: empty ones are left out, the contact in parts', async () => {
    const placed = placeWith(desk);
    const fields = {
      text: 'Pension stopped',
      channel: 'poster',
      link: '',
      district: '',
      'contact.kind': 'email',
      'contact.value': 'a@b.in',
      'contact.consent': 'on',
    };
    expect((await send(fields, { picture: Buffer.alloc(0) })).status).toBe(201);
    expect(placed).toMatchObject([{ text: 'Pension stopped', pictureHash: null, district: null }]);
    expect(await desk.app.get(Reports).contactsOf([placed[0]?.id ?? ''])).toMatchObject([
      { value: 'a@b.in' },
    ]);
  });

  it('is not shown to strangers', async () => {
    const placed = placeWith(desk);
    await send({ channel: 'x' }, { picture: await aPicture(90, 80).webp().toBuffer() });
    const answer = await fetch(`${desk.url}/api/reports/${placed[0]?.id}/picture`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      401,
      expect.stringContaining('application/problem+json'),
    ]);
  });

  it('is shown to officials', async () => {
    const placed = placeWith(desk);
    await send({ channel: 'x' }, { picture: await aPicture(90, 80).webp().toBuffer() });
    const { cookie } = await signIn(desk, 'viewer', 'general');
    const answer = await fetch(`${desk.url}/api/reports/${placed[0]?.id}/picture`, { headers: { cookie } });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/webp']);
    expect(await sharp(Buffer.from(await answer.arrayBuffer())).metadata()).toMatchObject({
      width: 90,
      height: 80,
    });
    const missing = await fetch(`${desk.url}/api/reports/nobody/picture`, { headers: { cookie } });
    expect(missing.status).toBe(404);
  });

  it.each([
    ['text that says it is a picture', () => Buffer.from('<script>alert(1)</script>')],
    [
      'a drawing that can run scripts',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    ],
    ['a GIF', () => aPicture(9, 9).gif().toBuffer()],
  ])('is refused when it is %s', async (_, bytes) => {
    placeWith(desk);
    const answer = await send({ channel: 'x' }, { picture: await bytes() });
    expect(await refusal(answer)).toEqual([415, 'report/picture-type', ['picture']]);
  });

  it('is refused when it unpacks to too many pixels', async () => {
    const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: 'white' } })
      .png({ compressionLevel: 9 })
      .toBuffer();
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await refusal(await send({ channel: 'x' }, { picture: bomb }))).toEqual([
      400,
      'report/picture-unreadable',
      ['picture'],
    ]);
  });

  it('is refused when it is cut off', async () => {
    const jpeg = await aPicture(900, 800).png().toBuffer();
    const answer = await send({ channel: 'x' }, { picture: jpeg.subarray(0, jpeg.length / 2) });
    expect(await refusal(answer)).toEqual([400, 'report/picture-unreadable', ['picture']]);
  });

  it('is refused above 8 MB, under another name, and when there are two', async () => {
    placeWith(desk);
    const small = await aPicture(90, 80).webp().toBuffer();
    const large = await send({ channel: 'x' }, { picture: Buffer.alloc(8 * 1024 * 1024 + 1) });
    expect(await refusal(large)).toEqual([413, 'request/too-large', ['picture']]);
    expect(await refusal(await send({ channel: 'x' }, { avatar: small }))).toEqual([
      400,
      'request/invalid',
      ['avatar'],
    ]);
    expect((await send({ channel: 'x' }, { picture: small, second: small })).status).toBe(413);
  });

  it('cannot bring a field that is too long', async () => {
    const answer = await send({ channel: 'x', text: 'a'.repeat(70_000) });
    expect(await refusal(answer)).toEqual([413, 'request/too-large', ['text']]);
  });

  it('may be missing when there is text, but one of them must be there', async () => {
    placeWith(desk);
    expect(await refusal(await send({ channel: 'x', text: ' ' }))).toEqual([
      400,
      'request/invalid',
      ['text'],
    ]);
  });
});
