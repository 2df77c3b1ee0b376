/** What is read out of a fact once, when it first matches: its values, what it says holds, and the meanings it names. */
import { extractSlots } from '../slots/extract-slots.js';
import { givenSlots } from '../slots/given-slots.js';
import type { SlotValue } from '../slots/slot-value.js';
import { readTurns, type Turns } from '../slots/turns.js';
import { prepare } from '../text/prepare.js';
import { KIND_COUNT, nearnessToIdeas } from '../vectors/anchors.js';
import { vectorsOf } from '../vectors/sense.js';
import type { MatchingDocument } from '../types.js';
import { meaningsOf } from './relation-features.js';
import { toldWords } from './told-words.js';

export interface DocumentReading {
  /** Values of the statement; and of both statement and details. */
  statement: SlotValue[];
  slots: SlotValue[];
  turns: Turns;
  /** Of the statement alone. */
  stated: Turns;
  /** Over all texts, names and translations. */
  meanings: ReadonlySet<string>;
  words: ReadonlySet<string>;
  /** Vectors of title, statement and translations, and how near those come to what can differ. */
  vectors: ReadonlySet<number>;
  ideas: Float32Array;
}

export function readDocument(document: MatchingDocument): DocumentReading {
  const texts = [document.text, document.details ?? '']
    .filter((text) => text !== '')
    .map((text) => prepare(text));
  const turns = texts.map(readTurns);
  const all = [...texts];
  for (const text of [document.title ?? '', ...(document.aliases ?? []), ...(document.translations ?? [])])
    all.push(prepare(text));
  const vectors = new Set<number>();
  for (const text of [document.title ?? '', document.text, ...(document.translations ?? [])])
    for (const vector of vectorsOf(prepare(text))) vectors.add(vector);
  const statement = [...givenSlots(document.slots ?? []), ...extractSlots(prepare(document.text))];
  const details = document.details ? extractSlots(prepare(document.details)) : [];
  return {
    statement,
    slots: [...statement, ...details],
    stated: readTurns(prepare(document.text)),
    turns: { sides: turns.reduce((all, { sides }) => all | sides, 0), roles: 0, spans: [] },
    meanings: new Set(all.flatMap((text) => [...meaningsOf(text)])),
    words: new Set(all.flatMap((text) => [...toldWords(text)])),
    vectors,
    ideas: nearnessToIdeas(vectors, 0, KIND_COUNT),
  };
}
