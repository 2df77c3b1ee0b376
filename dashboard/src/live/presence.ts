/** Who is looking at which case, and what they write there, as the socket last said; and telling what we write. */
import { useEffect, useSyncExternalStore } from 'react';
import type { PresenceChanged, Viewer } from '../../../src/triage/live/contract';
import { useLive } from './live-context';

const viewers = new Map<string, Viewer[]>();
const listeners = new Set<() => void>();

export function setPresence(presence: PresenceChanged): void {
  viewers.set(presence.caseId, presence.viewers);
  for (const listener of listeners) listener();
}

export function usePresence(caseId: string): Viewer[] | undefined {
  return useSyncExternalStore(subscribe, () => viewers.get(caseId));
}

/** Shows colleagues what we are writing, as long as `what` says so. */
export function useWriting(caseId: string, what: Viewer['writing'] | undefined): void {
  const { line, state } = useLive();
  const live = state === 'live';
  useEffect(() => {
    if (!what || line === undefined || !live) return undefined;
    line.tellWriting(caseId, what);
    return () => line.tellWriting(caseId, null);
  }, [caseId, line, live, what]);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
