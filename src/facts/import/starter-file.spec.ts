import { describe, expect, it } from '@jest/globals';
import { BadStarterFile, readStarterFile } from './starter-file.js';

const good = {
  id: 'a-fact',
  department: 'General desk',
  topic: 'Topic',
  statement: 'A statement that is long enough.',
  source: { title: 'Title', url: 'https://a.example/', tier: 'press', read_extent: 'excerpt' },
};

function read(...facts: unknown[]) {
  const file = { name: 'facts.json', text: JSON.stringify(facts) };
  return readStarterFile(file, (name) => (name === 'General desk' ? 'general' : undefined));
}

describe('a file of starter facts', () => {
  it('invents no day where the file has none', () => {
    const [entry] = read({ ...good, as_of: '2025-09' });
    expect(entry?.content).toMatchObject({
      department: 'general',
      asOf: null,
      source: { readExtent: 'excerpt; as of: 2025-09' },
    });
  });

  it.each([
    [
      'an unknown department',
      [{ ...good, department: 'Fisheries' }],
      'facts.json, fact 1 (a-fact): department:',
    ],
    [
      'a wrong date',
      [good, { ...good, id: 'b-fact', valid_until: 'soon' }],
      'facts.json, fact 2 (b-fact): valid_until:',
    ],
    ['a missing statement', [{ ...good, statement: undefined }], 'facts.json, fact 1 (a-fact): statement:'],
    ['an unknown field', [{ ...good, colour: 'red' }], 'facts.json, fact 1 (a-fact): colour:'],
    ['an id that is there twice', [good, good], 'facts.json, fact 2 (a-fact): id:'],
    [
      'an end before the beginning',
      [{ ...good, effective_from: '2026-01-02', valid_until: '2026-01-01' }],
      'facts.json, fact 1 (a-fact): valid_until:',
    ],
  ])('is refused for %s, naming file, fact and field', (_, facts, words) => {
    expect(() => read(...facts)).toThrow(BadStarterFile);
    expect(() => read(...facts)).toThrow(words);
  });

  it('is refused when it is no JSON', () => {
    expect(() => readStarterFile({ name: 'x.json', text: '[{' }, () => 'general')).toThrow(
      'x.json: this is not JSON',
    );
  });
});
