/** j and k move through the rows of the list; Enter is the link's own. */
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommands } from '../shortcuts/use-commands';

export const SEARCH_FIELD = 'queue-search';

export function useRowKeys(list: RefObject<HTMLElement | null>): void {
  const { t } = useTranslation();
  const move = (step: 1 | -1): void => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>('a[data-row]') ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    const next = at === -1 ? links[0] : links[at + step];
    next?.focus();
  };
  useCommands([
    { id: 'queue.next', name: t('keys.next'), group: 'queue', keys: 'j', run: () => move(1) },
    { id: 'queue.previous', name: t('keys.previous'), group: 'queue', keys: 'k', run: () => move(-1) },
    { id: 'queue.open', name: t('keys.enter'), group: 'queue', keys: 'Enter' },
    {
      id: 'queue.search',
      name: t('keys.search'),
      group: 'queue',
      keys: '/',
      run: () => document.querySelector<HTMLElement>(`.${SEARCH_FIELD} input`)?.focus(),
    },
  ]);
}
