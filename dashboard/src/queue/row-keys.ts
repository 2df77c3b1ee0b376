/** j and k move through the rows of the list; Enter is the link's own. */
import type { RefObject } from 'react';
import { useShortcuts } from '../shortcuts/use-shortcuts';

export const SEARCH_FIELD = 'queue-search';

export function useRowKeys(list: RefObject<HTMLElement | null>): void {
  const move = (step: 1 | -1): void => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>('a[data-row]') ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    const next = at === -1 ? links[0] : links[at + step];
    next?.focus();
  };
  useShortcuts({
    j: () => move(1),
    k: () => move(-1),
    '/': () => document.querySelector<HTMLElement>(`.${SEARCH_FIELD} input`)?.focus(),
  });
}
