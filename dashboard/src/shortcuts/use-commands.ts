/**
 * Offers commands as long as this part of the screen is shown, e.g.
 * `useCommands([{ id: 'case.claim', name: t('action.claim'), group: 'case', keys: 'c', run: claim }])`.
 * Leave out what is not possible now: it is then neither listed nor carried out.
 */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { allCommands, type Command, offer, onCommandsChanged, withdraw } from './command-registry';

export function useCommands(commands: readonly Command[]): void {
  const [slot] = useState(() => Symbol('commands'));
  // Every rendering has new functions; nobody renders because of them but an open list of keys.
  useEffect(() => offer(slot, commands));
  useEffect(() => () => withdraw(slot), [slot]);
}

export function useAllCommands(): readonly Command[] {
  return useSyncExternalStore(onCommandsChanged, allCommands);
}
