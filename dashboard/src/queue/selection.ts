/** Which cases are chosen for work on many: one by one, a range with Shift, or all that are shown. */
import { useCallback, useEffect, useRef, useState } from 'react';

export interface Selection {
  ids: ReadonlySet<string>;
  /** All cases of the list are meant, loaded or not. */
  everything: boolean;
  has: (id: string) => boolean;
  choose: (id: string, range: boolean) => void;
  chooseEverything: () => void;
  clear: () => void;
}

interface Chosen {
  view: string;
  ids: ReadonlySet<string>;
  everything: boolean;
  /** Where a range begins. */
  last: string | undefined;
}

const nothingIn = (view: string): Chosen => ({ view, ids: new Set(), everything: false, last: undefined });

/** @param shown the ids in the order of the screen; @param view names the list: another one has its own selection */
export function useSelection(shown: readonly string[], view: string): Selection {
  const [kept, setKept] = useState(() => nothingIn(view));
  const chosen = kept.view === view ? kept : nothingIn(view);
  const order = useRef(shown);
  useEffect(() => {
    order.current = shown;
  }, [shown]);

  const choose = useCallback(
    (id: string, range: boolean) => {
      setKept((before) => {
        const { ids, last } = before.view === view ? before : nothingIn(view);
        const next = new Set(ids);
        if (range) for (const each of between(order.current, last ?? id, id)) next.add(each);
        else if (ids.has(id)) next.delete(id);
        else next.add(id);
        return { view, ids: next, everything: false, last: id };
      });
    },
    [view],
  );
  return {
    ids: chosen.ids,
    everything: chosen.everything,
    has: (id) => chosen.ids.has(id),
    choose,
    chooseEverything: () => setKept({ view, ids: new Set(shown), everything: true, last: undefined }),
    clear: () => setKept(nothingIn(view)),
  };
}

function between(order: readonly string[], one: string, other: string): readonly string[] {
  const [from, to] = [order.indexOf(one), order.indexOf(other)];
  if (from === -1 || to === -1) return [other];
  return order.slice(Math.min(from, to), Math.max(from, to) + 1);
}
