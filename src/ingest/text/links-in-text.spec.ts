import { describe, expect, it } from '@jest/globals';
import { linksInText, replaceLinks } from './links-in-text.js';

const links = (text: string): string[] => linksInText(text).map((found) => found.link);

describe('links in a text', () => {
  it.each([
    ['Apply at https://example.com/form, today', ['https://example.com/form']],
    ['*https://example.com/form*', ['https://example.com/form']],
    ['(see http://example.com/a.)', ['http://example.com/a']],
    ['लिंक:https://example.com/अ।', ['https://example.com/अ']],
    ['www.example.com and youtu.be/dQw4w9WgXcQ', ['https://www.example.com', 'https://youtu.be/dQw4w9WgXcQ']],
    ['Visit jansugam.jk.gov.in.', ['https://jansugam.jk.gov.in']],
    ['bit.ly/abc?x=1', ['https://bit.ly/abc?x=1']],
  ])('%s', (text, expected) => {
    expect(links(text)).toEqual(expected);
  });

  it.each([
    'The office is closed.In the evening',
    'Rs.500/month',
    'e.g. this',
    'v2.5/6',
    'asha@example.com',
    '...',
  ])('are none in %j', (text) => {
    expect(links(text)).toEqual([]);
  });

  it('are replaced where they stand', () => {
    expect(replaceLinks('a https://one.in/x, b www.two.in!', ({ link }) => `<${link}>`)).toBe(
      'a <https://one.in/x>, b <https://www.two.in>!',
    );
  });
});
