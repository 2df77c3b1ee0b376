/** Tells lists of cases which cases changed on the server, or that anything may have. Free of React. */

export type Changed = ReadonlySet<string> | 'all';

const listeners = new Set<(changed: Changed) => void>();

export function onChangedCases(listener: (changed: Changed) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function tellChanged(changed: Changed): void {
  for (const listener of listeners) listener(changed);
}
