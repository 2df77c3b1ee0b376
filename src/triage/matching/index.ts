/** The pure text-similarity engine of the desk. Everything else in this folder is private to it. */
export type {
  About,
  Because,
  Discrepancy,
  FactField,
  FactSlot,
  Judgement,
  Match,
  MatchingDocument,
  MatchOptions,
  Relation,
  Signal,
  SlotKind,
  Span,
  Verdict,
} from './types.js';
export type { FactEngine, MatchingEngine } from './engine.js';
export { aboutOf } from './relation/about.js';
export { createCaseEngine, createFactEngine, THRESHOLDS } from './profiles.js';
export { detectLanguage, type Language } from './text/language.js';
export { normalise, type NormalisedText } from './text/normalise.js';
export { prepare, type PreparedText } from './text/prepare.js';
export { searchWords, type SearchWord } from './text/search-words.js';
