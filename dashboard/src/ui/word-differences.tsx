/** What one text has and the other lacks, word by word: removed words struck through, added ones underlined. */
import { diffWords } from 'diff';
import { useMemo } from 'react';

interface Part {
  text: string;
  kind: 'same' | 'added' | 'removed';
}

/** Words of Devanagari and Urdu are told apart by the browser, not by Latin letters. */
function partsOf(before: string, after: string): Part[] {
  const intlSegmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  return diffWords(before, after, { intlSegmenter }).map(({ value, added, removed }) => ({
    text: value,
    kind: added ? 'added' : removed ? 'removed' : 'same',
  }));
}

/** Texts that share less than this of their letters are different texts; marking every word would help nobody. */
const ALIKE_FROM = 0.35;

interface WordDifferencesProps {
  before: string;
  after: string;
  /** Shows the second text unmarked where the two have little in common. */
  onlyIfAlike?: boolean;
  /** Said by screen readers before the words. */
  names: { added: string; removed: string };
}

export function WordDifferences({ before, after, onlyIfAlike = false, names }: WordDifferencesProps) {
  const parts = useMemo(() => partsOf(before, after), [before, after]);
  if (onlyIfAlike && sharedShare(parts, before, after) < ALIKE_FROM) return after;
  return parts.map((part, place) => {
    if (part.kind === 'same') return <span key={place}>{part.text}</span>;
    const Mark = part.kind === 'added' ? 'ins' : 'del';
    return (
      <Mark key={place}>
        <span className="hidden-visually">{names[part.kind]}: </span>
        {part.text}
      </Mark>
    );
  });
}

function sharedShare(parts: readonly Part[], before: string, after: string): number {
  const shared = parts.reduce((sum, part) => sum + (part.kind === 'same' ? part.text.trim().length : 0), 0);
  return shared / Math.max(1, before.length, after.length);
}
