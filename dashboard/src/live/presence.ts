/** Who is looking at which case, as the socket last said. */
import { useSyncExternalStore } from 'react';
import type { OfficialRef } from '../../../src/officials/contract';
import type { PresenceChanged } from '../../../src/triage/live/contract';

const viewers = new Map<string, OfficialRef[]>();
const listeners = new Set<() => void>();

export function setPresence(presence: PresenceChanged): void {
  viewers.set(presence.caseId, presence.viewers);
  for (const listener of listeners) listener();
}

export function usePresence(caseId: string): OfficialRef[] | undefined {
  return useSyncExternalStore(subscribe, () => viewers.get(caseId));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
