/** Text that was typed and not saved yet, kept in this window until it is; survives a reload and a new log-in. */
import { useCallback, useState } from 'react';

const PREFIX = 'draft:';

export function keptDraft<Draft>(key: string): Draft | undefined {
  const kept = sessionStorage.getItem(PREFIX + key);
  if (kept === null) return undefined;
  try {
    return JSON.parse(kept) as Draft; // Written below, by the same version of the dashboard or an earlier one.
  } catch {
    return undefined;
  }
}

export function keepDraft(key: string, draft: unknown): void {
  sessionStorage.setItem(PREFIX + key, JSON.stringify(draft));
}

export function dropDraft(key: string): void {
  sessionStorage.removeItem(PREFIX + key);
}

/** A text field's state that is kept; `drop` empties it after saving. */
export function useDraftText(key: string): [string, (text: string) => void, () => void] {
  const [text, setText] = useState(() => keptDraft<string>(key) ?? '');
  const change = useCallback(
    (next: string) => {
      setText(next);
      if (next === '') dropDraft(key);
      else keepDraft(key, next);
    },
    [key],
  );
  return [text, change, useCallback(() => change(''), [change])];
}
