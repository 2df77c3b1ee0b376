/** What the engine sees in each message before anything is learned: its candidates with the features of every stage. */
import { prepare, type MatchingDocument } from '../../../src/triage/matching/index.js';
import type { SimilarityEngine } from '../../../src/triage/matching/engine.js';
import { toldPhrases } from '../../../src/triage/matching/relation/told-words.js';
import { byId, engineOf, type RankedQuery } from '../training-sets.js';
import type { Message } from './messages.js';

export interface ReadCandidate {
  id: string;
  features: Float64Array;
  /** Counts of values, see CHOICE_FEATURES. */
  counts: readonly number[];
  relation: Float64Array;
  /** Of the post, marked by whether the fact holds them. */
  words: readonly string[];
}

export interface ReadMessage {
  message: Message;
  /** Of the post, whatever the fact. */
  phrases: readonly string[];
  candidates: ReadCandidate[];
}

export function readMessages(
  facts: readonly MatchingDocument[],
  messages: readonly Message[],
): ReadMessage[] {
  const engine = engineOf(facts);
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return messages.map((message) => {
    const fact = byId.get(message.leaveOut?.factId ?? '');
    if (fact && message.leaveOut) engine.add(without(fact, message.leaveOut.text));
    const candidates = candidatesOf(engine, message.text);
    if (fact) engine.add(fact);
    return { message, phrases: toldPhrases(prepare(message.text)), candidates };
  });
}

function candidatesOf(engine: SimilarityEngine, text: string): ReadCandidate[] {
  const prepared = prepare(text);
  return byId(engine.rank(prepared)).map((ranked) => {
    const unscored = { ...ranked, score: 0, lead: 0 };
    const { counts, words } = engine.offerOf(prepared, unscored);
    return {
      id: ranked.id,
      features: ranked.features,
      counts,
      relation: engine.relationOf(prepared, unscored),
      words,
    };
  });
}

function without(fact: MatchingDocument, text: string): MatchingDocument {
  return { ...fact, translations: fact.translations?.filter((one) => one !== text) };
}

/** Messages count for more than posts of public sets: they are what the desk reads. */
const MESSAGE_WEIGHT = 3;

export function asQuery({ message, candidates }: ReadMessage): RankedQuery {
  return {
    id: message.id,
    set: 'messages',
    group: message.group,
    right: new Set(message.factId ? [message.factId] : []),
    weight: MESSAGE_WEIGHT * message.weight,
    candidates,
  };
}
