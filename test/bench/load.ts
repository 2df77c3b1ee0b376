/** What the benchmarks send: facts and posts varied from the project's own data. */
import { readdirSync, readFileSync } from 'node:fs';
import { inventedWord, inventedWords } from '../support/invented-words.js';
import { pick, seeded } from '../support/seeded.js';

const SEED = 20_261_122;
const DISTRICTS = [
  'Anantnag',
  'Baramulla',
  'Budgam',
  'Doda',
  'Jammu',
  'Kathua',
  'Kupwara',
  'Pulwama',
  'Rajouri',
  'Srinagar',
];
const WORDS_OF_A_MARKED_REPORT = 9;
const CHANNELS = ['whatsapp', 'whatsapp', 'whatsapp', 'facebook', 'x', 'sms'];
interface StarterFact {
  id: string;
  topic: string;
  statement: string;
  [field: string]: unknown;
}

/** Facts in the starter format: the real ones, then copies with other places, figures and invented scheme names. */
export function manyFacts(count: number): StarterFact[] {
  const random = seeded(SEED);
  const real = readdirSync('data/facts')
    .filter((name) => name.endsWith('.json'))
    .flatMap((name): StarterFact[] => JSON.parse(readFileSync(`data/facts/${name}`, 'utf8')));
  const facts = real.slice(0, count);
  while (facts.length < count) {
    const model = pick(random, real);
    const scheme = `${inventedWord(random)} ${inventedWord(random)} scheme`;
    facts.push({
      ...model,
      id: `bench-${facts.length}`,
      topic: `${scheme}: ${model.topic}`,
      statement: `${scheme}, ${pick(random, DISTRICTS)}: ${withOtherFigures(random, model.statement)}`,
    });
  }
  return facts;
}

/**
 * Bodies of `POST /api/reports`: some forwarded word for word, the others with other figures and a greeting.
 * @param newWordings share of the others, 0 to 1
 */
export function manyReports(
  count: number,
  newWordings: number,
): { text: string; channel: string; district: string }[] {
  const random = seeded(SEED + 1);
  const messages = readFileSync('data/reports/dev.jsonl', 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): string => JSON.parse(line).text);
  return Array.from({ length: count }, () => {
    const message = pick(random, messages);
    const text =
      random() >= newWordings ? message : `${inventedWord(random)} ${withOtherFigures(random, message)}`;
    return { text, channel: pick(random, CHANNELS), district: pick(random, DISTRICTS) };
  });
}

/** A post of invented words that carries a marker, so that its case can be recognised by its title. */
export function markedReport(marker: string, seed: number): { text: string; channel: string } {
  const random = seeded(seed);
  return { text: `${marker} ${inventedWords(random, WORDS_OF_A_MARKED_REPORT)}`, channel: 'whatsapp' };
}

function withOtherFigures(random: () => number, text: string): string {
  return text.replace(/\d+/g, (digits) =>
    String(Math.floor(Number(digits.slice(0, 9)) * (0.5 + random())) + 1),
  );
}
