/** Which row is the present one: moved by keys, kept while another screen is open, focused once it is drawn. */
import { useMemo, useState } from 'react';

export interface RowFocus {
  active: string | undefined;
  /** The focus came to this row by itself. */
  at: (id: string) => void;
  /** Moves the focus to this row. */
  moveTo: (id: string | undefined) => void;
  /** After drawing: gives the wanted row the focus. */
  settle: (list: HTMLElement | null, scrollTo: (index: number) => void, ids: readonly string[]) => void;
}

let lastActive: string | undefined;
/** Wanted, but not drawn yet. */
let wanted: string | undefined;

export function useRowFocus(): RowFocus {
  const [active, setActive] = useState(lastActive);
  return useMemo(() => {
    const set = (id: string | undefined): void => {
      lastActive = id;
      setActive(id);
    };
    return {
      active,
      at: (id) => {
        if (id !== active) set(id);
      },
      moveTo: (id) => {
        wanted = id;
        set(id);
      },
      settle: (list, scrollTo, ids) => {
        if (wanted === undefined || list === null) return;
        const link = list.querySelector<HTMLElement>(`[data-case="${CSS.escape(wanted)}"] a[data-row]`);
        if (link === null) return;
        scrollTo(ids.indexOf(wanted));
        wanted = undefined;
        link.focus({ preventScroll: true });
      },
    };
  }, [active]);
}
