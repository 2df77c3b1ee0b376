import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { addFact, aFact } from '../support/facts.js';
import { signIn, type SignedInBrowser } from '../support/officials.js';

describe('searching the library', () => {
  let desk: Desk;
  let viewer: SignedInBrowser;
  beforeAll(async () => {
    desk = await bootDesk();
    const source = { ...aFact().source, title: 'Leaflet', publisher: 'Department' };
    viewer = await signIn(desk, 'viewer', 'general');
    await addFact(desk, {
      id: 'pension',
      aliases: ['budhapa pension', 'बुढ़ापा पेंशन'],
      translations: { hi: 'वृद्धावस्था पेंशन 1,250 रुपये प्रति माह है।', ur: 'بڑھاپا پنشن ۱۲۵۰ روپے ماہانہ ہے۔' },
    });
    desk.clock.advance(1);
    await addFact(desk, {
      source,
      id: 'carpets',
      department: 'handicrafts-handloom',
      scheme: 'GI QR label for carpets',
      statement: 'Each carpet with the GI label carries a QR code.',
      slots: [],
    });
    desk.clock.advance(1);
    await addFact(desk, {
      source,
      id: 'ladli',
      scheme: 'Ladli Beti',
      statement: 'Rs 1,000 a month are paid in.',
      slots: [],
    });
  });
  afterAll(() => desk.close());

  async function found(query: Record<string, string>): Promise<string[]> {
    const { status, body } = await viewer.get(`/api/facts?${new URLSearchParams(query)}`);
    expect([status, body.total]).toEqual([200, body.items.length]);
    return body.items.map(({ id }: { id: string }) => id);
  }

  it.each([
    ['English, whatever the case', 'PENSION month', ['pension']],
    ['words of different fields', 'budhapa 1250', ['pension']],
    ['an amount with an Indian comma', '₹1,250', ['pension']],
    ['Hindi', 'पेंशन प्रति माह', ['pension']],
    ['Hindi with the dot written apart', 'बुढ\u093Cापा', ['pension']],
    ['Hindi digits', '१२५०', ['pension']],
    ['Urdu', 'پنشن ماہانہ', ['pension']],
    ['Urdu typed on an Arabic keyboard', 'ماهانه', ['pension']],
    ['a word by its beginning', 'pens', ['pension']],
    ['no word by its middle', 'ension', []],
    ['a number only whole', '100', []],
    ['only facts in which all words occur', 'pension carpet', []],
    ['signs that mean something to the database', '100%_', []],
    ['signs alone', '%', []],
    ['nothing', '', ['ladli', 'carpets', 'pension']],
  ])('finds %s', async (_, q, ids) => {
    expect(await found({ q })).toEqual(ids);
  });

  it('filters by department (id or name), scheme and several at once', async () => {
    expect(await found({ department: 'handicrafts-handloom' })).toEqual(['carpets']);
    expect(await found({ department: 'Handicrafts & Handloom' })).toEqual(['carpets']);
    expect(await found({ scheme: 'ladli beti' })).toEqual(['ladli']);
    expect(await found({ department: 'social-welfare', q: 'month', status: 'in_force' })).toEqual([
      'ladli',
      'pension',
    ]);
  });

  it('names a wrong filter', async () => {
    for (const [query, field] of [
      ['department=Fisheries', 'department'],
      ['status=good', 'status'],
      ['cursor=xyz', 'cursor'],
      ['colour=red', 'colour'],
      ['limit=0', 'limit'],
    ]) {
      const { status, body } = await viewer.get(`/api/facts?${query}`);
      expect([status, body.errors[0].field]).toEqual([400, field]);
    }
  });

  it('gives each fact once when it is read page by page, while others are added', async () => {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: string = cursor === null ? '' : `&cursor=${cursor}`;
      const { body } = await viewer.get(`/api/facts?limit=1${page}`);
      seen.push(...body.items.map(({ id }: { id: string }) => id));
      cursor = body.nextCursor;
      desk.clock.advance(1);
      if (seen.length === 1) await addFact(desk, { id: 'late' });
    } while (cursor !== null);
    expect(seen).toEqual(['ladli', 'carpets', 'pension']);
  });
});
