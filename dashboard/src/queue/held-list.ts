/**
 * Keeps the list still while somebody points at it, stands in it, or has scrolled down in it: known rows change in
 * place, new ones wait, gone ones stay and say so; pages are still added at the end. `arrange` is free of React.
 */
import { type FocusEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { ListState } from './case-list';

export interface Arranged {
  ids: readonly string[];
  /** How many cases wait to be shown. */
  waiting: number;
}

interface Kept {
  view: string;
  ids: readonly string[];
  pages: number;
}

/** Ids of pages that came after the list was held stand behind its last case. */
export function extended(kept: readonly string[], current: readonly string[]): readonly string[] {
  const places = new Map(current.map((id, at) => [id, at]));
  const last = kept.findLast((id) => places.has(id));
  const known = new Set(kept);
  const after = last === undefined ? -1 : (places.get(last) ?? -1);
  return [...kept, ...current.slice(after + 1).filter((id) => !known.has(id))];
}

export function arrange(kept: readonly string[] | undefined, current: readonly string[]): Arranged {
  if (kept === undefined || kept === current) return { ids: current, waiting: 0 };
  const known = new Set(kept);
  return { ids: kept, waiting: current.filter((id) => !known.has(id)).length };
}

/** @param view anything that names the view; another view is shown at once. */
export function useHeldList({ ids, pages }: ListState, view: string) {
  const [reasons, setReasons] = useState({ pointed: false, focused: false });
  const scrolled = useScrolledDown();
  const [kept, setKept] = useState<Kept>();
  const wanted = reasons.pointed || reasons.focused || scrolled;
  const held = kept !== undefined && kept.view === view;
  // State that follows from what is shown now: settled before anything is drawn.
  if (wanted && !held && ids.length > 0) setKept({ view, ids, pages });
  else if (!wanted && kept !== undefined) setKept(undefined);
  else if (held && kept.pages !== pages) setKept({ view, ids: extended(kept.ids, ids), pages });
  // A row that is taken away while it has the focus tells nobody: e.g. when the next view is empty.
  const isEmpty = ids.length === 0;
  useEffect(() => {
    const look = (): void => {
      if (document.activeElement?.closest('.queue-rows')) return;
      setReasons((before) => (before.focused ? { ...before, focused: false } : before));
    };
    look();
    document.addEventListener('focusin', look);
    return () => document.removeEventListener('focusin', look);
  }, [view, isEmpty]);
  const pointing = usePointing((pointed) => setReasons((before) => ({ ...before, pointed })));
  const arranged = useMemo(
    () => arrange(held && wanted ? kept.ids : undefined, ids),
    [held, wanted, kept, ids],
  );

  return {
    ...arranged,
    held: held && wanted,
    showAll: () => setKept({ view, ids, pages }),
    /** Of the pill: the way from the list to it must not let the list go. */
    pointing,
    hold: {
      ...pointing,
      onFocus: () => setReasons((before) => ({ ...before, focused: true })),
      onBlur: (event: FocusEvent) => {
        const stays = event.currentTarget.contains(event.relatedTarget);
        setReasons((before) => ({ ...before, focused: stays }));
      },
    },
  };
}

/** The pointer may leave for this long before the list is let go. */
const LETS_GO_AFTER = 400;

function usePointing(tell: (pointed: boolean) => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    onPointerEnter: () => {
      clearTimeout(timer.current);
      tell(true);
    },
    onPointerLeave: () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => tell(false), LETS_GO_AFTER);
    },
  };
}

/** Below this the beginning of the list is out of sight. */
const TOP = 200;

function useScrolledDown(): boolean {
  const [down, setDown] = useState(false);
  useEffect(() => {
    const look = (): void => setDown(window.scrollY > TOP);
    // Asked for with the next frame, the place costs no layout of its own.
    const first = requestAnimationFrame(look);
    window.addEventListener('scroll', look, { passive: true });
    return () => {
      cancelAnimationFrame(first);
      window.removeEventListener('scroll', look);
    };
  }, []);
  return down;
}
