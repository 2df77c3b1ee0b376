/** What the engine sees in each message before anything is learned: its candidates with the features of every stage. */
import { prepare, type MatchingDocument } from '../../../src/triage/matching/index.js';
import type { SimilarityEngine } from '../../../src/triage/matching/engine.js';
import { choiceFeatures } from '../../../src/triage/matching/ranking/choice.js';
import { postSlots, postTurns } from '../../../src/triage/matching/relation/post-reading.js';
import { RELATION_FEATURES } from '../../../src/triage/matching/relation/relation-features.js';
import { byId, engineOf, type RankedQuery } from '../training-sets.js';
import type { Message } from './messages.js';

export interface ReadCandidate {
  id: string;
  features: Float64Array;
  choice: number[];
  relation: Float64Array;
  /** Of the post, marked by whether the fact holds them. */
  words: string[];
}

export interface ReadMessage {
  message: Message;
  candidates: ReadCandidate[];
}

const SCORE = RELATION_FEATURES.indexOf('score');
const LEAD = RELATION_FEATURES.indexOf('lead');

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
    return { message, candidates };
  });
}

function candidatesOf(engine: SimilarityEngine, text: string): ReadCandidate[] {
  const prepared = prepare(text);
  return byId(engine.rank(prepared)).map((ranked) => {
    const unscored = { ...ranked, score: 0, lead: 0 };
    return {
      id: ranked.id,
      features: ranked.features,
      choice: choiceFeatures(
        { slots: postSlots(prepared), turns: postTurns(prepared) },
        engine.valuesOf(ranked),
      ),
      relation: engine.relationOf(prepared, unscored, engine.compare(prepared, unscored)),
      words: engine.wordsOf(prepared, unscored),
    };
  });
}

function without(fact: MatchingDocument, text: string): MatchingDocument {
  return { ...fact, translations: fact.translations?.filter((one) => one !== text) };
}

/** The features of the relation as they are once a ranker has given its score. */
export function withScore(relation: Float64Array, score: number, lead: number): Float64Array {
  const out = relation.slice();
  out[SCORE] = score;
  out[LEAD] = lead;
  return out;
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
