/**
 * Keeps the list still while somebody points at it or stands in it: known rows change in place, new ones wait, gone
 * ones stay and say so. `arrange` is free of React.
 */
import { type FocusEvent, useState } from 'react';
import type { CaseItem } from '../../../src/triage/contract';

export interface Row {
  item: CaseItem;
  /** The server no longer has it in this view. */
  left: boolean;
}

export interface Arranged {
  rows: Row[];
  /** How many cases wait to be shown. */
  waiting: number;
}

export function arrange(shown: readonly CaseItem[], current: readonly CaseItem[], held: boolean): Arranged {
  if (!held) return { rows: current.map((item) => ({ item, left: false })), waiting: 0 };
  const byId = new Map(current.map((item) => [item.id, item]));
  const rows = shown.map((item) => ({ item: byId.get(item.id) ?? item, left: !byId.has(item.id) }));
  const known = new Set(shown.map((item) => item.id));
  return { rows, waiting: current.filter((item) => !known.has(item.id)).length };
}

/** @param view anything that names the view; another view is shown at once. */
export function useHeldList(current: readonly CaseItem[], view: string) {
  const [reasons, setReasons] = useState({ pointed: false, focused: false });
  const [kept, setKept] = useState<{ view: string; items: readonly CaseItem[] }>();
  const held = kept !== undefined && kept.view === view;
  const arranged = arrange(kept?.items ?? [], current, held);

  const keep = (): void => setKept({ view, items: current });
  const hold = (reason: Partial<typeof reasons>): void => {
    const next = { ...reasons, ...reason };
    setReasons(next);
    if (!next.pointed && !next.focused) setKept(undefined);
    else if (!held) keep();
  };
  return {
    ...arranged,
    showAll: keep,
    hold: {
      onPointerEnter: () => hold({ pointed: true }),
      onPointerLeave: () => hold({ pointed: false }),
      onFocus: () => hold({ focused: true }),
      onBlur: (event: FocusEvent) => hold({ focused: event.currentTarget.contains(event.relatedTarget) }),
    },
  };
}
