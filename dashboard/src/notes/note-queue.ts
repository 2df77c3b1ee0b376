/**
 * Notes on their way to the server: kept on this device from the moment they are saved until the server has them,
 * across a broken line, a reload or an ended session. Each carries a key by which the server keeps it once. Free of
 * React.
 */
import { post } from '../api/http';
import { OFFLINE, Problem } from '../api/problem';

export interface QueuedNote {
  key: string;
  officialId: string;
  caseId: string;
  text: string;
  mentions: string[];
  /** Why the server refused it; such a note waits for its writer. */
  refused?: string;
}

const KEPT = 'desk.notes';
const TOO_MANY = 429;
const listeners = new Set<() => void>();
let read: { raw: string | null; notes: readonly QueuedNote[] } = { raw: null, notes: [] };

export function queuedNotes(): readonly QueuedNote[] {
  const raw = localStorage.getItem(KEPT);
  if (raw !== read.raw) read = { raw, notes: raw === null ? [] : parsed(raw) };
  return read.notes;
}

export function queueNote(note: Omit<QueuedNote, 'key'>): void {
  keep([...queuedNotes(), { ...note, key: crypto.randomUUID() }]);
}

export function dropQueuedNote(key: string): void {
  keep(queuedNotes().filter((each) => each.key !== key));
}

export function onQueueChanged(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

/** Sends what waits, oldest first, from one window at a time. @returns the cases whose notes arrived */
export function sendQueuedNotes(officialId: string): Promise<string[]> {
  return inOneWindow(async () => {
    const sent: string[] = [];
    for (const note of queuedNotes().filter((each) => each.officialId === officialId && !each.refused)) {
      const outcome = await send(note);
      if (outcome === 'waits') break;
      if (outcome === 'sent') sent.push(note.caseId);
    }
    return sent;
  });
}

async function send(note: QueuedNote): Promise<'sent' | 'refused' | 'waits'> {
  const { key, caseId, text, mentions } = note;
  try {
    await post(`/api/cases/${encodeURIComponent(caseId)}/note`, { text, mentions, key });
  } catch (error) {
    if (!isRefusal(error)) return 'waits';
    keep(queuedNotes().map((each) => (each.key === key ? { ...each, refused: error.message } : each)));
    return 'refused';
  }
  dropQueuedNote(key);
  return 'sent';
}

/** A broken line, an ended session, a busy or broken server may mend; everything else is the server's last word. */
function isRefusal(error: unknown): error is Problem {
  if (!(error instanceof Problem) || error.code === OFFLINE) return false;
  return error.status >= 400 && error.status < 500 && error.status !== 401 && error.status !== TOO_MANY;
}

async function inOneWindow<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  // Without a secure context there are no locks; the server's keys still keep each note once.
  if (!('locks' in navigator)) return work();
  return navigator.locks.request(KEPT, work);
}

function keep(notes: readonly QueuedNote[]): void {
  if (notes.length === 0) localStorage.removeItem(KEPT);
  else localStorage.setItem(KEPT, JSON.stringify(notes));
  for (const listener of listeners) listener();
}

function parsed(raw: string): QueuedNote[] {
  try {
    return JSON.parse(raw) as QueuedNote[]; // Written above, by this or an earlier version of the dashboard.
  } catch {
    return [];
  }
}
