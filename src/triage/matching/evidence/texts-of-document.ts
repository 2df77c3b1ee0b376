/** Texts of a document, read when they first serve as evidence and kept as long as the document is. */
import { prepare, type PreparedText } from '../text/prepare.js';
import type { MatchingDocument } from '../types.js';

const kept = new WeakMap<MatchingDocument, Map<string, PreparedText>>();

export function textOfDocument(document: MatchingDocument, text: string): PreparedText {
  const texts = kept.get(document) ?? new Map<string, PreparedText>();
  kept.set(document, texts);
  const known = texts.get(text);
  if (known) return known;
  const prepared = prepare(text);
  texts.set(text, prepared);
  return prepared;
}
