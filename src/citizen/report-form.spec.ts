import { describe, expect, it } from '@jest/globals';
import { LONGEST_TEXT, reportFieldsSchema } from '../ingest/contract.js';
import { problemsOf, reportFieldsOf, reportFormOf } from './report-form.js';
import { wordsOf } from './words/index.js';

const en = wordsOf('en');

function problems(values: Record<string, string>): string[] {
  const form = reportFormOf(values);
  const parsed = reportFieldsSchema.safeParse(reportFieldsOf(form));
  const errors = (parsed.error?.issues ?? []).map(({ path, message }) => ({
    field: path.join('.'),
    message,
  }));
  return problemsOf(form, errors, en).map(({ field }) => field);
}

describe('the report form', () => {
  it('leaves out what was left alone', () => {
    const form = reportFormOf({ text: 'Pension stopped', channel: 'sms', district: '', unknown: 'x' });
    expect(reportFieldsOf(form)).toEqual({ text: 'Pension stopped', channel: 'sms' });
  });

  it('takes a day as the beginning of that day in India', () => {
    expect(reportFieldsOf(reportFormOf({ seenOn: '2026-11-20' }))).toEqual({
      seenAt: '2026-11-20T00:00:00+05:30',
    });
  });

  it.each([
    ['www.example.com/post?id=7', 'https://www.example.com/post?id=7'],
    [' https://example.com ', 'https://example.com'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['two words', 'two words'],
  ])('reads the link %j as %j', (written, link) => {
    expect(reportFieldsOf(reportFormOf({ link: written }))).toEqual({ link });
  });

  it.each([
    [{ channel: 'whatsapp' }, []],
    [{}, ['channel']],
    [{ channel: 'sms', link: 'javascript:alert(1)' }, ['link']],
    [{ channel: 'sms', seenOn: 'yesterday' }, ['seenOn']],
    [{ channel: 'sms', district: 'Atlantis', language: 'tlh' }, ['district', 'language']],
    [{ channel: 'sms', contactValue: 'a@example.org', consent: 'yes' }, ['contactKind']],
    [{ channel: 'sms', contactKind: 'email', contactValue: 'a@example.org' }, ['consent']],
    [{ channel: 'sms', contactKind: 'email', contactValue: 'nobody', consent: 'yes' }, ['contactValue']],
    [{ channel: 'sms', consent: 'yes' }, []],
    [{ channel: 'sms', text: 'x'.repeat(LONGEST_TEXT + 1) }, ['text']],
  ])('finds in %j the problems %j', (values, fields) => {
    expect(problems(values)).toEqual(fields);
  });

  it('says how long a message may be', () => {
    const form = reportFormOf({ text: 'x'.repeat(LONGEST_TEXT + 1) });
    expect(problemsOf(form, [{ field: 'text', message: '' }], en)[0]?.message).toContain(
      String(LONGEST_TEXT),
    );
  });
});
