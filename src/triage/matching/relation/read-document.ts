/** What is read out of a fact once, when it first matches: its values, what it says holds, and the meanings it names. */
import { extractSlots } from '../slots/extract-slots.js';
import { givenSlots } from '../slots/given-slots.js';
import type { SlotValue } from '../slots/slot-value.js';
import { readTurns, type Turns } from '../slots/turns.js';
import { prepare } from '../text/prepare.js';
import { KIND_COUNT, nearnessToIdeas } from '../vectors/anchors.js';
import { vectorsOf } from '../vectors/sense.js';
import type { MatchingDocument } from '../types.js';
import { type Operated, operatedWords } from './operators.js';
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
  /** Of statement, details and translations. */
  operated: Operated;
  /** Vectors of title, statement and translations, and how near those come to what can differ. */
  vectors: ReadonlySet<number>;
  ideas: Float32Array;
}

export function readDocument(document: MatchingDocument): DocumentReading {
  const [text, title] = [prepare(document.text), prepare(document.title ?? '')];
  const details = document.details ? [prepare(document.details)] : [];
  const aliases = (document.aliases ?? []).map(prepare);
  const translations = (document.translations ?? []).map(prepare);
  const all = [text, ...details, title, ...aliases, ...translations];
  const stated = readTurns(text);
  const turns = [stated, ...details.map(readTurns)];
  const vectors = new Set([title, text, ...translations].flatMap((each) => [...vectorsOf(each)]));
  const translated = translations.flatMap((each) => extractSlots(each));
  const read = extractSlots(text).map((slot) => withCountedOf(slot, translated));
  const statement = [...givenSlots(document.slots ?? []), ...read];
  return {
    statement,
    slots: [...statement, ...details.flatMap((each) => extractSlots(each)).map(asDetail)],
    stated,
    turns: { sides: turns.reduce((all, { sides }) => all | sides, 0), roles: 0, spans: [] },
    meanings: new Set(all.flatMap((each) => [...meaningsOf(each)])),
    words: new Set(all.flatMap((each) => [...toldWords(each)])),
    operated: [text, ...details, ...translations].reduce<Operated>(
      (all, each) => operatedWords(each, all),
      new Map(),
    ),
    vectors,
    ideas: nearnessToIdeas(vectors, 0, KIND_COUNT),
  };
}

function asDetail(slot: SlotValue): SlotValue {
  return { ...slot, isDetail: true };
}

/** What a figure counts is said in every language of the fact. */
function withCountedOf(slot: SlotValue, translated: readonly SlotValue[]): SlotValue {
  if (slot.counted === undefined) return slot;
  const others = translated.filter(({ value, counted }) => value === slot.value && counted !== undefined);
  return { ...slot, counted: [slot, ...others].flatMap(({ counted = [] }) => counted) };
}
