/** Which screen a path names. */
export type Screen =
  | { name: 'queue' }
  | { name: 'case'; caseId: string }
  | { name: 'reply'; caseId: string; replyId: string | undefined }
  | { name: 'facts' }
  | { name: 'fact'; factId: string }
  | { name: 'nowhere' };

export function screenAt(path: string): Screen {
  const [area, id, part, partId] = path.split('/').filter(Boolean).map(decodeURIComponent);
  if (area === undefined) return { name: 'queue' };
  if (area === 'cases' && id !== undefined) {
    if (part === undefined) return { name: 'case', caseId: id };
    if (part === 'reply') return { name: 'reply', caseId: id, replyId: partId };
  }
  if (area === 'facts') return id === undefined ? { name: 'facts' } : { name: 'fact', factId: id };
  return { name: 'nowhere' };
}

let lastQueue = '';

/** Remembers how the queue was filtered, so that the way back leads to the same list. */
export function rememberQueue(search: string): void {
  lastQueue = search;
}

export const pathTo = {
  lastQueue: (): string => pathTo.queue(lastQueue),
  queue: (search = ''): string => (search === '' ? '/' : `/?${search}`),
  case: (caseId: string): string => `/cases/${encodeURIComponent(caseId)}`,
  reply: (caseId: string, replyId?: string): string =>
    `/cases/${encodeURIComponent(caseId)}/reply${replyId === undefined ? '' : `/${encodeURIComponent(replyId)}`}`,
  facts: (): string => '/facts',
  fact: (factId: string): string => `/facts/${encodeURIComponent(factId)}`,
};
